import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import type { Reach } from '@etalase/platform';
import type { SellerState } from '../domain/seller-states';
import { ReviewsRepository } from '../persistence/reviews.repository';
import { ReviewQueues } from './review-queues';

export interface FoundShop {
  id: string;
  slug: string;
  name: string;
  villageCode: string;
  place: string;
  state: SellerState;
}

/** Any shop of the office's places, whether something waits there or not: to look at it, or to stop it. */
@Injectable()
export class FindShops {
  constructor(
    private readonly reviews: ReviewsRepository,
    private readonly queues: ReviewQueues,
  ) {}

  /** Newest first. @param input.name a part of it, in any case */
  async execute(input: { name?: string; state?: SellerState; within: Reach; limit?: number; cursor?: string }): Promise<Page<FoundShop>> {
    const limit = input.limit ?? 24;
    const before = decodeCursor(input.cursor, ['id'])?.[0] ?? null;
    const name = input.name?.trim() ?? '';
    const rows = await this.reviews.find({ name: name === '' ? null : name, state: input.state ?? null, within: input.within, beforeId: before, limit: limit + 1 });
    return toPage(rows, limit, (row) => [row.id], (row) => ({ ...row, state: row.state as SellerState, place: this.queues.place(row.villageCode) }));
  }
}
