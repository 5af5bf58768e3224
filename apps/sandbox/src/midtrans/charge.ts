import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AnnounceTransaction } from '../notifications/announce-transaction';
import { SandboxConfig } from '../sandbox-config';
import { SandboxClock } from '../store/sandbox-clock';
import { SandboxStore } from '../store/sandbox-store';
import { type ChargeRequest, readChargeRequest } from './charge-request';
import { ExpireOverdue } from './expire-overdue';
import { makeInstrument } from './instruments';
import { MidtransError } from './midtrans-error';
import { type NotificationHeaders, notificationUrls } from './notification-urls';
import type { Card, Transaction } from './transaction';
import { Transactions } from './transactions';

/** POST /v2/charge: a new pending transaction with a code to pay by. */
@Injectable()
export class ChargeTransaction {
  constructor(
    private readonly config: SandboxConfig,
    private readonly store: SandboxStore,
    private readonly transactions: Transactions,
    private readonly announce: AnnounceTransaction,
    private readonly expiry: ExpireOverdue,
    private readonly clock: SandboxClock,
  ) {}

  /** @throws MidtransError 400, 402, 406 (order id in use), 500 (no body) */
  execute(body: unknown, headers: NotificationHeaders, card?: Card): Transaction {
    return this.open(readChargeRequest(body, this.clock.now()), notificationUrls(headers, this.config.notificationUrl), card);
  }

  /** @throws MidtransError 406 */
  open(request: ChargeRequest, urls: readonly string[], card?: Card): Transaction {
    const now = this.clock.now();
    const earlier = this.transactions.find(request.orderId);
    // After cancel or expire the same order may be charged again; it becomes a new transaction. On Snap's page another card may follow one that was denied.
    const isFree = !earlier || earlier.status === 'cancel' || earlier.status === 'expire' || (card !== undefined && earlier.status === 'deny');
    if (!isFree) throw new MidtransError('406');

    const id = randomUUID();
    const transaction: Transaction = {
      id,
      orderId: request.orderId,
      rail: request.rail,
      amount: request.amount,
      status: 'pending',
      createdAt: new Date(now).toISOString(),
      expiresAt: new Date(request.expiresAt).toISOString(),
      settledAt: null,
      ...(card === undefined ? {} : { card }),
      instrument: makeInstrument(request.rail, { transactionId: id, amount: request.amount, acquirer: request.acquirer, number: request.number }),
      items: request.items,
      customer: request.customer,
      ...(request.callbackUrl === null ? {} : { callbackUrl: request.callbackUrl }),
      refunds: [],
      notifyUrls: urls,
      echo: request.echo,
    };
    return this.store.atomically(() => {
      this.transactions.save(transaction);
      if (this.config.notifyPending) this.announce.execute(transaction);
      this.store.afterCommit(() => this.expiry.watch(transaction));
      return transaction;
    });
  }
}
