import { Injectable } from '@nestjs/common';
import { TrainingFunnel, TrainingOutcomes, VillageCoverage } from './training-reports';

/** The three questions of the reports, together. */
@Injectable()
export class TrainingFigures {
  constructor(
    readonly coverage: VillageCoverage,
    readonly funnel: TrainingFunnel,
    readonly outcomes: TrainingOutcomes,
  ) {}
}
