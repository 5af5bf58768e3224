import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { add, DomainError, newToken, subtract } from '@etalase/kernel';
import { ViewCheckout } from '@etalase/orders';
import type { PaymentMethod } from '@etalase/payments';
import { Public, Settings } from '@etalase/platform';
import { cartIdOf, rememberCount } from '../cart/cart-cookies';
import { methodCode, readMethod } from '../payment/methods';
import { explain } from '../rendering/explain';
import { Pages } from '../rendering/pages';
import { localeOf, type ShopRequest } from '../rendering/visitor';
import { AddressDraft } from './address-draft';
import { choicesAddress, chosenQuotes, methodsFor, readChoices, shippingTotalOf, spotTotalOf } from './checkout-choices';
import { FindVillages } from './find-villages';
import { payPage } from './pay.page';
import { SendOrder } from './send-order';

/** Third step: one look at everything, one button. */
@Public()
@Controller('checkout/bayar')
export class PayController {
  constructor(
    private readonly pages: Pages,
    private readonly settings: Settings,
    private readonly viewCheckout: ViewCheckout,
    private readonly draft: AddressDraft,
    private readonly villages: FindVillages,
    private readonly send: SendOrder,
  ) {}

  @Get()
  review(@Query() query: Record<string, unknown>, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.show(request, reply, readChoices(query));
  }

  @Post()
  async place(@Body() body: Record<string, unknown> = {}, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const choices = readChoices(body);
    const form = this.draft.read(request);
    const cartId = cartIdOf(request);
    const method = readMethod(body.metode);
    const key = typeof body.kunci === 'string' ? body.kunci : '';
    if (!form || !cartId) {
      await reply.redirect(form ? '/keranjang' : '/checkout', 303);
      return;
    }
    try {
      const { token, isPaidHere } = await this.send.execute({ cartId, key, form, choices, method, locale: localeOf(request), personId: request.actor?.personId });
      rememberCount(request, reply, this.settings, 0);
      await reply.redirect(isPaidHere ? `/bayar/${token}` : `/pesanan/${token}?kabar=pesan`, 303);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.show(request, reply, choices, { error, method });
    }
  }

  private async show(request: ShopRequest, reply: FastifyReply, choices: Record<string, string>, refused?: { error: DomainError; method: PaymentMethod | null }): Promise<void> {
    const form = this.draft.read(request);
    const village = this.villages.byCode(form?.villageCode ?? '');
    if (!form || !village) {
      await reply.redirect('/checkout', 303);
      return;
    }
    const checkout = await this.viewCheckout.execute({ cartId: cartIdOf(request), destinationVillageCode: village.code });
    const quotes = chosenQuotes(checkout, choices);
    if (!checkout.cart.canCheckOut || !quotes) {
      await reply.redirect(checkout.cart.canCheckOut ? choicesAddress('/checkout/kirim', { ...choices }).replace(/\?|$/, '?pilih=1&') : '/keranjang', 303);
      return;
    }
    const shippingTotal = shippingTotalOf(quotes);
    const spotTotal = spotTotalOf(checkout);
    const total = subtract(add(checkout.cart.itemsTotal, shippingTotal), spotTotal);
    const hasChanged = checkout.cart.sellers.some((seller) => seller.lines.some((line) => line.changes.length > 0));
    await this.pages.personal(request, reply, (shop) => {
      const told = refused && explain(refused.error, shop);
      const message = told?.message ?? (hasChanged ? shop.t('checkout.changed') : undefined);
      const page = payPage(shop, { checkout, form, destination: village.label, quotes, methods: total === 0 ? [] : methodsFor(total), shippingTotal, spotTotal, total, chosen: refused?.method ? methodCode(refused.method) : undefined, idempotencyKey: newToken(), shippingAddress: choicesAddress('/checkout/kirim', choices), message });
      return { ...page, status: told?.status ?? 200 };
    });
  }
}
