import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock } from '@etalase/kernel';
import { Outbox, type Reach } from '@etalase/platform';
import { errors } from '../domain/errors';
import { SellerReturned, SellerVerified } from '../domain/events';
import { reasonWords } from '../domain/reasons';
import { sellerStates } from '../domain/seller-states';
import type { FieldReason } from '../domain/views';
import { EvidenceRepository } from '../persistence/evidence.repository';
import type { EvidenceRow } from '../persistence/evidence-row';
import type { SellerEntity } from '../persistence/seller.entity';
import { ChangeShop } from './change-shop';
import { ACCOUNT_KEY } from './payout-accounts';
import { RequirementBook } from './requirement-book';

export interface Decision {
  key: string;
  outcome: 'accepted' | 'returned';
  /** From the list, for what is returned. */
  reasonCode?: string;
  reason?: string;
}

export interface Review {
  sellerId: string;
  by: string;
  /** A village and a regency decide on everything but money. */
  level: 'village' | 'regency' | 'province';
  /** A shop elsewhere does not exist. */
  within?: Reach;
  decisions: readonly Decision[];
}

/** Somebody has looked at what a shop handed in: requirement by requirement. What was accepted stays, what was returned is asked again. */
@Injectable()
export class ReviewSeller {
  constructor(
    private readonly shop: ChangeShop,
    private readonly evidence: EvidenceRepository,
    private readonly book: RequirementBook,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @returns whether the shop was let in by this. @throws DomainError `sellers.reason_unknown`, `nothing_to_review`, `maker_is_checker`, `money_is_for_province` */
  async execute({ sellerId, by, level, decisions, within }: Review): Promise<{ isVerified: boolean }> {
    if (decisions.length === 0) throw errors.make('nothing_decided', {}, { field: 'decisions' });
    const titles = new Map((await this.book.inForce()).map((rule) => [rule.key, rule]));
    let isVerified = false;
    await this.shop.execute(sellerId, async (seller) => {
      const waiting = new Map((await this.evidence.ofSeller(sellerId)).filter((row) => row.state === 'given').map((row) => [row.requirement, row]));
      const returned: FieldReason[] = [];
      for (const [index, decision] of decisions.entries()) {
        const row = waiting.get(decision.key);
        const rule = titles.get(decision.key);
        if (!row) throw errors.make('nothing_to_review', { what: rule?.title ?? decision.key }, { field: `decisions.${index}` });
        if (row.requirement === ACCOUNT_KEY) this.guardMoney(row, by, level);
        if (decision.outcome === 'accepted') await this.accept(seller, row, by);
        else {
          const words = reasonWords(rule?.kind ?? 'number', decision.reasonCode, decision.reason);
          if (words === null) throw errors.make('reason_unknown', {}, { field: `decisions.${index}.reason` });
          await this.evidence.giveBack(row.id, by, words, this.clock.now());
          returned.push({ field: row.requirement, reason: words });
        }
      }
      await this.audit.record({ actorId: by, action: 'seller.review', subject: `seller:${sellerId}`, details: { level, decisions: decisions.map(({ key, outcome, reasonCode }) => ({ key, outcome, reasonCode: reasonCode ?? null })) } });
      isVerified = await this.conclude(seller, returned);
    }, within);
    return { isVerified };
  }

  private guardMoney(row: EvidenceRow, by: string, level: Review['level']): void {
    if (level !== 'province') throw errors.make('money_is_for_province');
    if (row.givenBy === by || row.onBehalfOf === by) throw errors.make('maker_is_checker');
  }

  private async accept(seller: SellerEntity, row: EvidenceRow, by: string): Promise<void> {
    await this.evidence.accept(row, by, this.clock.now());
    if (row.requirement === ACCOUNT_KEY) Object.assign(seller, { payoutSealed: row.sealed, payoutMasked: row.shown });
  }

  /** A shop gets in with the first step of the ladder; what belongs to higher steps never keeps it out. */
  private async conclude(seller: SellerEntity, returned: FieldReason[]): Promise<boolean> {
    const now = this.clock.now();
    const rows = await this.evidence.ofSeller(seller.id);
    const accepted = new Set(rows.filter((row) => row.state === 'accepted').map((row) => row.requirement));
    const entry = (await this.book.inForce()).filter((rule) => rule.step === 0 && rule.isRequired);
    const isIn = entry.every((rule) => accepted.has(rule.key));
    const isWaiting = rows.some((row) => row.state === 'given');
    const wasSubmitted = seller.state === 'submitted';
    if (wasSubmitted && isIn) {
      sellerStates.assert(seller.state, 'verified');
      Object.assign(seller, { state: 'verified', verifiedAt: now });
    } else if (wasSubmitted && returned.length > 0 && entry.some((rule) => returned.some((one) => one.field === rule.key))) {
      sellerStates.assert(seller.state, 'returned');
      seller.state = 'returned';
    }
    seller.returnReasons = rows.filter((row) => row.state === 'returned').map((row) => ({ field: row.requirement, reason: row.reason ?? '' }));
    seller.reviewSince = isWaiting && seller.state !== 'returned' ? (seller.reviewSince ?? now) : null;
    const fact = { sellerId: seller.id, name: seller.name };
    if (wasSubmitted && isIn) await this.outbox.publish(SellerVerified, fact);
    if (returned.length > 0) await this.outbox.publish(SellerReturned, { ...fact, reason: [...new Set(returned.map(({ reason }) => reason))].join(' ') });
    return wasSubmitted && isIn;
  }
}
