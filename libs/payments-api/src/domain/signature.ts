import { createHmac } from 'node:crypto';

/** `Stripe-Signature` over a body: one `v1` for each secret that is valid now, so that a rotation loses no event. */
export function signPayload(body: string, secrets: readonly string[], at: number): string {
  const sign = (secret: string): string => createHmac('sha256', secret).update(`${at}.${body}`, 'utf8').digest('hex');
  return [`t=${at}`, ...secrets.map((secret) => `v1=${sign(secret)}`)].join(',');
}
