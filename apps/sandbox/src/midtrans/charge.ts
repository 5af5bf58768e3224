import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AnnounceTransaction } from '../notifications/announce-transaction';
import { SandboxConfig } from '../sandbox-config';
import { SandboxStore } from '../store/sandbox-store';
import { readChargeRequest } from './charge-request';
import { ExpireOverdue } from './expire-overdue';
import { makeInstrument } from './instruments';
import { MidtransError } from './midtrans-error';
import { type NotificationHeaders, notificationUrls } from './notification-urls';
import type { Transaction } from './transaction';
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
  ) {}

  /** @throws MidtransError 400, 402, 406 (order id in use), 500 (no body) */
  execute(body: unknown, headers: NotificationHeaders): Transaction {
    const now = Date.now();
    const request = readChargeRequest(body, now);
    const urls = notificationUrls(headers, this.config.notificationUrl);
    const earlier = this.transactions.find(request.orderId);
    // After cancel or expire the same order may be charged again; it becomes a new transaction.
    if (earlier && earlier.status !== 'cancel' && earlier.status !== 'expire') throw new MidtransError('406');

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
      instrument: makeInstrument(request.rail, { transactionId: id, amount: request.amount, acquirer: request.acquirer, number: request.number }),
      items: request.items,
      customer: request.customer,
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
