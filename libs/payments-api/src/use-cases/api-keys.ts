import { Injectable } from '@nestjs/common';
import { after, Clock, minutes, newId, newToken, sha256 } from '@etalase/kernel';
import { Settings, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { problems } from '../domain/problem';
import { ApiKeysRepository, type ApiKeyRecord, type Permission } from '../persistence/api-keys.repository';

/** The organisation that runs this storefront. Others get ids of their own. */
export const OPERATOR = '00000000-0000-7000-8000-000000000001';

const FORM = /^(sk|rk)_(test|live)_[A-Za-z0-9_]{16,200}$/;
/** One installation has one kind of money: real once its rail is the real one, and before that no key of real money exists. */
const modeOf = ({ isLive }: Settings): 'test' | 'live' => (isLive ? 'live' : 'test');

/** `sk_test_Ab…9xYz`: enough to know it again, not enough to use it. */
export const shownKey = (key: string): string => (key.length > 16 ? `${key.slice(0, 10)}…${key.slice(-4)}` : `${key.slice(0, 8)}…`);

const makeKey = (kind: ApiKeyRecord['kind'], mode: 'test' | 'live'): string => `${kind === 'secret' ? 'sk' : 'rk'}_${mode}_${newToken(24).replaceAll(/[-_]/g, 'A')}`;

/** Who a key belongs to. */
@Injectable()
export class AuthenticateApiKey {
  constructor(
    private readonly keys: ApiKeysRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @throws ApiProblem for a key that is missing, of the other kind of money, unknown or over */
  async execute(key: string | null): Promise<ApiKeyRecord> {
    if (key === null || key === '') throw problems.keyMissing();
    const mode = FORM.exec(key)?.[2];
    if (mode !== undefined && mode !== modeOf(this.settings)) throw problems.keyOfOtherMode(shownKey(key), this.settings.isLive);
    const found = mode ? await this.keys.byHash(sha256(key)) : null;
    if (!found) throw problems.keyUnknown(shownKey(key));
    const now = this.clock.now();
    if (found.expiresAt && found.expiresAt <= now) throw problems.keyExpired(found.shown);
    const aMinuteAgo = after(now, -minutes(1));
    if (!found.lastUsedAt || found.lastUsedAt < aMinuteAgo) await this.keys.noteUse(found.id, now, aMinuteAgo);
    return found;
  }
}

/** The operator's organisation, and the key the environment names for it. Safe to repeat at every start. */
@Injectable()
export class EnsureOperator {
  constructor(
    private readonly keys: ApiKeysRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @throws Error where this database has known the other kind of money */
  async execute({ key }: { key: string | undefined }): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async () => {
      const wasLive = await this.keys.keepMode(this.settings.isLive);
      if (wasLive !== this.settings.isLive) throw new Error(`this database holds ${wasLive ? 'real' : 'play'} money, and MIDTRANS_CORE_URL moves ${wasLive ? 'play' : 'real'} money: give it a database of its own`);
      await this.keys.ensureOrganisation(OPERATOR, 'Etalase Desa', now);
      if (key) await this.keys.insert({ id: newId(), organisationId: OPERATOR, kind: 'secret', name: 'ETALASE_SECRET_KEY', hash: sha256(key), shown: shownKey(key), permissions: null, createdAt: now });
    });
  }
}

/** Makes a key; it is shown this once. With permissions it is a restricted one: what is not named is closed to it. */
@Injectable()
export class CreateApiKey {
  constructor(
    private readonly keys: ApiKeysRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async execute({ organisationId, name, permissions = null }: { organisationId: string; name: string; permissions?: Record<string, Permission> | null }): Promise<{ id: string; key: string }> {
    const kind = permissions ? 'restricted' : 'secret';
    const key = makeKey(kind, modeOf(this.settings));
    const id = newId();
    await this.keys.insert({ id, organisationId, kind, name, hash: sha256(key), shown: shownKey(key), permissions, createdAt: this.clock.now() });
    return { id, key };
  }
}

/** Another key of the same rights; the old one ends after a while, so that programs change over without a gap. */
@Injectable()
export class RotateApiKey {
  constructor(
    private readonly keys: ApiKeysRepository,
    private readonly create: CreateApiKey,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns `null` when the organisation has no such key @throws DomainError `payments_api.key_over` for one that was turned or taken away */
  execute({ organisationId, id, overlapMs = 0 }: { organisationId: string; id: string; overlapMs?: number }): Promise<{ id: string; key: string } | null> {
    return this.transactions.run(async () => {
      const old = await this.keys.find(organisationId, id);
      if (!old) return null;
      if (!(await this.keys.expireUnended(id, after(this.clock.now(), overlapMs)))) throw errors.make('key_over');
      return this.create.execute({ organisationId, name: old.name, permissions: old.permissions });
    });
  }
}

@Injectable()
export class ListApiKeys {
  constructor(private readonly keys: ApiKeysRepository) {}

  execute({ organisationId }: { organisationId: string }): Promise<ApiKeyRecord[]> {
    return this.keys.list(organisationId);
  }
}
