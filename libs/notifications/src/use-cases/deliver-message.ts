import { Injectable } from '@nestjs/common';
import { Clock, zoneOfProvince } from '@etalase/kernel';
import { Outbox, Settings } from '@etalase/platform';
import { afterQuietHours } from '../domain/quiet-hours';
import { MessagesRepository } from '../persistence/messages.repository';
import { SendOnChannel } from './send-on-channel';
import { deliverMessage } from './write-messages';

/**
 * Delivers one message: the first channel that accepts ends it. Safe to run again at any point: what was accepted is
 * not sent again, and what another worker is sending is left to it.
 */
@Injectable()
export class DeliverMessage {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly onChannel: SendOnChannel,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws Error when the channel may work later: the queue tries again with back-off. */
  async execute({ messageId }: { messageId: string }): Promise<void> {
    const message = await this.messages.find(messageId);
    if (!message || message.state !== 'waiting') return;
    const now = this.clock.now();
    if (message.validUntil && message.validUntil <= now) return this.messages.settle(message.id, 'too_late');
    if (message.urgency === 'reminder') {
      // Asked at every try, not only when it was written: a provider that fails all evening must not wake anybody at night.
      const morning = afterQuietHours(now, zoneOfProvince(this.settings.PROVINCE_CODE));
      if (morning > now) {
        await this.outbox.schedule(deliverMessage, { messageId }, morning);
        return;
      }
    }
    for (const channel of message.channels) {
      if (await this.onChannel.execute(message, channel)) return;
    }
    await this.messages.settle(message.id, 'undeliverable');
  }
}
