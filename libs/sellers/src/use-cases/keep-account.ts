import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { after, Clock, hours, newId } from '@etalase/kernel';
import { Outbox, Secrets } from '@etalase/platform';
import { PayoutAccountGiven } from '../domain/events';
import type { PayoutAccount } from '../domain/payout-account';
import { CHECKED_STATES } from '../domain/requirements';
import { EvidenceRepository } from '../persistence/evidence.repository';
import type { Finding } from '../persistence/evidence-row';
import { ChangeShop } from './change-shop';
import type { Giver } from './give-evidence';
import { ACCOUNT_KEY, ACCOUNT_PURPOSE } from './payout-accounts';

/** A changed account pays out three days later, so that its owner hears of the change first (domain.md §4). */
const CHANGE_HOLD_MS = hours(72);

export interface CheckedAccount {
  giver: Giver;
  account: PayoutAccount;
  masked: string;
  lookup: string;
  finding: Finding;
}

/** Seals and keeps an account. When the bank knows the owner's name on it, the bank was the checker; else an officer is, and never the one who typed it. */
@Injectable()
export class KeepAccount {
  constructor(
    private readonly shop: ChangeShop,
    private readonly evidence: EvidenceRepository,
    private readonly secrets: Secrets,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @returns whether the account is in place already. */
  async execute({ giver, account, masked, lookup, finding }: CheckedAccount): Promise<boolean> {
    const isSettled = finding === 'matched';
    const now = this.clock.now();
    await this.shop.execute(giver.sellerId, async (seller) => {
      const isFirst = seller.payoutMasked === null;
      const sealed = this.secrets.seal(JSON.stringify(account), ACCOUNT_PURPOSE);
      const usableFrom = isFirst ? now : after(now, CHANGE_HOLD_MS);
      const row = {
        id: newId(), sellerId: seller.id, requirement: ACCOUNT_KEY, requirementVersion: 1, shown: masked, sealed, lookup, documentId: null, finding, expiresOn: null, usableFrom,
        givenBy: giver.by, onBehalfOf: giver.onBehalfOf ?? null, givenAt: now, decidedBy: null, decidedAt: isSettled ? now : null, reason: null,
      };
      if (isSettled) {
        await this.evidence.giveAccepted({ ...row, state: 'accepted', source: 'bank' });
        Object.assign(seller, { payoutSealed: sealed, payoutMasked: masked });
      } else {
        await this.evidence.give({ ...row, state: 'given', source: 'person' });
        if (CHECKED_STATES.includes(seller.state)) seller.reviewSince ??= now;
      }
      await this.audit.record({ actorId: giver.by, onBehalfOf: giver.onBehalfOf, action: 'seller.payout_account', subject: `seller:${seller.id}`, details: { after: masked, finding, isSettled } });
      await this.outbox.publish(PayoutAccountGiven, { sellerId: seller.id, name: seller.name, masked, isFirst, isSettled, usableFrom: usableFrom.toISOString() });
    });
    return isSettled;
  }
}
