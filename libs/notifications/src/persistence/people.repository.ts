import { Injectable } from '@nestjs/common';
import { newId } from '@etalase/kernel';
import { Columns, Database } from '@etalase/platform';
import type { Preferences } from '../domain/views';
import { PreferenceEntity } from './preference.entity';
import { PushSubscriptionEntity } from './push-subscription.entity';

const PREFERENCE = new Columns(PreferenceEntity);

/** What a person wants and where a browser of theirs can be reached. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  async preferencesOf(personIds: string[]): Promise<Map<string, Preferences>> {
    if (personIds.length === 0) return new Map();
    const rows = await this.database.rows<PreferenceEntity>(`SELECT ${PREFERENCE.select('p')} FROM notifications.preference p WHERE p.person_id = ANY($1)`, [personIds]);
    return new Map(rows.map((row) => [row.personId, { channels: row.channels, mailAddress: row.mailAddress, wantsReminders: row.wantsReminders }]));
  }

  async savePreferences(personId: string, preferences: Preferences, at: Date): Promise<void> {
    await this.database.of(PreferenceEntity).upsert({ personId, ...preferences, updatedAt: at }, ['personId']);
  }

  /** Which of these people have a browser that can be woken. Rides on push_subscription_person. */
  async withPush(personIds: string[]): Promise<Set<string>> {
    if (personIds.length === 0) return new Set();
    const rows = await this.database.rows<{ person_id: string }>('SELECT DISTINCT person_id FROM notifications.push_subscription WHERE person_id = ANY($1)', [personIds]);
    return new Set(rows.map((row) => row.person_id));
  }

  subscriptionsOf(personId: string): Promise<PushSubscriptionEntity[]> {
    return this.database.of(PushSubscriptionEntity).find({ where: { personId }, order: { createdAt: 'DESC' }, take: 10 });
  }

  /** A browser has one owner: the last person who signed in there. Its row gets a new id, so that what was read of the one before drops nothing. */
  async saveSubscription(subscription: { personId: string; sessionId: string; endpoint: string; p256dh: string; auth: string }, at: Date): Promise<void> {
    await this.database.of(PushSubscriptionEntity).upsert({ id: newId(), ...subscription, createdAt: at }, ['endpoint']);
  }

  async dropSubscriptions(ids: string[]): Promise<void> {
    if (ids.length > 0) await this.database.of(PushSubscriptionEntity).delete(ids);
  }

  async dropBrowser(endpoint: string, personId: string): Promise<void> {
    await this.database.of(PushSubscriptionEntity).delete({ endpoint, personId });
  }
}
