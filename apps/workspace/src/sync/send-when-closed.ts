import { OUTBOX_TAG } from './names';

interface SyncRegistration {
  sync?: { register(tag: string): Promise<void> };
}

/** Whether this browser sends by itself when the app is closed and the line is back; iOS and Firefox do not. */
export const canSendWhenClosed = (): boolean => 'serviceWorker' in navigator && 'SyncManager' in window;

/** Asks the browser to wake the service worker once there is a line. Asking again changes nothing. */
export async function sendWhenClosed(): Promise<void> {
  if (!canSendWhenClosed()) return;
  try {
    const registration = (await navigator.serviceWorker.getRegistration()) as SyncRegistration | undefined;
    await registration?.sync?.register(OUTBOX_TAG);
  } catch {
    // Forbidden by the person: then the app sends when it is opened.
  }
}
