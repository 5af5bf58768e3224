import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { phoneNumber } from '../messages/phone';
import { NotificationTraffic, type TrafficRule } from '../notifications/traffic';
import { SandboxStore } from '../store/sandbox-store';
import { BankAccounts } from '../iris/bank-accounts';
import { ChangeOutage, ChangeTraffic, TellAccount } from './control-requests';
import { type Outage, Outages } from './outages';

@Controller('_control')
export class ControlController {
  constructor(
    private readonly store: SandboxStore,
    private readonly traffic: NotificationTraffic,
    private readonly outages: Outages,
    private readonly accounts: BankAccounts,
  ) {}

  @Get('notifications')
  rule(): TrafficRule {
    return this.traffic.rule;
  }

  @Post('notifications')
  @HttpCode(200)
  changeTraffic(@Body() { mode, count, delay_ms: delayMs }: ChangeTraffic): TrafficRule {
    return this.traffic.change(mode, count ?? null, delayMs ?? null);
  }

  @Get('outage')
  listOutages(): { outages: Outage[] } {
    return { outages: this.outages.list() };
  }

  /** With `to`: only that number or address is unreachable, the channel goes on. */
  @Post('outage')
  @HttpCode(200)
  changeOutage(@Body() { channel, mode, to, delay_ms: delayMs }: ChangeOutage): Outage {
    const address = to === undefined ? null : (phoneNumber(to) ?? to.toLowerCase());
    return this.outages.change(channel, mode, address, delayMs ?? null);
  }

  @Post('accounts')
  @HttpCode(204)
  tellAccount(@Body() { bank, number, name }: TellAccount): void {
    this.accounts.tell(bank, number, name);
  }

  @Post('reset')
  @HttpCode(200)
  reset(): { reset: true } {
    this.store.clear();
    return { reset: true };
  }
}
