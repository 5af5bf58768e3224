import { Injectable } from '@nestjs/common';
import { Clock, decodeCursor, type Page, sha256, toPage, workingDaysAfter, zoneOfProvince } from '@etalase/kernel';
import { type Reach, Settings } from '@etalase/platform';
import { isProvinceWide, RegionDirectory } from '@etalase/regions';
import type { RequirementKind } from '../domain/requirements';
import type { SellerState } from '../domain/seller-states';
import { type QueueRow, ReviewsRepository } from '../persistence/reviews.repository';
import { ACCOUNT_KEY } from './payout-accounts';
import { RequirementBook } from './requirement-book';

const DAYS_TO_ANSWER = 2;

export interface WaitingPart {
  key: string;
  title: string;
  /** `null` when it is no longer asked for. */
  kind: RequirementKind | null;
}

export interface QueuedShop {
  id: string;
  name: string;
  villageCode: string;
  /** `Desa Sekincau, Kec. Sekincau, …` */
  place: string;
  state: SellerState;
  waiting: WaitingPart[];
  since: string;
  /** Two working days after it was handed in. */
  answerBy: string;
  isLate: boolean;
  /** Of what waits: goes back with a decision on many shops. */
  version: string;
}

export interface SampledShop {
  id: string;
  name: string;
  villageCode: string;
  place: string;
  since: string;
}

interface PageAsked {
  limit?: number;
  cursor?: string;
}

/** What was seen waiting, money aside: that is never decided for many shops at once. */
export const waitingVersion = (waiting: readonly { id: string; key: string }[]): string => {
  const ids = waiting.filter(({ key }) => key !== ACCOUNT_KEY).map(({ id }) => id);
  return sha256(ids.sort().join()).slice(0, 16);
};

/** What waits for a reviewer, longest first, each with the moment by which it was promised. */
@Injectable()
export class ReviewQueues {
  constructor(
    private readonly reviews: ReviewsRepository,
    private readonly book: RequirementBook,
    private readonly regions: RegionDirectory,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @param input.within the reviewer's places; below a province payout accounts are left out, also when only they are asked for */
  async waiting({ within = null, ...input }: PageAsked & { within?: Reach; onlyMoney?: boolean }): Promise<Page<QueuedShop>> {
    const limit = input.limit ?? 24;
    const of = !isProvinceWide(within) ? 'not-money' : input.onlyMoney ? 'money' : 'all';
    const rows = await this.reviews.queue({ within, of, after: afterOf(input.cursor), limit: limit + 1 });
    const rules = new Map((await this.book.inForce()).map((rule) => [rule.key, rule]));
    const part = (key: string): WaitingPart => ({ key, title: rules.get(key)?.title ?? key, kind: rules.get(key)?.kind ?? null });
    return toPage(rows, limit, (row) => [row.reviewSince.toISOString(), row.id], (row) => this.shop(row, part));
  }

  async samples({ limit = 24, cursor }: PageAsked): Promise<Page<SampledShop>> {
    const rows = await this.reviews.samples(afterOf(cursor), limit + 1);
    return toPage(rows, limit, (row) => [row.drawnAt.toISOString(), row.id], ({ id, name, villageCode, drawnAt }) => ({ id, name, villageCode, place: this.place(villageCode), since: drawnAt.toISOString() }));
  }

  /** The promise to the seller. */
  answerBy(since: Date): Date {
    return workingDaysAfter(since, DAYS_TO_ANSWER, zoneOfProvince(this.settings.PROVINCE_CODE));
  }

  /** Where a shop is, as a reviewer reads it. */
  place(villageCode: string): string {
    return this.regions.find(villageCode) ? this.regions.path(villageCode).label : villageCode;
  }

  private shop(row: QueueRow, part: (key: string) => WaitingPart): QueuedShop {
    const answerBy = this.answerBy(row.reviewSince);
    const { id, name, villageCode, waiting } = row;
    return {
      id, name, villageCode, place: this.place(villageCode), state: row.state as SellerState, waiting: waiting.map(({ key }) => part(key)), since: row.reviewSince.toISOString(),
      answerBy: answerBy.toISOString(), isLate: answerBy < this.clock.now(), version: waitingVersion(waiting),
    };
  }
}

function afterOf(cursor: string | undefined): { at: Date; id: string } | null {
  const [at, id] = decodeCursor(cursor, ['time', 'id']) ?? [];
  return at === undefined || id === undefined ? null : { at: new Date(at), id };
}
