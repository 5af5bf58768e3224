import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PHOTO_CONTENT_TYPE, type PhotoKind } from '@etalase/catalogue';
import { FileStorage, notFound, Public } from '@etalase/platform';

const NAME = /^[0-9a-f]{40}-(320|640|1080)\.(avif|webp|jpg)$/;

/** Photos by content hash: written once, so they may be kept for ever. */
@Public()
@Controller('foto')
export class PhotoController {
  constructor(private readonly files: FileStorage) {}

  @Get(':name')
  async photo(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const kind = NAME.exec(name)?.[2] as PhotoKind | undefined;
    const content = kind ? await this.files.get(`photo/${name}`) : null;
    if (!kind || !content) throw notFound();
    await reply
      .type(PHOTO_CONTENT_TYPE[kind])
      .headers({ 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'cross-origin-resource-policy': 'same-site' })
      .send(content);
  }
}
