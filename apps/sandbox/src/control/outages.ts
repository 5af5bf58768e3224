import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type Collection, SandboxStore } from '../store/sandbox-store';

export const outageChannels = ['midtrans', 'iris', 'refund', 'whatsapp', 'sms', 'mail', 'push'] as const;
export type OutageChannel = (typeof outageChannels)[number];
export const outageModes = ['up', 'down', 'slow'] as const;
export type OutageMode = (typeof outageModes)[number];

export interface Outage {
  readonly channel: OutageChannel;
  /** One address only (a number that is switched off); null = the whole channel. */
  readonly to: string | null;
  readonly mode: OutageMode;
  readonly delayMs: number;
}

const SLOW = 5_000;

/** Which parts of the outside world are broken just now, as chosen by a tester. Survives a restart. */
@Injectable()
export class Outages implements OnModuleDestroy {
  private readonly rows: Collection<Outage>;
  private readonly sleepers = new Set<() => void>();

  constructor(store: SandboxStore) {
    this.rows = store.collection<Outage>('outages');
  }

  change(channel: OutageChannel, mode: OutageMode, to: string | null, delayMs: number | null): Outage {
    const outage: Outage = { channel, to, mode, delayMs: delayMs ?? SLOW };
    const key = to ? `${channel} ${to}` : channel;
    if (mode === 'up') this.rows.delete(key);
    else this.rows.put(key, outage);
    return outage;
  }

  stateOf(channel: OutageChannel): Outage {
    return this.rows.get(channel) ?? { channel, to: null, mode: 'up', delayMs: 0 };
  }

  /** True when this one address does not answer although its channel works. */
  isUnreachable(channel: OutageChannel, to: string): boolean {
    return this.rows.get(`${channel} ${to}`)?.mode === 'down';
  }

  list(): Outage[] {
    return [...this.rows.values()];
  }

  /** Waits as long as a slow channel makes its callers wait; a shutdown ends the wait. */
  async slowness(channel: OutageChannel): Promise<void> {
    const { mode, delayMs } = this.stateOf(channel);
    if (mode !== 'slow') return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, delayMs);
      this.sleepers.add(wake);
    });
  }

  onModuleDestroy(): void {
    for (const wake of this.sleepers) wake();
  }
}
