import { Injectable } from '@nestjs/common';
import { Replies } from '../midtrans/replies';
import type { Transaction } from '../midtrans/transaction';
import { SandboxClock } from '../store/sandbox-clock';
import { AnnounceFact } from './announce-fact';

/** Tells the shop of a change of a transaction, inside the commit of that change. */
@Injectable()
export class AnnounceTransaction {
  constructor(
    private readonly announce: AnnounceFact,
    private readonly replies: Replies,
    private readonly clock: SandboxClock,
  ) {}

  /** @param at epoch milliseconds of the fact told; later than now for facts that will only then be true */
  execute(transaction: Transaction, at = this.clock.now()): void {
    const body = JSON.stringify(this.replies.notification(transaction, at));
    this.announce.execute({ subject: transaction.id, label: transaction.orderId, status: transaction.status, urls: transaction.notifyUrls, body }, at);
  }
}
