import { Injectable } from '@nestjs/common';
import { after, Clock, hours, newId, seconds } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import type { Scope } from '../domain/objects';
import { ApiProblem, problems } from '../domain/problem';
import { IdempotencyRepository } from '../persistence/idempotency.repository';

/** Longer than any request may run; after it whoever began is believed dead. */
const LEASE_MS = seconds(60);
export const KEY_LIFE_MS = hours(24);

export interface KeyedRequest {
  key: string | null;
  /** `POST /v1/payment_intents` */
  request: string;
  paramsHash: string;
  requestId: string;
  /** It speaks to the rail, so no transaction may span it; its steps are safe to repeat under the reserved id, and what it ends with may wait for the transaction of the answer. */
  isOutside: boolean;
}

export interface Answer {
  status: number;
  body: string;
  /** Given before: what the first request with this key was answered. */
  isReplay: boolean;
  firstRequestId: string | null;
}

/** What is left to write once the rail has spoken: one transaction with the key's answer. */
export type Ending<T> = () => Promise<T>;

type Work = (reservedId: string) => Promise<string | Ending<string>>;

const endOf = (begun: string | Ending<string>): Promise<string> => (typeof begun === 'string' ? Promise.resolve(begun) : begun());

/**
 * One effect for one key, and for every further request with it the first answer, byte for byte. The answer is written in
 * the transaction of the effect: a crash leaves both or neither. What never began (a wrong parameter, somebody faster, a
 * rail that does not answer) leaves the key free.
 */
@Injectable()
export class DoRequestOnce {
  constructor(
    private readonly keys: IdempotencyRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem 409 while the first is running, 400 when the key was used for something else, and whatever the work throws */
  async execute(scope: Scope, request: KeyedRequest, work: Work): Promise<Answer> {
    const { key } = request;
    if (key === null) {
      const reserved = newId();
      const body = request.isOutside ? await endOf(await work(reserved)) : await this.transactions.run(async () => endOf(await work(reserved)));
      return { status: 200, body, isReplay: false, firstRequestId: null };
    }
    const claimed = await this.claim(scope, key, request);
    return typeof claimed === 'string' ? this.run(scope, key, request, claimed, work) : claimed;
  }

  private async run(scope: Scope, key: string, { isOutside }: KeyedRequest, reservedId: string, work: Work): Promise<Answer> {
    try {
      const finish = async (begun: string | Ending<string>): Promise<string> => {
        const body = await endOf(begun);
        await this.keys.finish(scope, key, 200, body);
        return body;
      };
      const outside = isOutside ? await work(reservedId) : null;
      const body = await this.transactions.run(async () => finish(outside ?? (await work(reservedId))));
      return { status: 200, body, isReplay: false, firstRequestId: null };
    } catch (error) {
      if (error instanceof ApiProblem && !error.details.isBeforeWork) await this.keys.finish(scope, key, error.details.status, JSON.stringify(error.body(), null, 2));
      // What was begun beside the rail goes on under the same reserved id when it is tried again.
      else await (isOutside ? this.keys.release(scope, key, this.clock.now()) : this.keys.forget(scope, key));
      throw error;
    }
  }

  /** @returns the reserved id when the work is ours, or the answer of the first */
  private async claim(scope: Scope, key: string, { request, paramsHash, requestId }: KeyedRequest): Promise<string | Answer> {
    const now = this.clock.now();
    const reservedId = newId();
    if (await this.keys.claim(scope, { key, request, paramsHash, reservedId, requestId, at: now, until: after(now, LEASE_MS) })) return reservedId;
    const known = await this.keys.find(scope, key);
    // Its owner has just let it go.
    if (!known) throw problems.keyInUse(key);
    if (known.request !== request || known.paramsHash !== paramsHash) throw problems.keyReused(key, known.request);
    if (known.httpStatus !== null && known.body !== null) return { status: known.httpStatus, body: known.body, isReplay: true, firstRequestId: known.requestId };
    if (await this.keys.takeOver(scope, key, now, after(now, LEASE_MS))) return known.reservedId;
    throw problems.keyInUse(key);
  }
}
