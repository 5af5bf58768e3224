import { call } from './client';

export async function readPushKey(): Promise<string> {
  return (await call<{ publicKey: string }>('GET', '/api/push/key')).publicKey;
}

export async function savePushSubscription(subscription: PushSubscription): Promise<void> {
  await call('POST', '/api/push/subscriptions', subscription.toJSON());
}
