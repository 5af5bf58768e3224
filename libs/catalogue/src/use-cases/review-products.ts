import { Injectable } from '@nestjs/common';
import { DomainError } from '@etalase/kernel';
import { ReviewProduct } from './review-product';

export interface ReviewOutcome {
  productId: string;
  /** Why it was not approved; `null` when it was. */
  refused: { code: string; message: string } | null;
}

/** Approves what somebody has looked at, each for itself: one that was changed meanwhile does not hold up the others. */
@Injectable()
export class ReviewProducts {
  constructor(private readonly review: ReviewProduct) {}

  async approve(input: { items: readonly { productId: string; version: string }[]; by: string }): Promise<ReviewOutcome[]> {
    const outcomes: ReviewOutcome[] = [];
    for (const { productId, version } of input.items) outcomes.push({ productId, refused: await this.one(productId, version, input.by) });
    return outcomes;
  }

  private async one(productId: string, version: string, by: string): Promise<ReviewOutcome['refused']> {
    try {
      await this.review.execute({ productId, by, version, outcome: 'approved' });
      return null;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { code: error.code, message: error.message };
    }
  }
}
