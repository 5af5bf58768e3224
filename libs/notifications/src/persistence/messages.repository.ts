import { Injectable } from '@nestjs/common';
import { newId } from '@etalase/kernel';
import { Columns, Database } from '@etalase/platform';
import type { Channel, InboxItem, MessageState } from '../domain/views';
import { DeliveryEntity } from './delivery.entity';
import { MessageEntity } from './message.entity';

const MESSAGE = new Columns(MessageEntity);
const DELIVERY = new Columns(DeliveryEntity);

export interface NewMessage extends Omit<MessageEntity, 'state' | 'readAt'> {}

@Injectable()
export class MessagesRepository {
  constructor(private readonly database: Database) {}

  /** @returns the ids that were new; a message that is already there is left alone. */
  async insertNew(messages: NewMessage[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `INSERT INTO notifications.message (id, event_id, template, audience, urgency, phone, person_id, title, body, is_sealed, path, channels, valid_until, created_at)
       SELECT m.id, m.event_id, m.template, m.audience, m.urgency, m.phone, m.person_id, m.title, m.body, m.is_sealed, m.path, string_to_array(m.channels, ','), m.valid_until, m.created_at
         FROM jsonb_to_recordset($1::jsonb) AS m (id uuid, event_id uuid, template text, audience text, urgency text, phone text, person_id uuid, title text, body text, is_sealed boolean, path text, channels text, valid_until timestamptz, created_at timestamptz)
       ON CONFLICT (event_id, phone, template) DO NOTHING RETURNING id`,
      [
        JSON.stringify(
          messages.map((m) => ({ id: m.id, event_id: m.eventId, template: m.template, audience: m.audience, urgency: m.urgency, phone: m.phone, person_id: m.personId, title: m.title, body: m.body, is_sealed: m.isSealed, path: m.path, channels: m.channels.join(','), valid_until: m.validUntil, created_at: m.createdAt })),
        ),
      ],
    );
    return rows.map((row) => row.id);
  }

  async find(id: string): Promise<MessageEntity | null> {
    const [message] = await this.database.rows<MessageEntity>(`SELECT ${MESSAGE.select('m')} FROM notifications.message m WHERE m.id = $1`, [id]);
    return message ?? null;
  }

  /**
   * Takes the one delivery row of a message and channel for one worker, until `until`; committed before the provider is
   * called. A row that is leased and not expired is another worker's; one whose lease ran out was left by a lost one.
   */
  async claim(messageId: string, channel: Channel, now: Date, until: Date): Promise<DeliveryEntity | 'busy'> {
    const [claimed] = await this.database.rows<DeliveryEntity>(
      `INSERT INTO notifications.delivery AS delivery (id, message_id, channel, attempts, updated_at, leased_until) VALUES ($1, $2, $3, 1, $4, $5)
       ON CONFLICT (message_id, channel) DO UPDATE
         SET attempts = delivery.attempts + 1, updated_at = excluded.updated_at, is_takeover = delivery.leased_until IS NOT NULL, leased_until = excluded.leased_until
         WHERE delivery.state = 'sending' AND (delivery.leased_until IS NULL OR delivery.leased_until <= $4)
       RETURNING ${DELIVERY.select('delivery')}`,
      [newId(), messageId, channel, now, until],
    );
    if (claimed) return claimed;
    const row = await this.database.of(DeliveryEntity).findOneByOrFail({ messageId, channel });
    return row.state === 'sending' ? 'busy' : row;
  }

  /** The channel took it: that ends the message too. */
  async accept({ id, messageId }: DeliveryEntity, providerId: string, at: Date): Promise<void> {
    await this.database.rows(
      `WITH accepted AS (UPDATE notifications.delivery SET state = 'accepted', provider_id = $2, error = NULL, updated_at = $3, leased_until = NULL WHERE id = $1)
       UPDATE notifications.message SET state = 'sent' WHERE id = $4`,
      [id, providerId, at, messageId],
    );
  }

