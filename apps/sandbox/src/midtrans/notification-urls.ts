import { MidtransError } from './midtrans-error';

export interface NotificationHeaders {
  readonly override: string | undefined;
  readonly append: string | undefined;
}

const MOST = 3;

/**
 * Where a transaction reports to: X-Override-Notification replaces the configured address, X-Append-Notification adds to it.
 * @throws MidtransError 400 for more than three or for what is not an http address
 */
export function notificationUrls({ override, append }: NotificationHeaders, configured: string): string[] {
  return [...new Set([...(override ? split(override, 'X-Override-Notification') : [configured]), ...(append ? split(append, 'X-Append-Notification') : [])])];
}

function split(value: string, name: string): string[] {
  const urls = value.split(',').map((url) => url.trim()).filter(Boolean);
  if (urls.length > MOST) throw new MidtransError('400', undefined, [`${name} takes at most ${MOST} addresses`]);
  if (urls.some((url) => url.length > 500 || !/^https?:\/\/[^\s]+$/.test(url))) throw new MidtransError('400', undefined, [`${name} must hold http addresses`]);
  return urls;
}
