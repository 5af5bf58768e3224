import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { SandboxConfig } from '../sandbox-config';
import { type Collection, SandboxStore } from '../store/sandbox-store';
import type { Channel, Message, NewMessage } from './message';

export interface MessageFilter {
  readonly to?: string;
  readonly channel?: Channel;
  readonly reference?: string;
  /** Epoch milliseconds; messages of this instant and later. */
  readonly since?: number;
  readonly contains?: string;
  readonly limit: number;
}

/** Every message the outside world has received, on all channels. */
@Injectable()
export class Messages implements OnModuleDestroy {
  private readonly rows: Collection<Message>;
  private readonly ofRecipient = new Map<string, string[]>();
  private readonly firstOfKey = new Map<string, string>();
  private readonly arrivals = new EventEmitter().setMaxListeners(0);

  constructor(
    private readonly config: SandboxConfig,
    private readonly store: SandboxStore,
  ) {
    this.rows = store.collection<Message>('messages');
    for (const row of this.rows.values()) this.index(row);
    store.whenCleared(() => {
      this.ofRecipient.clear();
      this.firstOfKey.clear();
    });
  }

  onModuleDestroy(): void {
    this.arrivals.emit('arrival'); // let waiting readers go
  }

  /** @returns the row of this request; `duplicate_of` tells when the same reference had come before */
  receive(message: NewMessage): Message {
    const first = this.rows.get(this.firstOfKey.get(keyOf(message) ?? '') ?? '');
    const row: Message = {
      template: null, subject: null, html: null,
      ...message,
      id: randomUUID(),
      at: new Date().toISOString(),
      duplicate_of: first?.id ?? null,
      duplicates: 0,
    };
    this.store.atomically(() => {
      this.rows.put(row.id, row);
      if (first) this.rows.put(first.id, { ...first, duplicates: first.duplicates + 1 });
      this.forgetOldest();
    });
    this.index(row);
    this.arrivals.emit('arrival');
    return row;
  }

  /** Newest first. */
  list({ to, channel, reference, since, contains, limit }: MessageFilter): Message[] {
    const source = to === undefined ? [...this.rows.values()] : (this.ofRecipient.get(to) ?? []).flatMap((id) => this.rows.get(id) ?? []);
    const found: Message[] = [];
    for (let index = source.length - 1; index >= 0 && found.length < limit; index--) {
      const row = source[index] as Message;
      if (since !== undefined && Date.parse(row.at) < since) break;
      if ((!channel || row.channel === channel) && (!reference || row.reference === reference) && (!contains || row.text.includes(contains))) found.push(row);
    }
    return found;
  }

  /** As `list`, but when nothing matches yet, waits for it up to `waitMs`: readers need no polling and no sleeping. */
  async awaitList(filter: MessageFilter, waitMs: number): Promise<Message[]> {
    const patience = AbortSignal.timeout(waitMs);
    for (;;) {
      const found = this.list(filter);
      if (found.length > 0 || patience.aborted || !this.store.isOpen) return found;
      await once(this.arrivals, 'arrival', { signal: patience }).catch(() => undefined);
    }
  }

  /** Who has received something on a channel, latest first, with their newest message. */
  conversations(channel: Channel, search: string, limit: number): Message[] {
    const latest = new Map<string, Message>();
    for (const row of this.list({ channel, limit: this.rows.size })) {
      if (!latest.has(row.to) && row.to.includes(search)) latest.set(row.to, row);
      if (latest.size === limit) break;
    }
    return [...latest.values()];
  }

  countOf(channel: Channel): number {
    let count = 0;
    for (const row of this.rows.values()) if (row.channel === channel) count++;
    return count;
  }

  private forgetOldest(): void {
    for (const row of this.rows.values()) {
      if (this.rows.size <= this.config.keep) return;
      this.rows.delete(row.id);
      const key = keyOf(row);
      if (key && this.firstOfKey.get(key) === row.id) this.firstOfKey.delete(key);
      const ids = this.ofRecipient.get(row.to);
      if (ids && ids.length > 1) ids.shift();
      else this.ofRecipient.delete(row.to);
    }
  }

  private index(row: Message): void {
    const ids = this.ofRecipient.get(row.to);
    if (ids) ids.push(row.id);
    else this.ofRecipient.set(row.to, [row.id]);
    const key = keyOf(row);
    if (key && !row.duplicate_of) this.firstOfKey.set(key, row.id);
  }
}

function keyOf({ channel, to, reference }: Pick<Message, 'channel' | 'to' | 'reference'>): string | null {
  return reference === null ? null : `${channel}|${to}|${reference}`;
}
