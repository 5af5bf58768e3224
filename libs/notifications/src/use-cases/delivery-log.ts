import { Injectable } from '@nestjs/common';
import { Clock, decodeCursor, isId, maskPhone, type Page, toPage } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import type { DeliveryView, MessageState } from '../domain/views';
import { MessagesRepository } from '../persistence/messages.repository';
import { deliverMessage } from './write-messages';

/** For the office: what went out, what is stuck and why. */
@Injectable()
export class ListDeliveries {
  constructor(private readonly messages: MessagesRepository) {}

  async execute(input: { state?: MessageState; phone?: string; limit: number; cursor?: string }): Promise<Page<DeliveryView>> {
    const before = decodeCursor(input.cursor, ['id'])?.[0] ?? null;
    const rows = await this.messages.log({ state: input.state ?? null, phone: input.phone ?? null, before, limit: input.limit + 1 });
    return toPage(rows, input.limit, (row) => [row.id], (row) => ({ messageId: row.id, template: row.template, audience: row.audience, phone: maskPhone(row.phone), state: row.state, createdAt: row.created_at.toISOString(), deliveries: row.deliveries }));
  }
}

@Injectable()
export class RetryMessage {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Tries all channels of a stuck message again. @throws DomainError for one that is unknown or was sent. */
  async execute({ messageId }: { messageId: string }): Promise<void> {
    const message = isId(messageId) ? await this.messages.find(messageId) : null;
    if (!message) throw errors.make('message_not_found');
    if (message.state !== 'undeliverable') throw errors.make('not_stuck');
    await this.transactions.run(async () => {
      await this.messages.reopen(messageId);
      await this.outbox.schedule(deliverMessage, { messageId }, this.clock.now());
    });
  }
}
