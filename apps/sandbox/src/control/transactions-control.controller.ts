import { Controller, Get, HttpCode, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { DeedQuery } from './control-requests';
import { CardPayments } from '../midtrans/card-payments';
import { ChangeStatus, type PlainStatus } from '../midtrans/change-status';
import { MidtransError } from '../midtrans/midtrans-error';
import { Replies, type Reply } from '../midtrans/replies';
import { refundedAmount, type Transaction } from '../midtrans/transaction';
import { Transactions } from '../midtrans/transactions';
import { Deliveries } from '../notifications/deliveries';
import type { Delivery } from '../notifications/delivery';
import { NotificationDispatcher } from '../notifications/dispatcher';

/** What a person or a bank can do to a transaction. `reverse` is the bank taking a settlement back. */
const deeds: Readonly<Record<string, PlainStatus>> = { pay: 'settlement', settle: 'settlement', deny: 'deny', reverse: 'deny', reversal: 'deny', chargeback: 'chargeback', expire: 'expire', cancel: 'cancel' };

@Controller('_control/transactions')
export class TransactionsControlController {
  constructor(
    private readonly transactions: Transactions,
    private readonly changeStatus: ChangeStatus,
    private readonly cards: CardPayments,
    private readonly deliveries: Deliveries,
    private readonly dispatcher: NotificationDispatcher,
    private readonly replies: Replies,
  ) {}

  @Get()
  list(@Query('q') text = ''): { transactions: Reply[] } {
    return { transactions: this.transactions.list({ text, limit: 100 }).map((row) => this.replies.status(row)) };
  }

  @Get(':ref')
  one(@Param('ref') ref: string): { transaction: Reply; notifications: Delivery[] } {
    const transaction = this.transactions.get(ref);
    return { transaction: this.replies.status(transaction), notifications: this.deliveries.ofTransaction(transaction.id) };
  }

  @Post(':ref/notify')
  @HttpCode(200)
  async notifyAgain(@Param('ref') ref: string): Promise<{ notification: Delivery }> {
    const last = this.deliveries.ofTransaction(this.transactions.get(ref).id).at(-1);
    if (!last) throw new NotFoundException('Belum ada kabar untuk transaksi ini.');
    return { notification: await this.dispatcher.resend(last) };
  }

  @Post(':ref/:deed')
  @HttpCode(200)
  async act(@Param('ref') ref: string, @Param('deed') deed: string, @Query() { wait_ms: waitMs = 0, amount }: DeedQuery): Promise<Reply> {
    const changed = deed === 'chargeback' && amount !== undefined ? this.takeBackPart(ref, amount) : this.change(ref, deed);
    if (waitMs > 0) await this.dispatcher.settled(changed.id, waitMs);
    return this.replies.status(changed);
  }

  /** `chargeback?amount=20000`: the bank takes a part. What it is stands in the daily file, as Midtrans' notification does not say it. */
  private takeBackPart(ref: string, amount: number): Transaction {
    const transaction = this.cards.find(ref);
    if (amount >= transaction.amount - refundedAmount(transaction)) throw new MidtransError('414');
    return this.changeStatus.execute(transaction.id, 'partial_chargeback', { takenBack: amount });
  }

  /** A card that is paid is captured; its money comes with `settle`. */
  private change(ref: string, deed: string): Transaction {
    if (deed === 'approve') return this.cards.approve(ref);
    const transaction = this.cards.find(ref);
    const { card, status } = transaction;
    if (deed === 'challenge' || deed === '3ds' || (deed === 'pay' && card && status === 'pending')) {
      if (!card) throw new MidtransError('412');
      return this.cards.capture(transaction, deed === 'challenge' ? 'challenge' : 'accept');
    }
    if (deed === 'deny' && card?.fraud === 'challenge' && status === 'capture') return this.cards.deny(transaction.id);
    const to = deeds[deed];
    if (!to) throw new NotFoundException();
    return this.changeStatus.execute(transaction.id, to);
  }
}
