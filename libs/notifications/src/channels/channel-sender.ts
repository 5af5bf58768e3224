import type { Channel } from '../domain/views';

export interface Outgoing {
  /** Delivery id: sent to the provider, so that a repeat after a crash is recognised. */
  reference: string;
  /** Phone in E.164, or a mail address. */
  to: string;
  title: string;
  text: string;
}

/** A refusal that trying again will not change (no such number on this channel): the next channel takes over. */
export class PermanentRefusal extends Error {}

/** One way out. Throws `PermanentRefusal`, or any other error for what may pass. */
export abstract class ChannelSender {
  abstract readonly channel: Channel;
  /** @returns the provider's id of the message. */
  abstract send(message: Outgoing): Promise<string>;

  /**
   * What became of a message whose sender was lost: the provider's id of it, `null` when it never came, `undefined`
   * when this provider cannot say (the default).
   */
  recall(_reference: string): Promise<string | null | undefined> {
    return Promise.resolve(undefined);
  }
}

const TIMEOUT_MS = 10_000;
/** Answers that say "not now" rather than "not this": throttled, or an expired token that an operator will mend. */
const MAY_PASS = new Set([401, 403, 408, 425, 429]);

/** POSTs JSON with a time-out. @throws PermanentRefusal for a 4xx that will stay, Error otherwise. */
export async function postJson(url: string, token: string, body: unknown): Promise<Record<string, unknown>> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
    redirect: 'error',
  });
  const text = await answer.text();
  if (!answer.ok) {
    const reason = `${answer.status}: ${text.slice(0, 300)}`;
    throw answer.status < 500 && !MAY_PASS.has(answer.status) ? new PermanentRefusal(reason) : new Error(reason);
  }
  return JSON.parse(text) as Record<string, unknown>;
}

/** Asks a gateway for the message of a reference. @returns its id, or `null` when it knows none; @throws Error when it does not answer */
export async function askByReference(url: string, token: string, reference: string): Promise<string | null> {
  const answer = await fetch(`${url}?reference=${encodeURIComponent(reference)}`, { headers: { authorization: `Bearer ${token}` }, signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${answer.status}: the gateway cannot say what became of ${reference}`);
  return String(((await answer.json()) as { id?: unknown }).id ?? '');
}
