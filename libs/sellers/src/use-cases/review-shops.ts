import { Injectable } from '@nestjs/common';
import { SearchAudit } from '@etalase/accounts';
import { DomainError } from '@etalase/kernel';
import { type Reach, Transactions } from '@etalase/platform';
import { isProvinceWide, isWithinReach } from '@etalase/regions';
import { errors } from '../domain/errors';
import { reasonWords } from '../domain/reasons';
import { EvidenceRepository } from '../persistence/evidence.repository';
import type { EvidenceRow } from '../persistence/evidence-row';
import { SellersRepository } from '../persistence/sellers.repository';
import { LOOKED } from './look-at-document';
import { ACCOUNT_KEY } from './payout-accounts';
import { RequirementBook } from './requirement-book';
import { waitingVersion } from './review-queues';
import { type Decision, ReviewSeller } from './review-seller';

export interface ReviewOfMany {
  by: string;
  within: Reach;
  /** Shops with what was seen waiting there. */
  items: readonly { sellerId: string; version: string }[];
  outcome: 'accepted' | 'returned';
  /** The one part that is decided; left out, all that waits is accepted. Returning always names it. */
  key?: string;
  reasonCode?: string;
  reason?: string;
}

export interface ShopOutcome {
  sellerId: string;
  /** Why nothing was decided there; `null` when it was. */
  refused: { code: string; message: string } | null;
}

/** Documents of one shop an officer has looked at that are still in question: never more. */
const LOOKS = 100;

/**
 * One decision on many shops, each judged by itself in a transaction of its own. Money is never among it, a document nobody
 * looked at is not accepted, and what stands in other shops too is looked at one by one.
 */
@Injectable()
export class ReviewShops {
  constructor(
    private readonly transactions: Transactions,
    private readonly sellers: SellersRepository,
    private readonly evidence: EvidenceRepository,
    private readonly book: RequirementBook,
    private readonly review: ReviewSeller,
    private readonly looks: SearchAudit,
  ) {}

  /** @throws DomainError `sellers.key_missing`, `requirement_unknown`, `reason_unknown`, `money_one_by_one` for the whole; what is wrong with one shop stands in its row */
  async execute(input: ReviewOfMany): Promise<ShopOutcome[]> {
    if (input.key === ACCOUNT_KEY) throw errors.make('money_one_by_one', {}, { field: 'key' });
    if (input.outcome === 'returned' && input.key === undefined) throw errors.make('key_missing', {}, { field: 'key' });
    const rule = input.key === undefined ? undefined : await this.book.one(input.key);
    if (rule && input.outcome === 'returned' && reasonWords(rule.kind, input.reasonCode, input.reason) === null) throw errors.make('reason_unknown', {}, { field: 'reason' });
    const outcomes: ShopOutcome[] = [];
    for (const item of input.items) outcomes.push({ sellerId: item.sellerId, refused: await this.one(input, item) });
    return outcomes;
  }

  private async one(input: ReviewOfMany, item: { sellerId: string; version: string }): Promise<ShopOutcome['refused']> {
    try {
      await this.transactions.run(() => this.decide(input, item));
      return null;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { code: error.code, message: error.message };
    }
  }

  private async decide(input: ReviewOfMany, { sellerId, version }: { sellerId: string; version: string }): Promise<void> {
    const { villageCode } = await this.sellers.lock(sellerId);
    // Before any other word: what waits in a shop elsewhere is nobody's business here.
    if (!isWithinReach(villageCode, input.within)) throw errors.make('not_found');
    const waiting = (await this.evidence.ofSeller(sellerId)).filter((row) => row.state === 'given');
    if (waitingVersion(waiting.map(({ id, requirement }) => ({ id, key: requirement }))) !== version) throw errors.make('review_changed');
    const chosen = waiting.filter((row) => row.requirement !== ACCOUNT_KEY && (input.key === undefined || row.requirement === input.key));
    if (chosen.length === 0) throw errors.make('nothing_here');
    if (input.outcome === 'accepted') await this.assertSeen(chosen, input.by);
    const { outcome, reasonCode, reason } = input;
    const decisions = chosen.map((row): Decision => (outcome === 'accepted' ? { key: row.requirement, outcome } : { key: row.requirement, outcome, reasonCode, reason }));
    await this.review.execute({ sellerId, by: input.by, within: input.within, level: isProvinceWide(input.within) ? 'province' : 'regency', decisions });
  }

  private async assertSeen(rows: readonly EvidenceRow[], by: string): Promise<void> {
    for (const row of rows) {
      if (row.lookup !== null && (await this.evidence.otherShopsWith([row.lookup], row.sellerId)) > 0) throw errors.make('used_elsewhere');
    }
    if (rows.every((row) => row.documentId === null)) return;
    const { items } = await this.looks.execute({ action: LOOKED, actorId: by, subject: `seller:${rows[0]?.sellerId}`, limit: LOOKS });
    const seen = new Set(items.map(({ details }) => details.documentId));
    if (rows.some((row) => row.documentId !== null && !seen.has(row.documentId))) throw errors.make('document_unseen');
  }
}
