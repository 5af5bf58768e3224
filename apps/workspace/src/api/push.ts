import { answerOf, api } from './client';
import { Problem } from './problem';

/** The key this server signs its pushes with. @throws Problem where push is not configured. */
export async function readPushKey(): Promise<string> {
  const { publicKey } = await answerOf(api.GET('/api/push-key'));
  if (publicKey === null) throw new Problem(503, 'push.absent', 'Pemberitahuan belum tersedia di sini. Kabar tetap masuk lewat WhatsApp.');
  return publicKey;
}

/** This phone stays silent from now on; a line that is gone must not keep anybody from signing out. */
export async function removePushSubscription(endpoint: string): Promise<void> {
  await api.DELETE('/api/push-subscriptions', { body: { endpoint } }).catch(() => undefined);
}

export async function savePushSubscription(subscription: PushSubscription): Promise<void> {
  const { endpoint, keys } = subscription.toJSON();
  await api.POST('/api/push-subscriptions', { body: { endpoint: endpoint ?? subscription.endpoint, p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' } });
}
