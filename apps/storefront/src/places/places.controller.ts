import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { notFound, Public } from '@etalase/platform';
import { SellerDirectory } from '@etalase/sellers';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { PlaceShelf } from './place-shelf';
import { regencyPage, shopPage, villagePage } from './places.pages';

const SHOWN_STATES: ReadonlySet<string> = new Set(['active', 'holiday']);

@Public()
@Controller()
export class PlacesController {
  constructor(
    private readonly pages: Pages,
    private readonly sellers: SellerDirectory,
    private readonly shelf: PlaceShelf,
  ) {}

  @Get('toko/:slug')
  async shop(@Param('slug') slug: string, @Query('hal') page: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const cursor = typeof page === 'string' && page !== '' ? page.slice(0, 500) : undefined;
    await this.pages.shared(request, reply, async (shop) => {
      const seller = await this.sellers.bySlug(slug);
      if (!seller || !SHOWN_STATES.has(seller.state)) throw notFound();
      return shopPage(shop, await this.shelf.ofShop(seller, cursor), cursor === undefined);
    });
  }

  @Get('desa/:code')
  async village(@Param('code') code: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.shared(request, reply, async (shop) => villagePage(shop, await this.shelf.ofVillage(code)));
  }

  @Get('kabupaten/:code')
  async regency(@Param('code') code: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.shared(request, reply, async (shop) => regencyPage(shop, await this.shelf.ofRegency(code)));
  }
}
