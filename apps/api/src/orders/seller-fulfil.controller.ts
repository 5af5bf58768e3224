import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { AcceptSellerOrder, PackSellerOrder, ReadyForPickup, ReshipSellerOrder, type SellerAct, type Shipment, ShipSellerOrder } from '@etalase/orders';
import { AllowInShop } from '@etalase/platform';
import type { FastifyRequest } from 'fastify';
import { ActOn } from './act-on.decorator';
import { readForm } from './multipart-form';
import { SellerActDto, ShipDto, ShipFormDto } from './seller-acts.dto';
import { SellerWorkOrderDto } from './seller-order.dto';

type On = Omit<SellerAct, 'clientId'>;

/** From a new order to a parcel on its way. Each act answers with the part as it is now. */
@ApiTags('shop orders')
@ApiParam({ name: 'sellerId', format: 'uuid' })
@ApiParam({ name: 'sellerOrderId', format: 'uuid' })
@Controller('shops/:sellerId/orders/:sellerOrderId')
@AllowInShop('seller.order.fulfil')
export class SellerFulfilController {
  constructor(
    private readonly accept: AcceptSellerOrder,
    private readonly pack: PackSellerOrder,
    private readonly ready: ReadyForPickup,
    private readonly ship: ShipSellerOrder,
    private readonly reship: ReshipSellerOrder,
  ) {}

  @Post('accept')
  @HttpCode(200)
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async acceptSellerOrder(@ActOn() on: On, @Body() body: SellerActDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.accept.execute({ ...on, ...body }));
  }

  @Post('pack')
  @HttpCode(200)
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async packSellerOrder(@ActOn() on: On, @Body() body: SellerActDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.pack.execute({ ...on, ...body }));
  }

  @Post('ready')
  @HttpCode(200)
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async readyForPickup(@ActOn() on: On, @Body() body: SellerActDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.ready.execute({ ...on, ...body }));
  }

  @Post('ship')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiBody({ type: ShipFormDto })
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async shipSellerOrder(@ActOn() on: On, @Req() request: FastifyRequest): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.ship.execute({ ...on, ...(await this.shipment(request)) }));
  }

  @Post('reship')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiBody({ type: ShipFormDto })
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async reshipSellerOrder(@ActOn() on: On, @Req() request: FastifyRequest): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.reship.execute({ ...on, ...(await this.shipment(request)) }));
  }

  private async shipment(request: FastifyRequest): Promise<ShipDto & Shipment> {
    const { fields, files } = await readForm(request, ShipDto);
    const [content] = files;
    return content ? { ...fields, photo: content } : fields;
  }
}
