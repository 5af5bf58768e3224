import { BadRequestException, Body, Controller, Get, Headers, HttpCode, NotFoundException, Post, Query, ServiceUnavailableException, UnauthorizedException } from '@nestjs/common';
import { type OutageChannel, Outages } from '../control/outages';
import { SandboxConfig } from '../sandbox-config';
import { bearerAccepted } from './bearer';
import { Messages } from './messages';
import { phoneNumber } from './phone';
import { SendMail, SendSms } from './send-requests';

/** The SMS gateway and the mail sink: our own plain contract, the same shape for both. */
@Controller()
export class GatewaysController {
  constructor(
    private readonly config: SandboxConfig,
    private readonly outages: Outages,
    private readonly messages: Messages,
  ) {}

  @Post('sms/messages')
  @HttpCode(200)
  async sms(@Body() { to, text, reference }: SendSms, @Headers('authorization') authorization?: string): Promise<{ id: string }> {
    if (!bearerAccepted(authorization, this.config.smsKey)) throw new UnauthorizedException('Kunci gerbang SMS salah atau tidak ada.');
    const phone = phoneNumber(to);
    if (!phone) throw new BadRequestException('to harus nomor telepon');
    await this.enter('sms', phone);
    const message = this.messages.receive({ channel: 'sms', to: phone, text, reference: reference ?? null });
    return { id: message.duplicate_of ?? message.id };
  }

  @Post('mail/messages')
  @HttpCode(200)
  async mail(@Body() { to, subject, text, html, reference }: SendMail, @Headers('authorization') authorization?: string): Promise<{ id: string }> {
    if (this.config.mailKey && !bearerAccepted(authorization, this.config.mailKey)) throw new UnauthorizedException('Kunci gerbang surel salah atau tidak ada.');
    const address = to.toLowerCase();
    await this.enter('mail', address);
    const message = this.messages.receive({ channel: 'mail', to: address, subject, text, html: html ?? null, reference: reference ?? null });
    return { id: message.duplicate_of ?? message.id };
  }

  /** What became of a reference: for a sender that died before it heard the answer. */
  @Get('sms/messages')
  async findSms(@Query('reference') reference?: string, @Headers('authorization') authorization?: string): Promise<{ id: string }> {
    if (!bearerAccepted(authorization, this.config.smsKey)) throw new UnauthorizedException('Kunci gerbang SMS salah atau tidak ada.');
    return this.find('sms', reference);
  }

  @Get('mail/messages')
  async findMail(@Query('reference') reference?: string, @Headers('authorization') authorization?: string): Promise<{ id: string }> {
    if (this.config.mailKey && !bearerAccepted(authorization, this.config.mailKey)) throw new UnauthorizedException('Kunci gerbang surel salah atau tidak ada.');
    return this.find('mail', reference);
  }

  private async find(channel: 'sms' | 'mail', reference: unknown): Promise<{ id: string }> {
    if (typeof reference !== 'string' || reference === '') throw new BadRequestException('reference harus diisi');
    if (this.outages.stateOf(channel).mode === 'down') throw new ServiceUnavailableException('Layanan sedang terganggu, coba lagi nanti.');
    await this.outages.slowness(channel);
    const [message] = this.messages.list({ channel, reference, limit: 1 });
    if (!message) throw new NotFoundException('Tidak ada pesan dengan acuan ini.');
    return { id: message.duplicate_of ?? message.id };
  }

  private async enter(channel: OutageChannel, to: string): Promise<void> {
    if (this.outages.stateOf(channel).mode === 'down') throw new ServiceUnavailableException('Layanan sedang terganggu, coba lagi nanti.');
    await this.outages.slowness(channel);
    if (this.outages.isUnreachable(channel, to)) throw new BadRequestException('Alamat tujuan tidak dapat dihubungi.');
  }
}
