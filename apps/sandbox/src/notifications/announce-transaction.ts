import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Replies } from '../midtrans/replies';
import type { Transaction } from '../midtrans/transaction';
import { SandboxStore } from '../store/sandbox-store';
import { Deliveries } from './deliveries';
import type { Delivery } from './delivery';
import { NotificationDispatcher } from './dispatcher';
import { NotificationTraffic, type TrafficRule } from './traffic';

/**
 * Writes down the notifications of a change. Call it inside the commit of that change: the line on disk then holds both,
 * and sending starts right after it.
 */
@Injectable()
export class AnnounceTransaction {
  constructor(
    private readonly store: SandboxStore,
    private readonly deliveries: Deliveries,
    private readonly dispatcher: NotificationDispatcher,
    private readonly traffic: NotificationTraffic,
    private readonly replies: Replies,
  ) {}

  /** @param at epoch milliseconds of the fact told; later than now for facts that will only then be true */
  execute(transaction: Transaction, at = Date.now()): void {
    const body = JSON.stringify(this.replies.notification(transaction, at));
    const rule = this.traffic.take();
    for (const url of transaction.notifyUrls) {
      this.write(this.plan(transaction, url, body, at, rule));
      if (rule.mode === 'duplicate') this.write(this.plan(transaction, url, body, at, rule));
    }
  }

  private plan(transaction: Transaction, url: string, body: string, at: number, rule: TrafficRule): Delivery {
    const overtaken = this.deliveries.ofTransaction(transaction.id).find((older) => older.held && older.url === url && older.status === 'waiting');
    const held = rule.mode === 'reorder' && !overtaken;
    return {
      id: randomUUID(),
      transactionId: transaction.id,
      orderId: transaction.orderId,
      transactionStatus: transaction.status,
      url,
      body,
      status: rule.mode === 'lose' ? 'lost' : 'waiting',
      createdAt: new Date().toISOString(),
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
