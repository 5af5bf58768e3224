import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AddToCart, ChangeCartLine, ViewCart, ViewCheckout } from '@etalase/orders';
import { Public, Settings } from '@etalase/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cartIdOf, setCartCookie } from './cart-cookie';
import { AddCartLineDto, CartCountDto, CartDto, ChangeCartLineDto, CheckoutDto, CheckoutQuery } from './cart.dto';

@ApiTags('cart')
@Public()
@Controller()
export class CartController {
  constructor(
    private readonly addToCart: AddToCart,
    private readonly changeCartLine: ChangeCartLine,
    private readonly viewCart: ViewCart,
    private readonly viewCheckout: ViewCheckout,
    private readonly settings: Settings,
  ) {}

  @Post('cart/lines')
  @HttpCode(200)
  @ApiOkResponse({ type: CartCountDto })
  async addLine(@Body() body: AddCartLineDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<CartCountDto> {
    const { cartId, count } = await this.addToCart.execute({ ...body, cartId: cartIdOf(request) });
    setCartCookie(reply, this.settings, cartId);
    return { count };
  }

  @Patch('cart/lines/:variantId')
  @ApiOkResponse({ type: CartDto })
  async changeLine(@Param('variantId', ParseUUIDPipe) variantId: string, @Body() { quantity }: ChangeCartLineDto, @Req() request: FastifyRequest): Promise<CartDto> {
    const cartId = cartIdOf(request);
    if (cartId) await this.changeCartLine.execute({ cartId, variantId, quantity });
    return this.showCart(request);
  }

  @Delete('cart/lines/:variantId')
  @ApiOkResponse({ type: CartDto })
  removeLine(@Param('variantId', ParseUUIDPipe) variantId: string, @Req() request: FastifyRequest): Promise<CartDto> {
    return this.changeLine(variantId, { quantity: 0 }, request);
  }

  /** Checked against prices and stock of this moment; says what changed since the last look. */
  @Get('cart')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CartDto })
  async showCart(@Req() request: FastifyRequest): Promise<CartDto> {
    return CartDto.of(await this.viewCart.execute({ cartId: cartIdOf(request) }));
  }

  /** The cart with the ways to ship each seller's part to a village. */
  @Get('checkout')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CheckoutDto })
  async showCheckout(@Query() { village }: CheckoutQuery, @Req() request: FastifyRequest): Promise<CheckoutDto> {
    return CheckoutDto.of(await this.viewCheckout.execute({ cartId: cartIdOf(request), destinationVillageCode: village }));
  }
}
