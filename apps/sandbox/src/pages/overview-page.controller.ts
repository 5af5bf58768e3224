import { Body, Controller, Get, Header, Post, Redirect } from '@nestjs/common';
import { ChangeOutage } from '../control/control-requests';
import { Outages } from '../control/outages';
import { Messages } from '../messages/messages';
import { Transactions } from '../midtrans/transactions';
import { NotificationTraffic } from '../notifications/traffic';
import { overviewPage } from './overview-page';

const LATEST = 6;

@Controller()
export class OverviewPageController {
  constructor(
    private readonly messages: Messages,
    private readonly transactions: Transactions,
    private readonly outages: Outages,
    private readonly traffic: NotificationTraffic,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  overview(): string {
    return overviewPage({
      messages: this.messages.list({ limit: LATEST }),
      transactions: this.transactions.list({ limit: LATEST }),
      outages: this.outages.list(),
      rule: this.traffic.rule,
    });
  }

  @Post('outage')
  @Redirect('/', 303)
  changeOutage(@Body() { channel, mode }: ChangeOutage): void {
    this.outages.change(channel, mode, null, null);
  }
}
