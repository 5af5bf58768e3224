import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ShowProduct } from '@etalase/catalogue';
import { notFound, Public } from '@etalase/platform';
import { SharePictures } from './share-pictures';

const HEADERS = { 'cache-control': 'public, max-age=86400', 'x-content-type-options': 'nosniff' };

@Public()
@Controller('og')
export class ShareController {
  constructor(
    private readonly show: ShowProduct,
    private readonly pictures: SharePictures,
  ) {}

  @Get('beranda.jpg')
  async shop(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('image/jpeg').headers(HEADERS).send(await this.pictures.ofShop());
  }

  @Get('produk/:file')
  async product(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const slug = /^([a-z0-9-]{1,120})\.jpg$/.exec(file)?.[1];
    const product = slug ? await this.show.execute({ slug }) : null;
    if (!product) throw notFound();
    await reply.type('image/jpeg').headers(HEADERS).send(await this.pictures.ofProduct(product));
  }
}
