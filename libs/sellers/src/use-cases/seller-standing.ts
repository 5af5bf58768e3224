import { Injectable } from '@nestjs/common';
import { type Act, allows, type Ladder, NEEDS } from '../domain/ladder';
import { errors } from '../domain/errors';
import { SellerReadsRepository } from '../persistence/seller-reads.repository';
import { Ladders } from './ladders';

/** For every act that needs a right: may this shop do it now, and if not, what is missing. Joins the caller's transaction. */
@Injectable()
export class SellerStanding {
  constructor(
    private readonly reads: SellerReadsRepository,
    private readonly ladders: Ladders,
  ) {}

  /** `null` for a shop nobody knows. */
  async of(sellerId: string): Promise<Ladder | null> {
    return (await this.ladders.of(await this.reads.byIds([sellerId]))).get(sellerId) ?? null;
  }

  async may(sellerId: string, act: Act): Promise<boolean> {
    const ladder = await this.of(sellerId);
    return ladder !== null && mayNow(ladder, act);
  }

  /** @throws DomainError `sellers.not_on_ladder` saying what is missing, `sellers.not_found` */
  async require(sellerId: string, act: Act): Promise<void> {
    const ladder = await this.of(sellerId);
    if (!ladder) throw errors.make('not_found');
    if (mayNow(ladder, act)) return;
    const missing = ladder.missing.filter((one) => one.step <= NEEDS[act]);
    throw errors.make('not_on_ladder', { what: missing.map((one) => one.words).join(' ') || 'Toko ini belum diperiksa atau sedang dihentikan.' });
  }

  /**
   * Goods are put on the shelf by who has passed the course, is helped by an operator, or has been let off. What is on the
   * shelf stays, and what was ordered is served: the course is asked for at the next step, never backwards.
   * @param asking an officer is told about the owner, not to take the course
   * @throws DomainError `sellers.training_first` or `training_suspended` naming course and page, to an officer `sellers.owner_training_first` or `owner_training_suspended`; `sellers.not_found`
   */
  async requireTrained(sellerId: string, asking: 'shop' | 'office' = 'shop'): Promise<void> {
    const ladder = await this.of(sellerId);
    if (!ladder) throw errors.make('not_found');
    const training = ladder.missing.find(({ key }) => key === 'training.onboarding');
    if (!training?.course) return;
    const { code, title } = training.course;
    if (asking === 'office') throw errors.make(training.isTakenAway ? 'owner_training_suspended' : 'owner_training_first', { course: title });
    throw errors.make(training.isTakenAway ? 'training_suspended' : 'training_first', { course: title, code, href: `/kerja/pelatihan/${code}` });
  }
}

/** Money already earned is never kept back for want of a course: paying out asks for everything else of its step. */
export function mayNow(ladder: Ladder, act: Act): boolean {
  if (act !== 'payout' || ladder.step < 0) return allows(ladder, act);
  return !ladder.missing.some(({ step, course }) => step <= NEEDS.payout && !course);
}
