import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import type { Reach } from '@etalase/platform';
import { HORIZONS, type OutcomeAt } from '../../domain/reports/funnel';
import { ReportsRepository } from '../../persistence/reports.repository';

@Injectable()
export class TrainingOutcomes {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly clock: Clock,
  ) {}

  /** Of those who passed at least so many days ago: how many had goods on show, and had sold, that many days later. */
  execute({ within, course }: { within: Reach; course: string | null }): Promise<OutcomeAt[]> {
    return this.reports.outcomes(within, course, HORIZONS, this.clock.now());
  }
}
