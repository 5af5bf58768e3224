import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AddToCart, ChangeCartLine, MAX_QUANTITY, ViewCart } from '@etalase/orders';
import { Public, Settings } from '@etalase/platform';
import { explain } from '../rendering/explain';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { cartIdOf, rememberCart, rememberCount } from './cart-cookies';
import { cartPage } from './cart.page';

type Form = Record<string, unknown>;
const whole = (value: unknown): number => (typeof value === 'string' && /^\d{1,4}$/.test(value.trim()) ? Number(value) : Number.NaN);
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 64) : '');

@Public()
@Controller('keranjang')
export class CartController {
  constructor(
    private readonly pages: Pages,
    private readonly settings: Settings,
    private readonly viewCart: ViewCart,
    private readonly addToCart: AddToCart,
    private readonly changeLine: ChangeCartLine,
  ) {}

  @Get()
  cart(@Query('baru') added: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.show(request, reply, { added: text(added) });
  }

  @Post('tambah')
  async add(@Body() form: Form = {}, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    try {
      const { cartId, count } = await this.addToCart.execute({ cartId: cartIdOf(request), variantId: text(form.variantId), quantity: whole(form.quantity ?? '1') });
      rememberCart(reply, this.settings, cartId);
      rememberCount(request, reply, this.settings, count);
      await reply.redirect(`/keranjang?baru=${encodeURIComponent(text(form.variantId))}`, 303);
    } catch (error) {
      await this.show(request, reply, { error });
    }
  }

  @Post('ubah')
  async change(@Body() form: Form = {}, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const cartId = cartIdOf(request);
    try {
      const quantity = form.hapus === '1' ? 0 : Math.min(MAX_QUANTITY, whole(form.quantity));
      if (cartId) await this.changeLine.execute({ cartId, variantId: text(form.variantId), quantity });
      await reply.redirect('/keranjang', 303);
    } catch (error) {
      await this.show(request, reply, { error });
    }
  }

  private async show(request: ShopRequest, reply: FastifyReply, news: { added?: string; error?: unknown }): Promise<void> {
    const cart = await this.viewCart.execute({ cartId: cartIdOf(request) });
    rememberCount(request, reply, this.settings, cart.count);
    await this.pages.personal(request, reply, (shop) => {
      if (news.error === undefined) return cartPage(shop, { cart, added: news.added });
      const { message, status, isFault } = explain(news.error, shop);
      if (isFault) throw news.error;
      return { ...cartPage(shop, { cart, problem: message }), status };
    });
  }
}
