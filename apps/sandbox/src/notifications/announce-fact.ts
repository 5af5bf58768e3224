import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SandboxClock } from '../store/sandbox-clock';
import { SandboxStore } from '../store/sandbox-store';
import { Deliveries } from './deliveries';
import type { Delivery } from './delivery';
import { NotificationDispatcher } from './dispatcher';
import { NotificationTraffic, type TrafficRule } from './traffic';

/** One thing that happened to one subject (a transaction, a payout), in the words of its sender. */
export interface Fact {
  readonly subject: string;
  readonly label: string;
  readonly status: string;
  readonly urls: readonly string[];
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Writes down the notifications of a change. Call it inside the commit of that change: the line on disk then holds both,
 * and sending starts right after it.
 */
@Injectable()
export class AnnounceFact {
  constructor(
    private readonly store: SandboxStore,
    private readonly deliveries: Deliveries,
    private readonly dispatcher: NotificationDispatcher,
    private readonly traffic: NotificationTraffic,
    private readonly clock: SandboxClock,
  ) {}

  /** @param at epoch milliseconds of the fact told; later than now for facts that will only then be true */
  execute(fact: Fact, at = this.clock.now()): void {
    const rule = this.traffic.take();
    for (const url of fact.urls) {
      this.write(this.plan(fact, url, at, rule));
      if (rule.mode === 'duplicate') this.write(this.plan(fact, url, at, rule));
    }
  }

  private plan(fact: Fact, url: string, at: number, rule: TrafficRule): Delivery {
    const overtaken = this.deliveries.ofTransaction(fact.subject).find((older) => older.held && older.url === url && older.status === 'waiting');
    const held = rule.mode === 'reorder' && !overtaken;
    return {
      id: randomUUID(),
      transactionId: fact.subject,
      orderId: fact.label,
      transactionStatus: fact.status,
      url,
      body: fact.body,
      ...(fact.headers === undefined ? {} : { headers: fact.headers }),
      status: rule.mode === 'lose' ? 'lost' : 'waiting',
      createdAt: this.clock.iso(),
      dueAt: new Date(held || rule.mode === 'delay' ? at + rule.delayMs : at).toISOString(),
      attempts: [],
      held,
      releases: overtaken?.id ?? null,
    };
  }

  private write(delivery: Delivery): void {
    this.deliveries.save(delivery);
    if (delivery.status === 'waiting') this.store.afterCommit(() => this.dispatcher.schedule(delivery));
  }
}
