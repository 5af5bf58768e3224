import { Injectable } from '@nestjs/common';
import { Clock, hours, newId } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { type ApiKeyRecord, ApiKeysRepository, type Organisation, type Permission } from '../persistence/api-keys.repository';
import { CreateApiKey, RotateApiKey } from './api-keys';

/** Programs change over within this long at most. */
const LONGEST_OVERLAP_HOURS = 168;
const MOST_KEYS = 50;

/** The office's side of keys: whose programs may speak /v1, with which keys, and since when they were not used. */
@Injectable()
export class KeyDesk {
  constructor(
    private readonly keys: ApiKeysRepository,
    private readonly make: CreateApiKey,
    private readonly turn: RotateApiKey,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  organisations(): Promise<Organisation[]> {
    return this.keys.organisations(this.clock.now());
  }

  /** Joins the caller's transaction. @throws DomainError `payments_api.name_invalid`, `organisation_known` */
  addOrganisation({ name }: { name: string }): Promise<{ id: string }> {
    const id = newId();
    const words = tidy(name);
    return this.transactions.run(async () => {
      if (await this.keys.isNameTaken(words)) throw errors.make('organisation_known');
      await this.keys.ensureOrganisation(id, words, this.clock.now());
      return { id };
    });
  }

  /** Newest first. @throws DomainError `payments_api.organisation_not_found` */
  async list({ organisationId }: { organisationId: string }): Promise<ApiKeyRecord[]> {
    await this.assertKnown(organisationId);
    return this.keys.list(organisationId);
  }

  /** The key is in this answer and nowhere else. Joins the caller's transaction. @throws DomainError `payments_api.organisation_not_found`, `name_invalid`, `too_many_keys` */
  create({ organisationId, name, permissions }: { organisationId: string; name: string; permissions: Record<string, Permission> | null }): Promise<{ id: string; key: string }> {
    const words = tidy(name);
    return this.transactions.run(async () => {
      await this.assertKnown(organisationId);
      const now = this.clock.now();
      const usable = (await this.keys.list(organisationId)).filter(({ expiresAt }) => expiresAt === null || expiresAt > now);
      if (usable.length >= MOST_KEYS) throw errors.make('too_many_keys');
      return this.make.execute({ organisationId, name: words, permissions });
    });
  }

  /** Another key of the same rights; the old one goes on for so long. Joins the caller's transaction. @throws DomainError `payments_api.key_not_found`, `key_over` */
  async rotate({ organisationId, keyId, overlapHours }: { organisationId: string; keyId: string; overlapHours: number }): Promise<{ id: string; key: string }> {
    const made = await this.turn.execute({ organisationId, id: keyId, overlapMs: hours(Math.min(Math.max(overlapHours, 0), LONGEST_OVERLAP_HOURS)) });
    if (!made) throw errors.make('key_not_found');
    return made;
  }

  /** From now on it opens nothing. Joins the caller's transaction. @throws DomainError `payments_api.key_not_found` */
  async revoke({ organisationId, keyId }: { organisationId: string; keyId: string }): Promise<void> {
    if (!(await this.keys.find(organisationId, keyId))) throw errors.make('key_not_found');
    await this.keys.expire(keyId, this.clock.now());
  }

  private async assertKnown(organisationId: string): Promise<void> {
    if (!(await this.keys.isOrganisation(organisationId))) throw errors.make('organisation_not_found');
  }
}

function tidy(name: string): string {
  const words = name.trim().replaceAll(/\s+/g, ' ');
  if (words.length < 3 || words.length > 100) throw errors.make('name_invalid', {}, { field: 'name' });
  return words;
}
