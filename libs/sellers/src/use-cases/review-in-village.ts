import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { isSampled } from '../domain/sampling';
import { RequirementsRepository } from '../persistence/requirements.repository';
import { ReviewsRepository } from '../persistence/reviews.repository';
import { SellersRepository } from '../persistence/sellers.repository';
import { type Decision, ReviewSeller } from './review-seller';

/** The operator of the shop's village reviews; of the shops it lets in the province looks at a share again, chosen by nobody. */
@Injectable()
export class ReviewInVillage {
  constructor(
    private readonly transactions: Transactions,
    private readonly sellers: SellersRepository,
    private readonly reviews: ReviewsRepository,
    private readonly requirements: RequirementsRepository,
    private readonly review: ReviewSeller,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `sellers.not_found` for a shop of another village, and all of `ReviewSeller` */
  async execute(input: { villageCode: string; sellerId: string; by: string; decisions: readonly Decision[] }): Promise<void> {
    await this.transactions.run(async () => {
      const seller = await this.sellers.lock(input.sellerId);
      if (seller.villageCode !== input.villageCode) throw errors.make('not_found');
      const { isVerified } = await this.review.execute({ sellerId: input.sellerId, by: input.by, level: 'village', decisions: input.decisions });
      if (!isVerified) return;
      const policy = await this.requirements.policy();
      if (isSampled(input.sellerId, policy.version, policy.sampleBps)) await this.reviews.drawSample(input.sellerId, policy.version, input.by, this.clock.now());
    });
  }
}
