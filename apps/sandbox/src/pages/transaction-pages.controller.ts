import { Controller, Get, Header, NotFoundException, Param, Post, Redirect } from '@nestjs/common';
import { toString } from 'qrcode';
import { CardPayments } from '../midtrans/card-payments';
import { ChangeStatus, type PlainStatus } from '../midtrans/change-status';
import { Transactions } from '../midtrans/transactions';
import { Deliveries } from '../notifications/deliveries';
import { NotificationDispatcher } from '../notifications/dispatcher';
import { transactionPage } from './transaction-page';

const deeds: Readonly<Record<string, PlainStatus>> = { pay: 'settlement', deny: 'deny', reverse: 'deny', expire: 'expire', settle: 'settlement' };

@Controller('midtrans/transactions/:ref')
export class TransactionPagesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: Deliveries,
    private readonly changeStatus: ChangeStatus,
    private readonly cards: CardPayments,
    private readonly dispatcher: NotificationDispatcher,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async one(@Param('ref') ref: string): Promise<string> {
    const transaction = this.transactions.get(ref);
    const { qrString } = transaction.instrument;
    const qr = qrString ? await toString(qrString, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }) : null;
    return transactionPage({ transaction, deliveries: this.deliveries.ofTransaction(transaction.id), qr });
  }

  @Post(':deed')
  @Redirect('/midtrans', 303)
  async act(@Param('ref') ref: string, @Param('deed') deed: string): Promise<{ url: string }> {
    const to = deeds[deed];
    const { id, card, status } = this.transactions.get(ref);
    if (deed === 'notify') {
      const last = this.deliveries.ofTransaction(id).at(-1);
      if (last) await this.dispatcher.resend(last);
    } else if (deed === 'approve') this.cards.approve(id);
    else if (deed === 'deny' && status === 'capture') this.cards.deny(id);
    else if (deed === 'pay' && card && status === 'pending') this.cards.capture(this.transactions.get(id), 'accept');
    else if (to) this.changeStatus.execute(id, to);
    else throw new NotFoundException();
    return { url: `/midtrans/transactions/${id}` };
  }
}
