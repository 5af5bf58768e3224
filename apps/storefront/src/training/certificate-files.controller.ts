import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { notFound, Public } from '@etalase/platform';
import { OfflineLists, OpenBadges } from '@etalase/seller-training';

const SOON = 'public, max-age=60';
const SLOW = 'public, max-age=300';
const ANY_SITE = '*';

/** What programs read of certificates, ours without a signal and other people's. Names nobody. */
@Public()
@Controller('sertifikat')
export class CertificateFilesController {
  constructor(
    private readonly lists: OfflineLists,
    private readonly badges: OpenBadges,
  ) {}

  /** Keys and withdrawals, for a phone to keep. */
  @Get('kunci.json')
  @Header('access-control-allow-origin', ANY_SITE)
  async keys(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('application/json; charset=utf-8').header('cache-control', SOON).send(JSON.stringify(await this.lists.execute()));
  }

  /** Who issues (Open Badges 3.0 profile). */
  @Get('penerbit')
  @Header('access-control-allow-origin', ANY_SITE)
  async issuer(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('application/json; charset=utf-8').header('cache-control', SLOW).send(JSON.stringify(this.badges.profile()));
  }

  /** A Bitstring Status List, signed. */
  @Get('status/:list')
  @Header('access-control-allow-origin', ANY_SITE)
  async status(@Param('list') list: string, @Res() reply: FastifyReply): Promise<void> {
    const signed = /^\d{1,5}$/.test(list) ? await this.badges.statusList(Number(list)) : null;
    if (signed === null) throw notFound();
    await reply.type('application/vc+jwt').header('cache-control', SLOW).send(signed);
  }
}
