import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { PushSender } from '../channels/push-sender';
import { errors } from '../domain/errors';
import type { Preferences } from '../domain/views';
import { PeopleRepository } from '../persistence/people.repository';

const DEFAULTS: Preferences = { channels: ['whatsapp', 'sms'], mailAddress: null, wantsReminders: true };

@Injectable()
export class ShowPreferences {
  constructor(private readonly people: PeopleRepository) {}

  async execute({ personId }: { personId: string }): Promise<Preferences> {
    return (await this.people.preferencesOf([personId])).get(personId) ?? DEFAULTS;
  }
}

/** Order of channels and opt-out. An empty list means: inbox only (codes still come). */
@Injectable()
export class SetPreferences {
  constructor(
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  async execute(input: Preferences & { personId: string }): Promise<Preferences> {
    const { personId, ...wanted } = input;
    if (wanted.channels.includes('mail') && !wanted.mailAddress) throw errors.make('mail_needed', {}, { field: 'mailAddress' });
    const preferences = { ...wanted, channels: [...new Set(wanted.channels)] };
    await this.people.savePreferences(personId, preferences, this.clock.now());
    return preferences;
  }
}

@Injectable()
export class SavePushSubscription {
  constructor(
    private readonly people: PeopleRepository,
    private readonly push: PushSender,
    private readonly clock: Clock,
  ) {}

  get publicKey(): string | null {
    return this.push.publicKey;
  }

  /** @throws DomainError `notifications.push_address_refused` for an address that is no known push service. */
  async execute(input: { personId: string; sessionId: string; endpoint: string; p256dh: string; auth: string }): Promise<void> {
    if (!this.push.isKnownService(input.endpoint)) throw errors.make('push_address_refused', {}, { field: 'endpoint' });
    await this.people.saveSubscription(input, this.clock.now());
  }

  async remove(input: { personId: string; endpoint: string }): Promise<void> {
    await this.people.dropBrowser(input.endpoint, input.personId);
  }
}
