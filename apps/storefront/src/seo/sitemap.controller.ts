import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { notFound, Public } from '@etalase/platform';
import { Shops } from '../rendering/shops';
import { Sitemap } from './sitemap';

const HOUR = 'public, max-age=3600';

@Public()
@Controller()
export class SitemapController {
  constructor(
    private readonly sitemap: Sitemap,
    private readonly shops: Shops,
  ) {}

  @Get('robots.txt')
  async robots(@Res() reply: FastifyReply): Promise<void> {
    const closed = ['/keranjang', '/checkout', '/bayar/', '/tagihan/', '/pesanan', '/pengembalian/', '/masuk', '/kerja/', '/api/', '/v1/', '/cari?*hal=', '/saran', '/wilayah'];
    const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), '', `Sitemap: ${this.shops.in('id').origin}/sitemap.xml`, ''];
    await reply.type('text/plain; charset=utf-8').header('cache-control', HOUR).send(lines.join('\n'));
  }

  @Get('sitemap.xml')
  async index(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('application/xml; charset=utf-8').header('cache-control', HOUR).send(await this.sitemap.index());
  }

  @Get('sitemap/:file')
  async part(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const [, kind, number] = /^(halaman|toko|produk)-(\d{1,4})\.xml$/.exec(file) ?? [];
    const part = kind ? await this.sitemap.part(kind as 'halaman' | 'toko' | 'produk', Number(number)) : null;
    if (!part) throw notFound();
    await reply.type('application/xml; charset=utf-8').header('cache-control', HOUR).send(part);
  }
}
