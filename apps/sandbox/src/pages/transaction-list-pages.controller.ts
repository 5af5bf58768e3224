import { Body, Controller, Get, Header, NotFoundException, Param, Post, Query, Redirect } from '@nestjs/common';
import { SettlementDays } from '../midtrans/settlement-days';
import { Transactions } from '../midtrans/transactions';
import { isDay } from '../midtrans/wib-time';
import { NotificationTraffic, type TrafficMode, trafficModes } from '../notifications/traffic';
import { transactionListPage } from './transaction-list';

const LISTED = 50;
const DAYS_LISTED = 7;

@Controller('midtrans')
export class TransactionListPagesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly traffic: NotificationTraffic,
    private readonly days: SettlementDays,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  list(@Query('q') search?: unknown): string {
    const text = typeof search === 'string' ? search.slice(0, 60) : '';
    return transactionListPage({ transactions: this.transactions.list({ text, limit: LISTED }), search: text, rule: this.traffic.rule, days: this.days.days().slice(0, DAYS_LISTED), today: this.days.today });
  }

  @Post('days')
  @Redirect('/midtrans', 303)
  closeDay(): void {
    this.days.close(this.days.today);
  }

  @Get('days/:day')
  @Header('content-type', 'text/csv; charset=utf-8')
  file(@Param('day') day: string): string {
    const text = isDay(day) ? this.days.file(day) : null;
    if (text === null) throw new NotFoundException();
    return text;
  }

  @Post('traffic')
  @Redirect('/midtrans', 303)
  changeTraffic(@Body() form: Record<string, unknown>): void {
    const { mode, count } = form;
    if (!isMode(mode)) throw new NotFoundException();
    this.traffic.change(mode, count === 'all' ? null : Math.min(Math.max(Number(count) || 1, 1), 1_000), null);
  }
}

function isMode(value: unknown): value is TrafficMode {
  return typeof value === 'string' && (trafficModes as readonly string[]).includes(value);
}
