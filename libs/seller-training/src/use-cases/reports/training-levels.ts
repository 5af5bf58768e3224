import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import type { Reach } from '@etalase/platform';
import { type LevelRow, levelRows } from '../../domain/reports/levels';
import { LevelsRepository } from '../../persistence/levels.repository';
import { ReportsRepository } from '../../persistence/reports.repository';

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
