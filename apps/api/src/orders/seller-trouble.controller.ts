import { Body } from '@nestjs/common';
import { ReportShortage, WithdrawShortage } from '@etalase/orders';
import { Act, ActOn, type On, SellerActs } from './seller-act.decorators';
import { SellerActDto } from './seller-acts.dto';
import { SellerWorkOrderDto } from './seller-order.dto';
import { ReportShortageDto } from './shortage.dto';

/** Where a part leaves the main road and its shopper has to be spoken with. */
@SellerActs()
export class SellerTroubleController {
  constructor(
    private readonly report: ReportShortage,
    private readonly withdraw: WithdrawShortage,
  ) {}

  /** Pieces that cannot be sent: the shopper is asked, and the part waits for the answer. */
  @Act('shortage')
  async reportShortage(@ActOn() on: On, @Body() body: ReportShortageDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.report.execute({ ...on, ...body }));
  }

  /** They are there after all. */
  @Act('shortage/withdrawal')
  async withdrawShortage(@ActOn() on: On, @Body() body: SellerActDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.withdraw.execute({ ...on, ...body }));
  }
}
