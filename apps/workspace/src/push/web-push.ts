import { storage } from '../sync/storage';
import { readPushKey, removePushSubscription, savePushSubscription } from '../api/push';

/** `absent`: this browser cannot; `off`: can be turned on; `denied`: the person said no to the browser. */
export type PushState = 'unknown' | 'absent' | 'off' | 'on' | 'denied';

export async function pushState(): Promise<PushState> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) return 'absent';
  if (Notification.permission === 'denied') return 'denied';
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return 'absent';
  return (await registration.pushManager.getSubscription()) ? 'on' : 'off';
}

/** Asks the browser, subscribes and tells the server where to reach this phone. @throws Problem */
export async function enablePush(): Promise<PushState> {
  if ((await Notification.requestPermission()) !== 'granted') return Notification.permission === 'denied' ? 'denied' : 'off';
  const registration = await navigator.serviceWorker.ready;
  const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(await readPushKey()) });
  await savePushSubscription(subscription);
  void storage.keep('notices');
  return 'on';
}

/** The browser has one subscription, whoever opens the app: told again at each opening, so that it rings for who is signed in now. */
export async function claimPush(): Promise<void> {
  if ((await pushState()) !== 'on') return;
  const subscription = await (await navigator.serviceWorker.ready).pushManager.getSubscription();
  if (subscription) await savePushSubscription(subscription);
}

/** Notices that still hang on the phone speak of one person's orders. */
export async function clearNotices(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  for (const notice of (await registration?.getNotifications?.()) ?? []) notice.close();
}

/** Before sign-out: whoever uses the phone next must not read this shop's notices. */
export async function disablePush(): Promise<void> {
  if ((await pushState()) !== 'on') return;
  const subscription = await (await navigator.serviceWorker.ready).pushManager.getSubscription();
  if (!subscription) return;
  await removePushSubscription(subscription.endpoint);
  await subscription.unsubscribe();
}

/** Old browsers take the key as bytes only. */
function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const base64 = base64url.replace(/-/g, '+').replace(/_/g, '/');
  const text = atob(base64.padEnd(Math.ceil(base64.length / 4) * 4, '='));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
