import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { Outages } from '../control/outages';
import { SandboxConfig } from '../sandbox-config';
import { bearerAccepted } from './bearer';
import { graphErrors } from './graph-error';
import { Messages } from './messages';
import { phoneNumber } from './phone';
import { WhatsappTemplates } from './whatsapp-templates';

const LONGEST_TEXT = 4_096;
const LONGEST_REFERENCE = 512;

/** WhatsApp Cloud API: sending text and template messages. */
@Controller('whatsapp')
export class WhatsappController {
  constructor(
    private readonly config: SandboxConfig,
    private readonly outages: Outages,
    private readonly messages: Messages,
    private readonly templates: WhatsappTemplates,
  ) {}

  @Post(':version/:phoneId/messages')
  @HttpCode(200)
  async send(@Param('phoneId') phoneId: string, @Body() body: unknown, @Headers('authorization') authorization?: string): Promise<object> {
    await this.enter(authorization);
    if (this.config.whatsappPhoneId && phoneId !== this.config.whatsappPhoneId) throw graphErrors.unknownPhoneId();
    const request = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
    if (request['messaging_product'] !== 'whatsapp') throw graphErrors.invalid('messaging_product must be whatsapp');
    const typed = typeof request['to'] === 'string' ? request['to'] : '';
    const to = phoneNumber(typed);
    if (!to) throw graphErrors.invalid('to must be a phone number with country code');
    if (!to.startsWith('+62')) throw graphErrors.notAllowed();
    if (this.outages.isUnreachable('whatsapp', to)) throw graphErrors.undeliverable();
    // Meta's own field for the sender's reference
    const reference = request['biz_opaque_callback_data'] ?? null;
    if (reference !== null && (typeof reference !== 'string' || reference.length > LONGEST_REFERENCE)) throw graphErrors.invalid('biz_opaque_callback_data must be text of at most 512 characters');

    const message = this.messages.receive({ channel: 'whatsapp', to, reference, ...this.content(request) });
    return {
      messaging_product: 'whatsapp',
      contacts: [{ input: typed, wa_id: to.slice(1) }],
      messages: [{ id: `wamid.${Buffer.from(message.duplicate_of ?? message.id).toString('base64')}`, ...(message.template ? { message_status: 'accepted' } : {}) }],
    };
  }

  @Post(':version/:accountId/message_templates')
  @HttpCode(200)
  async register(@Body() body: unknown, @Headers('authorization') authorization?: string): Promise<object> {
    await this.enter(authorization);
    const { name, language } = this.templates.register(body);
    return { id: Buffer.from(`${name}:${language}`).toString('base64url'), status: 'APPROVED', category: 'UTILITY' };
  }

  private async enter(authorization: string | undefined): Promise<void> {
    if (!bearerAccepted(authorization, this.config.whatsappToken)) throw graphErrors.badToken();
    if (this.outages.stateOf('whatsapp').mode === 'down') throw graphErrors.unavailable();
    await this.outages.slowness('whatsapp');
  }

  private content(request: Readonly<Record<string, unknown>>): { text: string; template: string | null } {
    if (request['type'] === 'template') {
      const { name, text } = this.templates.render(request['template']);
      return { text, template: name };
    }
    if (request['type'] !== undefined && request['type'] !== 'text') throw graphErrors.invalid('the sandbox takes type text and template');
    const text = (request['text'] as { body?: unknown } | null | undefined)?.body;
    if (typeof text !== 'string' || text.trim() === '') throw graphErrors.invalid('text.body is required');
    if (text.length > LONGEST_TEXT) throw graphErrors.tooLong();
    return { text, template: null };
  }
}
