import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BrowseProducts, ShopViews, ShowProduct } from '@etalase/catalogue';
import { notFound, Public } from '@etalase/platform';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { productPage } from './product.page';

const RELATED = 8;

@Public()
@Controller('produk')
export class ProductController {
  constructor(
    private readonly pages: Pages,
    private readonly show: ShowProduct,
    private readonly browse: BrowseProducts,
    private readonly views: ShopViews,
  ) {}

  @Get(':slug')
  async product(@Param('slug') slug: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.shared(request, reply, async (shop) => {
      const product = await this.show.execute({ slug });
      if (!product) throw notFound();
      const [ofShop, ofVillage] = await Promise.all([
        this.browse.execute({ sellerId: product.seller.id, sort: 'most_bought', limit: RELATED + 1 }),
        this.browse.execute({ village: product.villageCode, sort: 'most_bought', limit: RELATED * 2 }),
      ]);
      const fromShop = ofShop.items.filter((card) => card.id !== product.id).slice(0, RELATED);
      const fromVillage = ofVillage.items.filter((card) => card.sellerName !== product.seller.name).slice(0, RELATED);
      return productPage(shop, { product, fromShop, fromVillage });
    });
    // Also when the page came from the cache; machines that look for a preview or an index are no visitors.
    if (isPerson(request.headers['user-agent'])) this.views.saw(slug);
  }
}

const MACHINES = /bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp\/|curl|wget|python|lighthouse/i;
export const isPerson = (agent: string | undefined): boolean => agent !== undefined && agent !== '' && !MACHINES.test(agent);
