import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import type { Reach } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { type LevelRow, levelRows, MOST_USEFUL } from '../../domain/reports/levels';
import { LevelsRepository } from '../../persistence/levels.repository';
import { ReportsRepository } from '../../persistence/reports.repository';
import { SeatsRepository } from '../../persistence/seats.repository';

const LISTING_DAYS = 90;
const SALE_DAYS = 180;

/** What people thought of a class, what they learnt, what they do and what comes of it (Kirkpatrick's four levels), each with n and formula. */
@Injectable()
export class TrainingLevels {
  constructor(
    private readonly levels: LevelsRepository,
    private readonly reports: ReportsRepository,
    private readonly clock: Clock,
  ) {}

  async execute({ within, course }: { within: Reach; course: string | null }): Promise<LevelRow[]> {
    const [listed, sold] = await this.reports.outcomes(within, course, [LISTING_DAYS, SALE_DAYS], this.clock.now());
    return levelRows({
      reaction: await this.levels.reaction(within, course),
      learning: await this.levels.learning(within, course),
      listing: { n: listed?.n ?? 0, part: listed?.listed ?? 0 },
      shipping: await this.levels.shipping(within, course),
      sale: { n: sold?.n ?? 0, part: sold?.sold ?? 0 },
    });
  }
}

/** Whoever came to a class that is over says how useful it was; said again, the last counts. Nobody sees whose answer it is. */
@Injectable()
export class ReactToClass {
  constructor(
    private readonly levels: LevelsRepository,
    private readonly seats: SeatsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_seat`, `useful`, `not_there` */
  async execute({ seatId, learnerId, useful }: { seatId: string; learnerId: string; useful: number }): Promise<void> {
    if (!Number.isInteger(useful) || useful < 1 || useful > MOST_USEFUL) throw errors.make('useful', {}, { field: 'useful' });
    const seat = (await this.seats.allOf(learnerId)).find(({ id }) => id === seatId);
    if (!seat) throw errors.make('no_seat');
    if (!(await this.levels.cameTo(learnerId)).has(seat.batchId)) throw errors.make('not_there');
    await this.levels.react(seat.batchId, learnerId, useful, this.clock.now());
  }
}

/** What a shop's events say of how its parcels left. */
@Injectable()
export class RecordShipping {
  constructor(private readonly levels: LevelsRepository) {}

  async execute({ personIds, sellerOrderId, at, isOnTime }: { personIds: readonly string[]; sellerOrderId: string; at: Date; isOnTime: boolean }): Promise<void> {
    for (const personId of personIds) await this.levels.ship(personId, sellerOrderId, at, isOnTime);
  }
}
