import { Injectable } from '@nestjs/common';
import type { Channel } from '../domain/views';
import type { ChannelSender } from './channel-sender';
import { MailSender, SmsSender, WhatsAppSender } from './http-senders';

/** All ways out, by name. */
@Injectable()
export class ChannelSenders {
  private readonly byChannel: ReadonlyMap<Channel, ChannelSender>;

  constructor(whatsapp: WhatsAppSender, sms: SmsSender, mail: MailSender) {
    this.byChannel = new Map<Channel, ChannelSender>([whatsapp, sms, mail].map((sender) => [sender.channel, sender]));
  }

  of(channel: Channel): ChannelSender | undefined {
    return this.byChannel.get(channel);
  }
}
