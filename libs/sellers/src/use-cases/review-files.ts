import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import { maskPhone } from '@etalase/kernel';
import type { Reach } from '@etalase/platform';
import { isWithinReach } from '@etalase/regions';
import { errors } from '../domain/errors';
import { reasonsFor } from '../domain/reasons';
import type { RequirementKind } from '../domain/requirements';
import { EvidenceRepository } from '../persistence/evidence.repository';
import type { EvidenceRow } from '../persistence/evidence-row';
import { SellersRepository } from '../persistence/sellers.repository';
import { RequirementBook } from './requirement-book';
import { ReviewQueues } from './review-queues';
import { SellerFiles } from './seller-files';
import type { SellerFile } from '../domain/views';

export interface ReviewItem {
  key: string;
  kind: RequirementKind;
  title: string;
  why: string;
  state: 'given' | 'accepted' | 'returned';
  /** Masked where it is hidden from reviewers too. */
  shown: string;
  documentId: string | null;
  finding: 'matched' | 'differs' | 'unknown' | null;
  expiresOn: string | null;
  givenAt: string;
  /** Handed in by an operator in the owner's name. */
  isOnBehalf: boolean;
  reason: string | null;
  /** In how many other shops the same NIK or account stands; never which. */
  otherShops: number;
  /** Reasons to pick from when it is given back. */
  reasons: { code: string; words: string }[];
}

export interface ReviewFile {
  shop: SellerFile;
  /** Where it is, in words. */
  place: string;
  ownerName: string | null;
  ownerPhone: string | null;
  answerBy: string | null;
  items: ReviewItem[];
}

/** What a reviewer sees of a shop. Documents are looked at one by one, each look on record. */
@Injectable()
export class ReviewFiles {
  constructor(
    private readonly sellers: SellersRepository,
    private readonly files: SellerFiles,
    private readonly evidence: EvidenceRepository,
    private readonly book: RequirementBook,
    private readonly people: PeopleDirectory,
    private readonly queues: ReviewQueues,
  ) {}

  /** @param within places the reviewer reaches; a shop elsewhere is not there. @throws DomainError `sellers.not_found` */
  async one({ sellerId, within = null }: { sellerId: string; within?: Reach }): Promise<ReviewFile> {
    const seller = await this.sellers.find(sellerId);
    if (!seller || !isWithinReach(seller.villageCode, within)) throw errors.make('not_found');
    const owner = (await this.sellers.members(sellerId)).find((member) => member.role === 'owner');
    const person = owner && (await this.people.byIds([owner.personId])).get(owner.personId);
    const rows = await this.evidence.ofSeller(sellerId);
    const items = await this.items(rows);
    return { shop: await this.files.one(sellerId), place: this.queues.place(seller.villageCode), ownerName: person?.name ?? null, ownerPhone: person ? maskPhone(person.phone) : null, answerBy: seller.reviewSince ? this.queues.answerBy(seller.reviewSince).toISOString() : null, items };
  }

  /** A shop may hold an accepted proof and a newer one that waits: the waiting one is what is looked at. */
  private async items(rows: readonly EvidenceRow[]): Promise<ReviewItem[]> {
    const rules = await this.book.inForce();
    const items: ReviewItem[] = [];
    for (const rule of rules) {
      const own = rows.filter((row) => row.requirement === rule.key);
      const row = own.find((one) => one.state === 'given') ?? own.find((one) => one.state === 'returned') ?? own[0];
      if (!row || row.state === 'replaced') continue;
      const otherShops = row.lookup === null ? 0 : await this.evidence.otherShopsWith([row.lookup], row.sellerId);
      items.push({
        key: rule.key, kind: rule.kind, title: rule.title, why: rule.why, state: row.state, shown: row.shown, documentId: row.documentId, finding: row.finding, expiresOn: row.expiresOn,
        givenAt: row.givenAt.toISOString(), isOnBehalf: row.onBehalfOf !== null, reason: row.reason, otherShops, reasons: reasonsFor(rule.kind),
      });
    }
    return items;
  }
}

