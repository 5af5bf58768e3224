import { Injectable } from '@nestjs/common';
import { Clock, defineJob, newId, zoneOfProvince } from '@etalase/kernel';
import { jobMessage, Outbox, type OutboxMessage, Secrets, Settings, Transactions } from '@etalase/platform';
import { chooseChannels, isRefused } from '../domain/choose-channels';
import { afterQuietHours } from '../domain/quiet-hours';
import type { MessageDraft } from '../domain/views';
import { MessagesRepository, type NewMessage } from '../persistence/messages.repository';
import { PeopleRepository } from '../persistence/people.repository';

export const deliverMessage = defineJob<{ messageId: string }>('notifications.deliver-message', 'messages');
/** All messages of one fact that leave at one moment. */
export const deliverTogether = defineJob<{ messageIds: string[] }>('notifications.deliver-together', 'messages');
export const deliverCode = defineJob<{ messageId: string }>('notifications.deliver-code', 'codes');
export const pushMessage = defineJob<{ messageId: string }>('notifications.push-message', 'messages');
export const SEALED_BODY = 'message-body';

/**
 * Writes the messages of one event and asks for their delivery, in one transaction. Called again for the same event
 * it writes nothing: a message is unique on event, phone and template.
 */
@Injectable()
export class WriteMessages {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly people: PeopleRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  async execute(drafts: MessageDraft[], zoneCode: Settings['PROVINCE_CODE']): Promise<void> {
    if (drafts.length === 0) return;
    const now = this.clock.now();
    await this.transactions.run(async () => {
      const personIds = drafts.flatMap((draft) => draft.personId ?? []);
      const preferences = await this.people.preferencesOf(personIds);
      const reachable = await this.people.withPush(personIds);
      const rows = drafts.map((draft): NewMessage => {
        const wishes = draft.personId ? (preferences.get(draft.personId) ?? null) : null;
        return {
          id: newId(),
          eventId: draft.eventId,
          template: draft.template,
          audience: draft.audience,
          urgency: draft.urgency,
          phone: draft.phone,
          personId: draft.personId,
          title: draft.rendered.title.slice(0, 80),
          body: draft.isSecret ? this.secrets.seal(draft.rendered.text, SEALED_BODY) : draft.rendered.text,
          isSealed: draft.isSecret ?? false,
          path: draft.rendered.path,
          channels: isRefused(draft, wishes) ? [] : chooseChannels(draft, wishes),
          validUntil: draft.validUntil ?? null,
          createdAt: now,
        };
      });
      const written = new Set(await this.messages.insertNew(rows));
      const morning = afterQuietHours(now, zoneOfProvince(zoneCode));
      const fresh = rows.filter((row) => written.has(row.id));
      const pushes = fresh.filter((row) => row.urgency !== 'code' && row.personId && reachable.has(row.personId));
      await this.outbox.writeAll([
        ...fresh.filter((row) => row.urgency === 'code').map((row) => jobMessage(deliverCode, { messageId: row.id }, now)),
        ...together(fresh.filter((row) => row.urgency === 'order'), now),
        ...together(fresh.filter((row) => row.urgency === 'reminder'), morning),
        ...pushes.map((row) => jobMessage(pushMessage, { messageId: row.id }, row.urgency === 'reminder' ? morning : now)),
      ]);
    });
  }
}

/** A job costs more than the delivery of a message: those of one fact share one, few enough that one slow provider keeps few of them waiting. */
const MOST_TOGETHER = 8;

function together(rows: readonly { id: string }[], runAt: Date): OutboxMessage[] {
  const ids = rows.map((row) => row.id);
  const jobs: OutboxMessage[] = [];
  while (ids.length > 0) {
    const messageIds = ids.splice(0, MOST_TOGETHER);
    jobs.push(messageIds.length > 1 ? jobMessage(deliverTogether, { messageIds }, runAt) : jobMessage(deliverMessage, { messageId: messageIds[0] ?? '' }, runAt));
  }
  return jobs;
}
