import { Injectable, Optional } from '@nestjs/common';
import { Secrets } from '@etalase/platform';
import { namesAlike } from '@etalase/kernel';
import type { PayoutAccount } from '../domain/payout-account';
import { EvidenceRepository } from '../persistence/evidence.repository';
import type { EvidenceRow, Finding } from '../persistence/evidence-row';
import { NIK_PURPOSE } from './read-evidence';
import { NoNameCheck, PayoutNameCheck } from './name-check';

export const ACCOUNT_KEY = 'payout.account';
export const IDENTITY_KEY = 'identity.nik';
export const ACCOUNT_PURPOSE = 'payout-account';

/** What is known about where a shop's money goes. The one place that opens a sealed account. */
@Injectable()
export class PayoutAccounts {
  constructor(
    private readonly evidence: EvidenceRepository,
    private readonly secrets: Secrets,
    @Optional() private readonly names: PayoutNameCheck = new NoNameCheck(),
  ) {}

  /** For whoever pays out. A changed account is held for 72 hours: no money leaves before `usableFrom`. */
  async current(sellerId: string): Promise<{ account: PayoutAccount; masked: string; usableFrom: Date | null } | null> {
    const row = (await this.evidence.ofSeller(sellerId)).find((one) => one.requirement === ACCOUNT_KEY && one.state === 'accepted');
    if (!row?.sealed) return null;
    return { account: JSON.parse(this.secrets.open(row.sealed, ACCOUNT_PURPOSE)) as PayoutAccount, masked: row.shown, usableFrom: row.usableFrom };
  }

  /** Same account, same hash, whoever holds it. */
  hashOf({ provider, number }: PayoutAccount): string {
    return this.secrets.keyedHash(`${provider}:${number}`, ACCOUNT_PURPOSE);
  }

  /** Name on the KTP that was handed in last; `null` before any was. */
  nameOnCard(rows: readonly EvidenceRow[]): string | null {
    const row = rows.find((one) => one.requirement === IDENTITY_KEY && (one.state === 'given' || one.state === 'accepted') && one.sealed !== null);
    return row?.sealed ? (JSON.parse(this.secrets.open(row.sealed, NIK_PURPOSE)) as { name: string }).name : null;
  }

  /** Asks the bank; outside any transaction. @returns `none` when there is no such account */
  async find(account: PayoutAccount, nameOnCard: string): Promise<Finding | 'none'> {
    const found = await this.names.check(account);
    if (found.kind !== 'found') return found.kind;
    return namesAlike(found.name, nameOnCard) ? 'matched' : 'differs';
  }
}
