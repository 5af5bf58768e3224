import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ViewCheckout } from '@etalase/orders';
import { Public } from '@etalase/platform';
import { cartIdOf } from '../cart/cart-cookies';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { AddressDraft } from './address-draft';
import { quotesInOrder, readChoices } from './checkout-choices';
import { FindVillages } from './find-villages';
import { shippingPage } from './shipping.page';

/** Second step: how each shop's part gets there. */
@Public()
@Controller('checkout/kirim')
export class ShippingController {
  constructor(
    private readonly pages: Pages,
    private readonly viewCheckout: ViewCheckout,
    private readonly draft: AddressDraft,
    private readonly villages: FindVillages,
  ) {}

  @Get()
  async choose(@Query() query: Record<string, unknown>, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const village = this.villages.byCode(this.draft.read(request)?.villageCode ?? '');
    if (!village) {
      await reply.redirect('/checkout', 303);
      return;
    }
    const checkout = await this.viewCheckout.execute({ cartId: cartIdOf(request), destinationVillageCode: village.code });
    if (!checkout.cart.canCheckOut) {
      await reply.redirect('/keranjang', 303);
      return;
    }
    const villageOf = new Map(checkout.cart.sellers.map((seller) => [seller.sellerId, seller.villageCode]));
    const shipping = checkout.shipping.map((entry) => ({ ...entry, quotes: quotesInOrder(entry.quotes, villageOf.get(entry.sellerId) ?? '', village.code) }));
    await this.pages.personal(request, reply, (shop) => {
      const message = query.pilih === '1' ? shop.t('checkout.choose_shipping') : undefined;
      return shippingPage(shop, { checkout: { ...checkout, shipping }, destination: village.label, chosen: readChoices(query), message });
    });
  }
}
