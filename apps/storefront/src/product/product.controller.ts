import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BrowseProducts, ShowProduct } from '@etalase/catalogue';
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
  }
}
