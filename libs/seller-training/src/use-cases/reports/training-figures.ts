import { Injectable } from '@nestjs/common';
import { TrainingLevels } from './training-levels';
import { TrainingFunnel, TrainingOutcomes, VillageCoverage } from './training-reports';

/** The questions of the reports, together. */
@Injectable()
export class TrainingFigures {
  constructor(
    readonly coverage: VillageCoverage,
    readonly funnel: TrainingFunnel,
    readonly outcomes: TrainingOutcomes,
    readonly levels: TrainingLevels,
  ) {}
}
