import { Controller, Get, Header, Query } from '@nestjs/common';
import type { Channel } from '../messages/message';
import { Messages } from '../messages/messages';
import { phoneNumber } from '../messages/phone';
import { inboxPage } from './inbox-page';

const HTML = 'text/html; charset=utf-8';
const PEOPLE = 50;
const THREAD = 100;

@Controller()
export class InboxPagesController {
  constructor(private readonly messages: Messages) {}

  @Get('whatsapp')
  @Header('content-type', HTML)
  whatsapp(@Query() query: Record<string, unknown>): string {
    return this.page('whatsapp', query);
  }

  @Get('sms')
  @Header('content-type', HTML)
  sms(@Query() query: Record<string, unknown>): string {
    return this.page('sms', query);
  }

  @Get('mail')
  @Header('content-type', HTML)
  mail(@Query() query: Record<string, unknown>): string {
    return this.page('mail', query);
  }

  @Get('push')
  @Header('content-type', HTML)
  push(@Query() query: Record<string, unknown>): string {
    return this.page('push', query);
  }

  private page(channel: Channel, query: Readonly<Record<string, unknown>>): string {
    const search = word(query['q']);
    const typed = word(query['to']);
    const to = typed === '' ? null : (phoneNumber(typed) ?? typed);
    return inboxPage({
      channel,
      search,
      to,
      conversations: this.messages.conversations(channel, searched(search), PEOPLE),
      thread: to ? this.messages.list({ channel, to, limit: THREAD }) : [],
    });
  }
}

function word(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, 254) : '';
}

/** Numbers are kept as +62812…; people type 0812-… */
function searched(search: string): string {
  const digits = search.replace(/[\s().-]/g, '');
  return /^\+?\d+$/.test(digits) ? digits.replace(/^\+/, '').replace(/^0/, '62') : search.toLowerCase();
}
