import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SandboxClock } from '../store/sandbox-clock';
import { type Collection, SandboxStore } from '../store/sandbox-store';
import { IrisError } from './iris-error';

interface Kept {
  readonly at: number;
  readonly request: string;
  readonly reply: object;
}

const DAY = 86_400_000;
const LONGEST_KEY = 100;

/** Iris' `X-Idempotency-Key`: the same request again gives the same answer for a day, another one under its key is refused. */
@Injectable()
export class IrisReplies {
  private readonly kept: Collection<Kept>;

  constructor(
    private readonly store: SandboxStore,
    private readonly clock: SandboxClock,
  ) {
    this.kept = store.collection<Kept>('iris-idempotency');
  }

  /** Its changes and its reply are one commit; a refusal is not kept. @throws IrisError 400 */
  once(key: string | undefined, path: string, body: unknown, work: () => object): object {
    if (!key) return this.store.atomically(work);
    if (key.length > LONGEST_KEY) throw new IrisError(400, 'idempotency-key is too long');
    const now = this.clock.now();
    const request = createHash('sha256').update(`${path}\n${JSON.stringify(body)}`).digest('hex');
    const earlier = this.kept.get(key);
    if (earlier && now - earlier.at < DAY) {
      if (earlier.request !== request) throw new IrisError(400, 'idempotency-key is not unique');
      return earlier.reply;
    }
    return this.store.atomically(() => {
      for (const [old, { at }] of this.kept.entries()) if (now - at >= DAY) this.kept.delete(old);
      const reply = work();
      this.kept.put(key, { at: now, request, reply });
      return reply;
    });
  }
}
