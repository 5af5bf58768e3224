import { Body, Controller, Get, Header, NotFoundException, Param, Post, Query, Redirect } from '@nestjs/common';
import { toString } from 'qrcode';
import { ChangeStatus, type PlainStatus } from '../midtrans/change-status';
import { Transactions } from '../midtrans/transactions';
import { Deliveries } from '../notifications/deliveries';
import { NotificationDispatcher } from '../notifications/dispatcher';
import { NotificationTraffic, type TrafficMode, trafficModes } from '../notifications/traffic';
import { transactionListPage } from './transaction-list';
import { transactionPage } from './transaction-page';

const HTML = 'text/html; charset=utf-8';
const LISTED = 50;
const deeds: Readonly<Record<string, PlainStatus>> = { pay: 'settlement', deny: 'deny', reverse: 'deny', expire: 'expire' };

@Controller('midtrans')
export class TransactionPagesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: Deliveries,
    private readonly changeStatus: ChangeStatus,
    private readonly dispatcher: NotificationDispatcher,
    private readonly traffic: NotificationTraffic,
  ) {}

  @Get()
  @Header('content-type', HTML)
  list(@Query('q') search?: unknown): string {
    const text = typeof search === 'string' ? search.slice(0, 60) : '';
    return transactionListPage(this.transactions.list({ text, limit: LISTED }), text, this.traffic.rule);
  }

  @Get('transactions/:ref')
  @Header('content-type', HTML)
  async one(@Param('ref') ref: string): Promise<string> {
    const transaction = this.transactions.get(ref);
    const { qrString } = transaction.instrument;
    const qr = qrString ? await toString(qrString, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }) : null;
    return transactionPage({ transaction, deliveries: this.deliveries.ofTransaction(transaction.id), qr });
  }

  @Post('traffic')
  @Redirect('/midtrans', 303)
  changeTraffic(@Body() form: Record<string, unknown>): void {
    const { mode, count } = form;
    if (!isMode(mode)) throw new NotFoundException();
    this.traffic.change(mode, count === 'all' ? null : Math.min(Math.max(Number(count) || 1, 1), 1_000), null);
  }

  @Post('transactions/:ref/:deed')
  @Redirect('/midtrans', 303)
  async act(@Param('ref') ref: string, @Param('deed') deed: string): Promise<{ url: string }> {
    const to = deeds[deed];
    const { id } = this.transactions.get(ref);
    if (deed === 'notify') {
      const last = this.deliveries.ofTransaction(id).at(-1);
      if (last) await this.dispatcher.resend(last);
    } else if (to) this.changeStatus.execute(id, to);
    else throw new NotFoundException();
    return { url: `/midtrans/transactions/${id}` };
  }
}

function isMode(value: unknown): value is TrafficMode {
  return typeof value === 'string' && (trafficModes as readonly string[]).includes(value);
}
