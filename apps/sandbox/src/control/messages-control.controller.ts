import { Controller, Get, Query } from '@nestjs/common';
import type { Message } from '../messages/message';
import { Messages } from '../messages/messages';
import { phoneNumber } from '../messages/phone';
import { ReadMessages } from './control-requests';

const USUAL_LIMIT = 1_000;

@Controller('_control/messages')
export class MessagesControlController {
  constructor(private readonly messages: Messages) {}

  /** Newest first, every request as received; `duplicates` counts the repeated ones in this answer. */
  @Get()
  async read(@Query() query: ReadMessages): Promise<{ messages: Message[]; duplicates: number }> {
    const { to, channel, reference, contains, since, limit = USUAL_LIMIT, wait_ms: waitMs = 0 } = query;
    const filter = {
      limit,
      ...(to === undefined ? {} : { to: phoneNumber(to) ?? to.toLowerCase() }),
      ...(channel === undefined ? {} : { channel }),
      ...(reference === undefined ? {} : { reference }),
      ...(contains === undefined ? {} : { contains }),
      ...(since === undefined ? {} : { since: Date.parse(since) }),
    };
    const found = waitMs > 0 ? await this.messages.awaitList(filter, waitMs) : this.messages.list(filter);
    return {
      messages: found,
      duplicates: found.filter((message) => message.duplicate_of !== null).length,
    };
  }
}
