import { Injectable } from '@nestjs/common';
import { PushSender } from '../channels/push-sender';
import { MessagesRepository } from '../persistence/messages.repository';
import { PeopleRepository } from '../persistence/people.repository';

/** Wakes the browsers of a person. Best effort: the tag makes a repeat replace the first on the screen. */
@Injectable()
export class PushMessage {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly people: PeopleRepository,
    private readonly push: PushSender,
  ) {}

  async execute({ messageId }: { messageId: string }): Promise<void> {
    const message = await this.messages.find(messageId);
    if (!message?.personId || message.isSealed || message.readAt || message.state === 'too_late') return;
    const subscriptions = await this.people.subscriptionsOf(message.personId);
    const payload = { title: message.title, body: message.body.split('\n')[0] ?? '', path: message.path, tag: message.id };
    const results = await Promise.allSettled(
      subscriptions.map(async (subscription) => {
        if ((await this.push.send(subscription, payload)) === 'gone') await this.people.dropSubscription(subscription.endpoint);
      }),
    );
    const failed = results.find((result): result is PromiseRejectedResult => result.status === 'rejected');
    if (failed) throw failed.reason;
  }
}
