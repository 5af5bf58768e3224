import { Injectable } from '@nestjs/common';
import { Clock, decodeCursor, isId, type Page, toPage } from '@etalase/kernel';
import { belowTitle } from '../domain/below-title';
import { errors } from '../domain/errors';
import type { InboxItem } from '../domain/views';
import { MessagesRepository } from '../persistence/messages.repository';

/** Messages of a signed-in person, newest first, with the number unread. */
@Injectable()
export class ReadInbox {
  constructor(private readonly messages: MessagesRepository) {}

  async execute(input: { personId: string; limit: number; cursor?: string }): Promise<Page<InboxItem> & { unread: number }> {
    const before = decodeCursor(input.cursor, ['id'])?.[0] ?? null;
    const [rows, unread] = [await this.messages.inbox(input.personId, before, input.limit + 1), await this.messages.unread(input.personId)];
    return { ...toPage(rows, input.limit, (row) => [row.id], (row) => ({ ...row, text: belowTitle(row), at: row.at.toISOString() })), unread };
  }
}

@Injectable()
export class MarkMessageRead {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `notifications.message_not_found` for a message of somebody else. */
  async execute(input: { personId: string; messageId: string }): Promise<void> {
    if (!isId(input.messageId) || !(await this.messages.markRead(input.personId, input.messageId, this.clock.now()))) throw errors.make('message_not_found');
  }
}
