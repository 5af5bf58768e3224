import { Body, Controller, Get, HttpCode, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { IrisMoney } from '../iris/iris-money';
import { MovePayout, payoutSubject } from '../iris/move-payout';
import { shown } from '../iris/payouts.controller';
import { Payouts } from '../iris/payouts';
import { Deliveries } from '../notifications/deliveries';
import type { Delivery } from '../notifications/delivery';
import { NotificationDispatcher } from '../notifications/dispatcher';
import { TopUp, WaitForNews } from './control-requests';

/** What a bank can do to a payout. `:ref` is its reference_no, or its notes. */
@Controller('_control')
export class PayoutsControlController {
  constructor(
    private readonly payouts: Payouts,
    private readonly movePayout: MovePayout,
    private readonly money: IrisMoney,
    private readonly deliveries: Deliveries,
    private readonly dispatcher: NotificationDispatcher,
  ) {}

  @Get('payouts')
  list(@Query('q') text = ''): { payouts: object[] } {
    return { payouts: this.payouts.list({ text: typeof text === 'string' ? text : '', limit: 100 }).map(shown) };
  }

  @Get('payouts/:ref')
  one(@Param('ref') ref: string): { payout: object; notifications: Delivery[] } {
    const payout = this.payouts.get(ref);
    return { payout: shown(payout), notifications: this.deliveries.ofTransaction(payoutSubject(payout.referenceNo)) };
  }

  @Post('payouts/:ref/:deed')
  @HttpCode(200)
  async act(@Param('ref') ref: string, @Param('deed') deed: string, @Query() { wait_ms: waitMs = 0 }: WaitForNews): Promise<object> {
    if (deed !== 'complete' && deed !== 'fail') throw new NotFoundException();
    const payout = deed === 'complete' ? this.movePayout.complete(ref) : this.movePayout.fail(ref);
    if (waitMs > 0) await this.dispatcher.settled(payoutSubject(payout.referenceNo), waitMs);
    return shown(payout);
  }

  /** The operator sends money to Iris. */
  @Post('topup')
  @HttpCode(200)
  topUp(@Body() { amount }: TopUp): { balance: number } {
    this.money.topUp(amount);
    return { balance: this.money.balance() };
  }
}
