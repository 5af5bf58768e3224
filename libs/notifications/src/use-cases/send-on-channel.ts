import { Injectable } from '@nestjs/common';
import { after, Clock } from '@etalase/kernel';
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

/** Twice the time a call to a provider may take: within it a rerun of the job must believe that the first is still at it. */
export const LEASE_MS = 20_000;
/** Two lost workers on one message and channel: a third copy would be worse than another channel. */
const MOST_RESENDS = 1;

/** The job comes again after the lease; not a fault of anybody. */
class StillSending extends Error {}

/** One message on one channel, by one worker at a time; what a channel takes is sent. */
@Injectable()
export class SendOnChannel {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly people: PeopleRepository,
    private readonly senders: ChannelSenders,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** @returns whether the channel took it; `false` means the next channel's turn. @throws Error when the channel may work later, or another worker holds it */
  async execute(message: MessageEntity, channel: Channel): Promise<boolean> {
    const to = await this.addressOf(message, channel);
    const sender = this.senders.of(channel);
    if (!to || !sender) return false;
    const now = this.clock.now();
    const delivery = await this.messages.claim(message.id, channel, now, after(now, LEASE_MS));
    if (delivery === 'busy') throw new StillSending(`message ${message.id} is being sent by another worker`);
    if (delivery.state === 'failed') return false;
    if (delivery.state === 'accepted') return this.messages.settle(message.id, 'sent').then(() => true);
    if (delivery.isTakeover) {
      const known = await this.afterLostWorker(delivery, sender);
      if (known !== 'send') return known === 'accepted';
    }
    return this.send(message, delivery, sender, to);
  }

  /** Nobody knows what became of the last call: the provider is asked where it can answer, else it is sent once more, on record. */
  private async afterLostWorker(delivery: DeliveryEntity, sender: ChannelSender): Promise<'accepted' | 'given_up' | 'send'> {
    const providerId = await this.recall(delivery, sender);
    if (providerId === null) return 'send';
    if (providerId !== undefined) {
      await this.messages.accept(delivery, providerId, this.clock.now());
      return 'accepted';
    }
    if (delivery.resends >= MOST_RESENDS) {
      await this.messages.giveUp(delivery, `unclear: ${delivery.resends + 1} workers were lost while sending`, this.clock.now());
      return 'given_up';
    }
    await this.messages.noteResend(delivery);
    return 'send';
  }

  private async recall(delivery: DeliveryEntity, sender: ChannelSender): Promise<string | null | undefined> {
    try {
      return await sender.recall(delivery.id);
    } catch (error) {
      // The answer may come later; the claim stays a takeover until then.
      await this.messages.handBack(delivery, reasonOf(error));
      throw error;
    }
  }

  private async send(message: MessageEntity, delivery: DeliveryEntity, sender: ChannelSender, to: string): Promise<boolean> {
    const text = message.isSealed ? this.secrets.open(message.body, SEALED_BODY) : message.body;
    try {
      const providerId = await sender.send({ reference: delivery.id, to, title: message.title, text });
      await this.messages.accept(delivery, providerId, this.clock.now());
      return true;
    } catch (error) {
      if (error instanceof PermanentRefusal || delivery.attempts >= TRIES[message.urgency]) {
        await this.messages.giveUp(delivery, reasonOf(error), this.clock.now());
        return false;
      }
      await this.messages.release(delivery, reasonOf(error));
      throw error;
    }
  }

  private async addressOf(message: MessageEntity, channel: Channel): Promise<string | null> {
    if (channel !== 'mail') return message.phone;
    if (!message.personId) return null;
    return (await this.people.preferencesOf([message.personId])).get(message.personId)?.mailAddress ?? null;
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
