import { Injectable } from '@nestjs/common';
import { type Collection, SandboxStore } from '../store/sandbox-store';

export const trafficModes = ['normal', 'lose', 'duplicate', 'reorder', 'delay'] as const;
export type TrafficMode = (typeof trafficModes)[number];

export interface TrafficRule {
  readonly mode: TrafficMode;
  /** How many notifications it still applies to; null = until changed. */
  readonly count: number | null;
  readonly delayMs: number;
}

const normal: TrafficRule = { mode: 'normal', count: null, delayMs: 0 };

/** Longest a reordered notification is held back when nothing comes after it. */
const usualDelay: Readonly<Record<TrafficMode, number>> = { normal: 0, lose: 0, duplicate: 0, reorder: 60_000, delay: 10_000 };

/** What the network does to the next notifications, as chosen by a tester. */
@Injectable()
export class NotificationTraffic {
  private readonly rows: Collection<TrafficRule>;

  constructor(store: SandboxStore) {
    this.rows = store.collection<TrafficRule>('traffic');
  }

  get rule(): TrafficRule {
    return this.rows.get('rule') ?? normal;
  }

  change(mode: TrafficMode, count: number | null, delayMs: number | null): TrafficRule {
    const rule = mode === 'normal' ? normal : { mode, count, delayMs: delayMs ?? usualDelay[mode] };
    this.rows.put('rule', rule);
    return rule;
  }

  /** The rule for one more notification; counts it off. */
  take(): TrafficRule {
    const rule = this.rule;
    if (rule.count === null) return rule;
    this.rows.put('rule', rule.count > 1 ? { ...rule, count: rule.count - 1 } : normal);
    return rule;
  }
}
