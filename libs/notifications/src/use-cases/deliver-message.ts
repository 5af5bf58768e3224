import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Secrets } from '@etalase/platform';
import { type ChannelSender, PermanentRefusal } from '../channels/channel-sender';
import { ChannelSenders } from '../channels/channel-senders';
import type { Channel } from '../domain/views';
import type { DeliveryEntity } from '../persistence/delivery.entity';
import type { MessageEntity } from '../persistence/message.entity';
import { MessagesRepository } from '../persistence/messages.repository';
import { PeopleRepository } from '../persistence/people.repository';
import { SEALED_BODY } from './write-messages';

/**
 * Tries on one channel before the next takes over; a code cannot wait that long. Three channels stay below the queue's
 * own limit, and six tries span half a minute, so that a provider's restart does not double a message as an SMS.
 */
const TRIES = { code: 3, order: 6, reminder: 6 } as const;

/**
 * Delivers one message: the first channel that accepts ends it. Safe to run again at any point: what was accepted is
 * not sent again, and what was cut between sending and noting goes out with the same reference.
 */
@Injectable()
export class DeliverMessage {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly people: PeopleRepository,
    private readonly senders: ChannelSenders,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** @throws Error when the channel may work later: the queue tries again with back-off. */
  async execute({ messageId }: { messageId: string }): Promise<void> {
    const message = await this.messages.find(messageId);
    if (!message || message.state !== 'waiting') return;
    if (message.validUntil && message.validUntil <= this.clock.now()) return this.messages.settle(message.id, 'too_late');

    for (const channel of message.channels) {
      const to = await this.addressOf(message, channel);
      const sender = this.senders.of(channel);
      if (!to || !sender) continue;
      const delivery = await this.messages.beginDelivery(message.id, channel, this.clock.now());
      if (delivery.state === 'failed') continue;
      if (delivery.state === 'accepted' || (await this.send(message, delivery, sender, to))) return this.messages.settle(message.id, 'sent');
    }
    await this.messages.settle(message.id, 'undeliverable');
  }

  /** @returns true when accepted, false when this channel is given up. */
  private async send(message: MessageEntity, delivery: DeliveryEntity, sender: ChannelSender, to: string): Promise<boolean> {
    const text = message.isSealed ? this.secrets.open(message.body, SEALED_BODY) : message.body;
    try {
      const providerId = await sender.send({ reference: delivery.id, to, title: message.title, text });
      await this.messages.endDelivery(delivery, { state: 'accepted', providerId }, this.clock.now());
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (error instanceof PermanentRefusal || delivery.attempts >= TRIES[message.urgency]) {
        await this.messages.endDelivery(delivery, { state: 'failed', error: reason }, this.clock.now());
        return false;
      }
      await this.messages.noteError(delivery, reason);
      throw error;
    }
  }

  private async addressOf(message: MessageEntity, channel: Channel): Promise<string | null> {
    if (channel !== 'mail') return message.phone;
    if (!message.personId) return null;
    return (await this.people.preferencesOf([message.personId])).get(message.personId)?.mailAddress ?? null;
  }
}
