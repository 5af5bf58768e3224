import { Controller, Get, Header, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { zoneOfProvince } from '@etalase/kernel';
import { ShowSellerOrder } from '@etalase/orders';
import { AllowInShop, notFound, Settings } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { SellerDirectory } from '@etalase/sellers';
import { paper } from './download';
import { packingSlips } from './packing-slip';
import { QrSheetQuery, SlipsQuery } from './papers.dto';
import { qrSheet } from './qr-sheet';
import { thermalLabels } from './thermal-label';
import { placeWords } from './place-words';

/** Papers a shop prints. */
@ApiTags('shop orders')
@ApiProduces('application/pdf')
@Controller('shops/:sellerId/papers')
export class PapersController {
  constructor(
    private readonly orders: ShowSellerOrder,
    private readonly sellers: SellerDirectory,
    private readonly regions: RegionDirectory,
    private readonly settings: Settings,
  ) {}

  /** Address and contents of each parcel: A6, or labels for a 58 mm thermal printer. */
  @Get('slips')
  @AllowInShop('seller.order.read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async packingSlips(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Query() { orders: sellerOrderIds, size = 'a6' }: SlipsQuery): Promise<StreamableFile> {
    const orders = await this.orders.many({ sellerId, sellerOrderIds });
    const content = size === '58mm' ? await thermalLabels(orders) : await packingSlips(orders, zoneOfProvince(this.settings.PROVINCE_CODE));
    return paper(content, `slip-${orders[0]?.number.toLowerCase() ?? 'pesanan'}.pdf`);
  }

  /** The sheet with the shop's code, for the wall or the table. */
  @Get('qr')
  @AllowInShop('seller.product.read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async shopQrSheet(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Query() { size = 'a4' }: QrSheetQuery): Promise<StreamableFile> {
    const shop = await this.sellers.byId(sellerId);
    if (!shop) throw notFound();
    const address = `${this.settings.PUBLIC_ORIGIN}/toko/${shop.slug}`;
    return paper(await qrSheet({ shopName: shop.name, place: placeWords(this.regions, shop.villageCode), phone: shop.phone, address }, size), `qr-${shop.slug}-${size}.pdf`);
  }
}