  /** This channel is given up. */
  async giveUp({ id }: DeliveryEntity, error: string, at: Date): Promise<void> {
    await this.database.of(DeliveryEntity).update({ id }, { state: 'failed', providerId: null, error: error.slice(0, 500), updatedAt: at, leasedUntil: null });
  }

  /** The provider has answered that it did not take it: the next try begins anew. */
  async release(delivery: DeliveryEntity, error: string): Promise<void> {
    await this.database.of(DeliveryEntity).update({ id: delivery.id }, { error: error.slice(0, 500), leasedUntil: null });
  }

  /** Still unclear what a lost worker did: the lease ends now, so that the next try is a takeover again. */
  async handBack(delivery: DeliveryEntity, error: string): Promise<void> {
    await this.database.rows('UPDATE notifications.delivery SET error = $2, leased_until = updated_at WHERE id = $1', [delivery.id, error.slice(0, 500)]);
  }

  async noteResend(delivery: DeliveryEntity): Promise<void> {
    await this.database.rows(`UPDATE notifications.delivery SET resends = resends + 1, error = 'sent again: a worker was lost while sending' WHERE id = $1`, [delivery.id]);
  }

  async settle(id: string, state: MessageState): Promise<void> {
    await this.database.of(MessageEntity).update({ id }, { state });
  }

  /** Opens the failed deliveries of a stuck message again. */
  async reopen(id: string): Promise<void> {
    await this.database.rows(`UPDATE notifications.delivery SET state = 'sending', attempts = 0, resends = 0, leased_until = NULL WHERE message_id = $1 AND state = 'failed'`, [id]);
    await this.settle(id, 'waiting');
  }

  /** Rides on message_inbox. */
  inbox(personId: string, before: string | null, limit: number): Promise<(Omit<InboxItem, 'at'> & { at: Date })[]> {
    return this.database.rows(
      `SELECT id, title, body AS text, path, created_at AS at, read_at IS NOT NULL AS "isRead" FROM notifications.message
        WHERE person_id = $1 AND urgency <> 'code' AND NOT is_sealed AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [personId, before, limit],
    );
  }

  /** Rides on message_unread; counting stops at 100, the badge says 99+. */
  async unread(personId: string): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>(`SELECT count(*)::int AS count FROM (SELECT 1 FROM notifications.message WHERE person_id = $1 AND urgency <> 'code' AND NOT is_sealed AND read_at IS NULL LIMIT 100) AS counted`, [personId]);
    return row?.count ?? 0;
  }

  /** @returns whether this person has such a message. */
  async markRead(personId: string, id: string, at: Date): Promise<boolean> {
    return (await this.database.change('UPDATE notifications.message SET read_at = coalesce(read_at, $3) WHERE id = $1 AND person_id = $2', [id, personId, at])) === 1;
  }

  /** The delivery log, newest first, with all channels of a message in one row. Only the filters asked for stand in the text, so that each finds its index. */
  log(filter: { state: MessageState | null; phone: string | null; before: string | null; limit: number }): Promise<LogRow[]> {
    const given = [['m.state =', filter.state], ['m.phone =', filter.phone], ['m.id <', filter.before]].filter(([, value]) => value !== null);
    const where = given.map(([condition], index) => `${condition} $${index + 2}`).join(' AND ');
    return this.database.adhoc(
      `SELECT m.id, m.template, m.audience, m.phone, m.state, m.created_at, coalesce(d.deliveries, '[]') AS deliveries
         FROM notifications.message m
         LEFT JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('channel', channel, 'state', state, 'attempts', attempts, 'error', error, 'at', updated_at) ORDER BY updated_at) AS deliveries
                              FROM notifications.delivery WHERE message_id = m.id) d ON true
        ${where ? `WHERE ${where}` : ''} ORDER BY m.id DESC LIMIT $1`,
      [filter.limit, ...given.map(([, value]) => value)],
    );
  }
}

export interface LogRow {
  id: string;
  template: string;
  audience: MessageEntity['audience'];
  phone: string;
  state: MessageState;
  created_at: Date;
  deliveries: { channel: Channel; state: 'sending' | 'accepted' | 'failed'; attempts: number; error: string | null; at: string }[];
}
