import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type FieldProblem, parsePhone } from '@etalase/kernel';
import { ViewCart } from '@etalase/orders';
import { Public } from '@etalase/platform';
import { translator } from '@etalase/ui';
import { cartIdOf } from '../cart/cart-cookies';
import { Pages } from '../rendering/pages';
import { localeOf, type ShopRequest } from '../rendering/visitor';
import { AddressDraft } from './address-draft';
import { type AddressForm, checkAddress, readAddress } from './address-form';
import { addressPage } from './address.page';
import { FindVillages, type VillageMatch } from './find-villages';

/** First step: who gets it, and where. */
@Public()
@Controller()
export class AddressController {
  constructor(
    private readonly pages: Pages,
    private readonly viewCart: ViewCart,
    private readonly draft: AddressDraft,
    private readonly villages: FindVillages,
  ) {}

  @Get('checkout')
  async form(@Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const cart = await this.viewCart.execute({ cartId: cartIdOf(request) });
    if (!cart.canCheckOut) {
      await reply.redirect('/keranjang', 303);
      return;
    }
    const form = this.draft.read(request) ?? readAddress({ phone: request.actor?.phone, name: request.actor?.name });
    await this.show(request, reply, form, { problems: [], matches: null });
  }

  @Post('checkout')
  async submit(@Body() body: Record<string, unknown> = {}, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const form = readAddress(body);
    if (body.aksi === 'cari') {
      await this.show(request, reply, form, { problems: [], matches: this.villages.execute(form.cariDesa) });
      return;
    }
    const problems = checkAddress(form, (code) => this.villages.byCode(code) !== null, translator(localeOf(request)));
    if (problems.length > 0) {
      // Words were typed but nothing picked: offer what they may mean at once.
      const matches = form.cariDesa && !this.villages.byCode(form.villageCode) ? this.villages.execute(form.cariDesa) : null;
      await this.show(request, reply, form, { problems, matches });
      return;
    }
    this.draft.keep(reply, { ...form, phone: parsePhone(form.phone) });
    await reply.redirect('/checkout/kirim', 303);
  }

  /** Asked by the village field while somebody types. */
  @Get('wilayah')
  search(@Query('q') text: unknown, @Res({ passthrough: true }) reply: FastifyReply): VillageMatch[] {
    void reply.header('cache-control', 'public, max-age=3600');
    return typeof text === 'string' ? this.villages.execute(text) : [];
  }

  private show(request: ShopRequest, reply: FastifyReply, form: AddressForm, state: { problems: FieldProblem[]; matches: VillageMatch[] | null }): Promise<void> {
    const village = this.villages.byCode(form.villageCode);
    return this.pages.personal(request, reply, (shop) => ({ ...addressPage(shop, { form, village, ...state }), status: state.problems.length > 0 ? 422 : 200 }));
  }
}
