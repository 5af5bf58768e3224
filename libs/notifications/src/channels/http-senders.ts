import { Injectable } from '@nestjs/common';
import { Settings } from '@etalase/platform';
import { askByReference, ChannelSender, type Outgoing, postJson } from './channel-sender';

/** WhatsApp Cloud API, text messages; it has no way to ask for a message by our own reference. Source: Meta, Cloud API reference, messages v21.0. */
@Injectable()
export class WhatsAppSender extends ChannelSender {
  readonly channel = 'whatsapp';
  private readonly url: string;

  constructor(private readonly settings: Settings) {
    super();
    this.url = `${settings.outside('whatsapp')}/v21.0/${settings.WHATSAPP_PHONE_ID}/messages`;
  }

  async send(message: Outgoing): Promise<string> {
    const answer = await postJson(this.url, this.settings.WHATSAPP_TOKEN, {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: message.to.replace(/^\+/, ''),
      type: 'text',
      text: { preview_url: false, body: message.text },
      biz_opaque_callback_data: message.reference,
    });
    return String((answer.messages as { id?: string }[] | undefined)?.[0]?.id ?? '');
  }
}

/** A plain SMS gateway; bold marks of WhatsApp are taken out. */
@Injectable()
export class SmsSender extends ChannelSender {
  readonly channel = 'sms';
  private readonly url: string;

  constructor(private readonly settings: Settings) {
    super();
    this.url = `${settings.outside('sms')}/messages`;
  }

  async send(message: Outgoing): Promise<string> {
    const answer = await postJson(this.url, this.settings.SMS_KEY, { to: message.to, text: message.text.replaceAll('*', ''), reference: message.reference });
    return String(answer.id ?? '');
  }

  override recall(reference: string): Promise<string | null> {
    return askByReference(this.url, this.settings.SMS_KEY, reference);
  }
}

@Injectable()
export class MailSender extends ChannelSender {
  readonly channel = 'mail';
  private readonly url: string;

  constructor(private readonly settings: Settings) {
    super();
    this.url = `${settings.outside('mail')}/messages`;
  }

  async send(message: Outgoing): Promise<string> {
    const answer = await postJson(this.url, this.settings.MAIL_KEY, { to: message.to, subject: message.title, text: message.text.replaceAll('*', ''), reference: message.reference });
    return String(answer.id ?? '');
  }

  override recall(reference: string): Promise<string | null> {
    return askByReference(this.url, this.settings.MAIL_KEY, reference);
  }
}
