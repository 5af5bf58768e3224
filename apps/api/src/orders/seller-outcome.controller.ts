import { Body } from '@nestjs/common';
import { CancelSellerOrder, ConfirmHandover, MarkDelivered, MarkDeliveryFailed, MarkReturned } from '@etalase/orders';
import { Act, ActOn, type On, SellerActs } from './seller-act.decorators';
import { CancelSellerOrderDto, DeliveryFailedDto, HandoverDto, SellerActDto } from './seller-acts.dto';
import { SellerWorkOrderDto } from './seller-order.dto';

/** How a part ends for its seller: handed over, arrived, failed, back, or not to be had. */
@SellerActs()
export class SellerOutcomeController {
  constructor(
    private readonly handover: ConfirmHandover,
    private readonly delivered: MarkDelivered,
    private readonly failed: MarkDeliveryFailed,
    private readonly returned: MarkReturned,
    private readonly cancel: CancelSellerOrder,
  ) {}

  /** The shopper reads the code out; five tries. */
  @Act('handover')
  async confirmHandover(@ActOn() on: On, @Body() body: HandoverDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.handover.execute({ ...on, ...body }));
  }

  @Act('delivered')
  async markDelivered(@ActOn() on: On, @Body() body: SellerActDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.delivered.execute({ ...on, ...body }));
  }

  @Act('delivery-failed')
  async markDeliveryFailed(@ActOn() on: On, @Body() body: DeliveryFailedDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.failed.execute({ ...on, ...body }));
  }

  @Act('returned')
  async markReturned(@ActOn() on: On, @Body() body: SellerActDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.returned.execute({ ...on, ...body }));
  }

  @Act('cancel')
  async cancelSellerOrder(@ActOn() on: On, @Body() body: CancelSellerOrderDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.cancel.execute({ ...on, ...body }));
  }
}
