import { Injectable } from '@nestjs/common';
import { type Collection, SandboxStore } from '../store/sandbox-store';
import type { Reply } from './replies';

interface Kept {
  readonly at: number;
  readonly reply: Reply;
}

const FIVE_MINUTES = 300_000;
const LONGEST_KEY = 46;

/**
 * Midtrans' Idempotency-Key: at most 46 characters (longer ones are ignored), five minutes, successes only, the body is
 * not compared, one space of keys over all endpoints.
 */
@Injectable()
export class IdempotentReplies {
  private readonly kept: Collection<Kept>;

  constructor(private readonly store: SandboxStore) {
    this.kept = store.collection<Kept>('idempotency');
  }

  /** Runs `work` once per key; its changes and its reply are one commit. */
  once(key: string | undefined, now: number, work: () => { reply: Reply; keep: boolean }): Reply {
    if (!key || key.length > LONGEST_KEY) return work().reply;
    this.dropOld(now);
    const earlier = this.kept.get(key);
    if (earlier) return earlier.reply;
    return this.store.atomically(() => {
      const { reply, keep } = work();
      if (keep) this.kept.put(key, { at: now, reply });
      return reply;
    });
  }

  private dropOld(now: number): void {
    const old: string[] = [];
    for (const [key, { at }] of this.kept.entries()) {
      if (now - at < FIVE_MINUTES) break; // oldest first
      old.push(key);
    }
    this.store.atomically(() => {
      for (const key of old) this.kept.delete(key);
    });
  }
}
