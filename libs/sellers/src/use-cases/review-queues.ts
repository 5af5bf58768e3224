import { Injectable } from '@nestjs/common';
import { Clock, decodeCursor, type Page, toPage, zoneOfProvince } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { errors } from '../domain/errors';
import type { SellerState } from '../domain/seller-states';
import { workingDaysAfter } from '../domain/working-days';
import { type QueueRow, ReviewsRepository } from '../persistence/reviews.repository';
import { RequirementBook } from './requirement-book';

const DAYS_TO_ANSWER = 2;

export interface QueuedShop {
  id: string;
  name: string;
  villageCode: string;
  state: SellerState;
  /** Titles of what waits. */
  waiting: string[];
  since: string;
  /** Two working days after it was handed in. */
  answerBy: string;
  isLate: boolean;
}

export interface SampledShop {
  id: string;
  name: string;
  villageCode: string;
  since: string;
}

interface PageAsked {
  limit?: number;
  cursor?: string;
}

/** What waits for a reviewer, longest first, each with the moment by which it was promised. */
@Injectable()
export class ReviewQueues {
  constructor(
    private readonly reviews: ReviewsRepository,
    private readonly book: RequirementBook,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async waiting(input: PageAsked & { villageCode?: string; onlyMoney?: boolean }): Promise<Page<QueuedShop>> {
    const limit = input.limit ?? 24;
    const rows = await this.reviews.queue({ villageCode: input.villageCode, onlyMoney: input.onlyMoney, after: afterOf(input.cursor), limit: limit + 1 });
    const titles = new Map((await this.book.inForce()).map((rule) => [rule.key, rule.title]));
    return toPage(rows, limit, (row) => [row.reviewSince.toISOString(), row.id], (row) => this.shop(row, titles));
  }

  async samples({ limit = 24, cursor }: PageAsked): Promise<Page<SampledShop>> {
    const rows = await this.reviews.samples(afterOf(cursor), limit + 1);
    return toPage(rows, limit, (row) => [row.drawnAt.toISOString(), row.id], ({ id, name, villageCode, drawnAt }) => ({ id, name, villageCode, since: drawnAt.toISOString() }));
  }

  /** The promise to the seller. */
  answerBy(since: Date): Date {
    return workingDaysAfter(since, DAYS_TO_ANSWER, zoneOfProvince(this.settings.PROVINCE_CODE));
  }

  private shop(row: QueueRow, titles: ReadonlyMap<string, string>): QueuedShop {
    const answerBy = this.answerBy(row.reviewSince);
    const { id, name, villageCode } = row;
    return { id, name, villageCode, state: row.state as SellerState, waiting: row.waiting.map((key) => titles.get(key) ?? key), since: row.reviewSince.toISOString(), answerBy: answerBy.toISOString(), isLate: answerBy < this.clock.now() };
  }
}

function afterOf(cursor: string | undefined): { at: Date; id: string } | null {
  if (cursor === undefined) return null;
  const [at, id] = decodeCursor(cursor, 2);
  const moment = new Date(String(at));
  if (Number.isNaN(moment.getTime())) throw errors.make('not_found');
  return { at: moment, id: String(id) };
}
