import { Injectable, Optional } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { LadderStep } from '../domain/requirements';
import { ACCOUNT_KEY } from './payout-accounts';
import { RequirementBook } from './requirement-book';
import { NoCoursesYet, TrainingGate } from './training-gate';

interface LoadedShop {
  id: string;
  ladderStep?: LadderStep;
  ownerId?: string;
}

const SELLS_ONLINE: LadderStep = 2;
/** From which step on a course is asked for, as the province begins. */
const COURSES: readonly { key: string; step: LadderStep }[] = [{ key: 'onboarding', step: 2 }, { key: 'procurement', step: 3 }];

/** Accepted proofs, as if an office had looked: the ladder is computed from these like from any other. Joins the loader's transaction. */
@Injectable()
export class VouchForShops {
  constructor(
    private readonly database: Database,
    private readonly book: RequirementBook,
    @Optional() private readonly gate: TrainingGate = new NoCoursesYet(),
  ) {}

  async execute(shops: readonly LoadedShop[], now: Date): Promise<void> {
    const rules = (await this.book.inForce()).filter((rule) => rule.isRequired);
    await this.database.change(
      `INSERT INTO sellers.evidence (id, seller_id, requirement, requirement_version, state, shown, sealed, given_at, decided_at, source)
       SELECT gen_random_uuid(), s.id, r.key, r.version, 'accepted', CASE r.key WHEN $7 THEN coalesce(s.payout_masked, '') ELSE '' END, CASE r.key WHEN $7 THEN s.payout_sealed END, $6, $6, 'loaded'
         FROM unnest($1::uuid[], $2::int[]) AS g (id, step) JOIN sellers.seller s ON s.id = g.id
         JOIN unnest($3::text[], $4::int[], $5::int[]) AS r (key, version, step) ON r.step <= g.step
       ON CONFLICT DO NOTHING`,
      [shops.map((shop) => shop.id), shops.map(stepOf), rules.map((rule) => rule.key), rules.map((rule) => rule.version), rules.map((rule) => rule.step), now, ACCOUNT_KEY],
    );
    for (const { key, step } of COURSES) await this.gate.vouch(shops.flatMap((shop) => (shop.ownerId && stepOf(shop) >= step ? [shop.ownerId] : [])), [key]);
  }
}

const stepOf = ({ ladderStep = SELLS_ONLINE }: LoadedShop): LadderStep => ladderStep;
