import { Injectable } from '@nestjs/common';
import { LiveSessions } from '@etalase/accounts';
import { Clock, zoneOfProvince } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { PushSender } from '../channels/push-sender';
import { belowTitle } from '../domain/below-title';
import { isQuiet } from '../domain/quiet-hours';
import { MessagesRepository } from '../persistence/messages.repository';
import { PeopleRepository } from '../persistence/people.repository';
import type { PushSubscriptionEntity } from '../persistence/push-subscription.entity';

/** Wakes the browsers of a person; at night without a sound, because an order cannot wait but its owner sleeps. Best effort: the tag makes a repeat replace the first on the screen. */
@Injectable()
export class PushMessage {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly people: PeopleRepository,
    private readonly sessions: LiveSessions,
    private readonly push: PushSender,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async execute({ messageId }: { messageId: string }): Promise<void> {
    const message = await this.messages.find(messageId);
    if (!message?.personId || message.isSealed || message.readAt || message.state === 'too_late') return;
    const subscriptions = await this.reachable(message.personId);
    const payload = {
      title: message.title,
      body: belowTitle({ title: message.title, text: (message.body.split('\n')[0] ?? '').replaceAll('*', '') }),
      path: message.path,
      tag: message.id,
      unread: await this.messages.unread(message.personId),
      isQuiet: isQuiet(this.clock.now(), zoneOfProvince(this.settings.PROVINCE_CODE)),
    };
    const results = await Promise.allSettled(
      subscriptions.map(async (subscription) => {
        if ((await this.push.send(subscription, payload)) === 'gone') await this.people.dropSubscriptions([subscription.id]);
      }),
    );
    const failed = results.find((result): result is PromiseRejectedResult => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** Phones go from hand to hand: a browser whose session has ended may be somebody else's by now, and is forgotten. */
  private async reachable(personId: string): Promise<PushSubscriptionEntity[]> {
    const all = await this.people.subscriptionsOf(personId);
    const live = await this.sessions.execute(all.map(({ sessionId }) => sessionId));
    await this.people.dropSubscriptions(all.filter(({ sessionId }) => !live.has(sessionId)).map(({ id }) => id));
    return all.filter(({ sessionId }) => live.has(sessionId));
  }
}
