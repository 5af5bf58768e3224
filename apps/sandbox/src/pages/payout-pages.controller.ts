import { Controller, Get, Header, NotFoundException, Param, Post, Query, Redirect } from '@nestjs/common';
import { IrisMoney } from '../iris/iris-money';
import { MovePayout, payoutSubject } from '../iris/move-payout';
import { Payouts } from '../iris/payouts';
import { Deliveries } from '../notifications/deliveries';
import { payoutListPage } from './payout-list';

const LISTED = 50;

@Controller('iris')
export class PayoutPagesController {
  constructor(
    private readonly payouts: Payouts,
    private readonly movePayout: MovePayout,
    private readonly money: IrisMoney,
    private readonly deliveries: Deliveries,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  list(@Query('q') search?: unknown): string {
    const text = typeof search === 'string' ? search.slice(0, 60) : '';
    const rows = this.payouts.list({ text, limit: LISTED }).map((payout) => ({ payout, deliveries: this.deliveries.ofTransaction(payoutSubject(payout.referenceNo)) }));
    return payoutListPage(rows, this.money.balance(), text);
  }

  @Post('payouts/:reference/:deed')
  @Redirect('/iris', 303)
  act(@Param('reference') reference: string, @Param('deed') deed: string): void {
    if (deed === 'complete') this.movePayout.complete(reference);
    else if (deed === 'fail') this.movePayout.fail(reference);
    else throw new NotFoundException();
  }
}
