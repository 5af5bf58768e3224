import { Body, Req } from '@nestjs/common';
import { AcceptSellerOrder, PackSellerOrder, ReadyForPickup, ReshipSellerOrder, type Shipment, ShipSellerOrder } from '@etalase/orders';
import type { FastifyRequest } from 'fastify';
import { readForm } from './multipart-form';
import { Act, ActOn, type On, SellerActs } from './seller-act.decorators';
import { SellerActDto, ShipDto, ShipFormDto } from './seller-acts.dto';
import { SellerWorkOrderDto } from './seller-order.dto';

/** From a new order to a parcel on its way. Each act answers with the part as it is now. */
@SellerActs()
export class SellerFulfilController {
  constructor(
    private readonly accept: AcceptSellerOrder,
    private readonly pack: PackSellerOrder,
    private readonly ready: ReadyForPickup,
    private readonly ship: ShipSellerOrder,
    private readonly reship: ReshipSellerOrder,
  ) {}

  @Act('accept')
  async acceptSellerOrder(@ActOn() on: On, @Body() body: SellerActDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.accept.execute({ ...on, ...body }));
  }

  @Act('pack')
  async packSellerOrder(@ActOn() on: On, @Body() body: SellerActDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.pack.execute({ ...on, ...body }));
  }

  @Act('ready')
  async readyForPickup(@ActOn() on: On, @Body() body: SellerActDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.ready.execute({ ...on, ...body }));
  }

  @Act('ship', ShipFormDto)
  async shipSellerOrder(@ActOn() on: On, @Req() request: FastifyRequest): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.ship.execute({ ...on, ...(await this.shipment(request)) }));
  }

  @Act('reship', ShipFormDto)
  async reshipSellerOrder(@ActOn() on: On, @Req() request: FastifyRequest): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.reship.execute({ ...on, ...(await this.shipment(request)) }));
  }

  private async shipment(request: FastifyRequest): Promise<ShipDto & Shipment> {
    const { fields, files } = await readForm(request, ShipDto);
    const [content] = files;
    return content ? { ...fields, photo: content } : fields;
  }
}
