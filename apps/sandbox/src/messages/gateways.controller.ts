import { BadRequestException, Body, Controller, Headers, HttpCode, Post, ServiceUnavailableException, UnauthorizedException } from '@nestjs/common';
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

  private async enter(channel: OutageChannel, to: string): Promise<void> {
    if (this.outages.stateOf(channel).mode === 'down') throw new ServiceUnavailableException('Layanan sedang terganggu, coba lagi nanti.');
    await this.outages.slowness(channel);
    if (this.outages.isUnreachable(channel, to)) throw new BadRequestException('Alamat tujuan tidak dapat dihubungi.');
  }
}
