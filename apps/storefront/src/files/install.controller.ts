import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { notFound, Public } from '@etalase/platform';
import { COLOURS, MARK_DRAWING } from '@etalase/ui';
import sharp from 'sharp';
import { Shops } from '../rendering/shops';

const SIZES = [48, 180, 192, 512] as const;
const DAY = 'public, max-age=86400';
const mark = (inner: string, box = '0 0 40 40'): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="512" height="512">${inner}</svg>`;
/** Launchers cut a circle or a drop out of it, so the sign stands in a wide margin of its own ground. */
const MASKABLE = mark(`<path fill="${COLOURS.maroon}" d="M-20-20h80v80h-80z"/>${MARK_DRAWING}`, '-8 -8 56 56');

/** What makes the shop installable: manifest and icons, drawn here. */
@Public()
@Controller()
export class InstallController {
  private readonly drawn = new Map<string, Promise<Buffer>>();

  constructor(private readonly shops: Shops) {}

  @Get('manifest.webmanifest')
  async manifest(@Res() reply: FastifyReply): Promise<void> {
    const { t, provinceName } = this.shops.in('id');
    const icons = [
      ...[192, 512].map((size) => ({ src: `/ikon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
      { src: '/ikon-penuh-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ];
    const manifest = { id: '/', name: `${t('shell.name')} ${provinceName}`, short_name: t('shell.name'), description: t('shell.tagline', { province: provinceName }), lang: 'id', start_url: '/', scope: '/', display: 'standalone', background_color: COLOURS.paper, theme_color: COLOURS.maroon, icons };
    await reply.type('application/manifest+json').header('cache-control', DAY).send(JSON.stringify(manifest));
  }

  @Get('ikon.svg')
  async vector(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('image/svg+xml').header('cache-control', DAY).send(mark(MARK_DRAWING));
  }

  @Get('favicon.ico')
  async favicon(@Res() reply: FastifyReply): Promise<void> {
    await this.send(reply, mark(MARK_DRAWING), 48);
  }

  @Get('ikon-penuh-512.png')
  async maskable(@Res() reply: FastifyReply): Promise<void> {
    await this.send(reply, MASKABLE, 512);
  }

  @Get('ikon-:file')
  async icon(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const size = SIZES.find((one) => file === `${one}.png`);
    if (!size) throw notFound();
    await this.send(reply, mark(MARK_DRAWING), size);
  }

  private async send(reply: FastifyReply, svg: string, size: number): Promise<void> {
    const key = `${svg.length}-${size}`;
    const picture = this.drawn.get(key) ?? sharp(Buffer.from(svg), { density: 144 }).resize(size, size).png().toBuffer();
    this.drawn.set(key, picture);
    await reply.type('image/png').header('cache-control', DAY).send(await picture);
  }
}
