import { Injectable } from '@nestjs/common';
import { TrainingFunnel } from './training-funnel';
import { TrainingLevels } from './training-levels';
import { TrainingOutcomes } from './training-outcomes';
import { VillageCoverage } from './village-coverage';

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
