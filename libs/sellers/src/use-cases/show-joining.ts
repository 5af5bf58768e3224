import { Injectable } from '@nestjs/common';
import { type CourseToTake, type Ladder, STEP_WORDS } from '../domain/ladder';
import { errors } from '../domain/errors';
import { concerns, LADDER_STEPS, type NumberForm, type Requirement, type RequirementKind } from '../domain/requirements';
import type { SellerFile } from '../domain/views';
import { EvidenceRepository } from '../persistence/evidence.repository';
import type { EvidenceRow } from '../persistence/evidence-row';
import { SellersRepository } from '../persistence/sellers.repository';
import { RequirementBook } from './requirement-book';
import { ReviewQueues } from './review-queues';
import { SellerFiles } from './seller-files';
import { SellerStanding } from './seller-standing';

export interface JoiningItem {
  key: string;
  kind: RequirementKind;
  form: NumberForm;
  step: number;
  title: string;
  why: string;
  help: string;
  isRequired: boolean;
  mustExpire: boolean;
  /** `asked`: nothing handed in yet. */
  state: 'asked' | 'given' | 'accepted' | 'returned';
  shown: string;
  hasPhoto: boolean;
  /** What the reviewer said when it was given back. */
  reason: string | null;
  expiresOn: string | null;
  /** To take before this is fulfilled; only where it is taught and neither passed nor replaced by an operator's help. */
  course: CourseToTake | null;
}

export interface Joining {
  shop: SellerFile;
  ladder: { step: number; steps: { step: number; title: string; opens: string; isReached: boolean; missing: { key: string; title: string; words: string }[] }[] };
  items: JoiningItem[];
  /** By when a reviewer answers; `null` when nothing waits. */
  answerBy: string | null;
}

/** The ladder as the seller sees it: what each step opens, what is missing for it, and why. */
@Injectable()
export class ShowJoining {
  constructor(
    private readonly sellers: SellersRepository,
    private readonly files: SellerFiles,
    private readonly evidence: EvidenceRepository,
    private readonly book: RequirementBook,
    private readonly standing: SellerStanding,
    private readonly queues: ReviewQueues,
  ) {}

  /** @throws DomainError `sellers.not_found` */
  async execute({ sellerId }: { sellerId: string }): Promise<Joining> {
    const [seller, ladder] = [await this.sellers.find(sellerId), await this.standing.of(sellerId)];
    if (!seller || !ladder) throw errors.make('not_found');
    const rules = (await this.book.inForce()).filter((rule) => concerns(rule, seller.categories));
    const rows = await this.evidence.ofSeller(sellerId);
    return { shop: await this.files.one(sellerId), ladder: drawLadder(ladder), items: rules.map((rule) => item(rule, rows, ladder)), answerBy: seller.reviewSince ? this.queues.answerBy(seller.reviewSince).toISOString() : null };
  }
}

function drawLadder(ladder: Ladder): Joining['ladder'] {
  const steps = LADDER_STEPS.map((step) => ({
    step,
    ...STEP_WORDS[step],
    isReached: ladder.step >= step,
    missing: ladder.missing.filter((one) => one.step === step).map(({ key, title, words }) => ({ key, title, words })),
  }));
  return { step: ladder.step, steps };
}

function item(rule: Requirement, rows: readonly EvidenceRow[], ladder: Ladder): JoiningItem {
  const own = rows.filter((row) => row.requirement === rule.key);
  const row = own.find((one) => one.state !== 'accepted') ?? own[0];
  const { key, kind, form, step, title, why, help, isRequired, mustExpire } = rule;
  const course = ladder.missing.find((one) => one.key === key)?.course ?? null;
  // What a reviewer once noted does not stand for a course that is taught now.
  const state = row && row.state !== 'replaced' && !course ? row.state : 'asked';
  return { key, kind, form, step, title, why, help, isRequired, mustExpire, state, shown: row?.shown ?? '', hasPhoto: row?.documentId != null, reason: state === 'returned' ? (row?.reason ?? null) : null, expiresOn: row?.expiresOn ?? null, course };
}
