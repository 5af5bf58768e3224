import { BadRequestException, Body, Controller, GoneException, Headers, Param, Post, Res, ServiceUnavailableException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Outages } from '../control/outages';
import { Messages } from './messages';

const LARGEST = 4_096;

/** A browser vendor's push service (RFC 8030). The payload is encrypted for the browser, so only its size can be shown. */
@Controller('push')
export class PushController {
  constructor(
    private readonly outages: Outages,
    private readonly messages: Messages,
  ) {}

  @Post(':subscription')
  async push(
    @Param('subscription') subscription: string,
    @Body() body: unknown,
    @Headers('ttl') ttl: string | undefined,
    @Headers('topic') topic: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (!/^[\w~.-]{1,200}$/.test(subscription)) throw new BadRequestException('Alamat langganan tidak dikenal.');
    if (this.outages.stateOf('push').mode === 'down') throw new ServiceUnavailableException('Layanan sedang terganggu, coba lagi nanti.');
    await this.outages.slowness('push');
    if (this.outages.isUnreachable('push', subscription)) throw new GoneException('Langganan sudah berakhir.');
    if (ttl === undefined || !/^\d+$/.test(ttl)) throw new BadRequestException('Header TTL wajib ada.');
    const size = Buffer.isBuffer(body) ? body.length : 0;
    if (size > LARGEST) throw new BadRequestException('Isi notifikasi paling besar 4.096 byte.');
    const text = Buffer.isBuffer(body) || body === null || body === undefined ? `Notifikasi terenkripsi, ${size} byte` : typeof body === 'string' ? body : JSON.stringify(body);
    const message = this.messages.receive({ channel: 'push', to: subscription, text, reference: topic ?? null });
    void reply.status(201).header('location', `/push/message/${message.id}`);
  }
}
