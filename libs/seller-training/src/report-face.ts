/** What other parts of the program may use of the reports; part of `index.ts`. */
export { type Funnel, type FunnelGroup, type Grouping, GROUPINGS, HORIZONS, type OutcomeAt, overlaps, type Step, type StepCounts, STEPS } from './domain/reports/funnel';
export { FEWEST_SHOWN, type PublicCount, type PublicCounts, type PublicFunnel } from './domain/reports/public-figures';
export { type Coverage, type CoverageOfRegency, RecordOutcome, TrainingFunnel, TrainingOutcomes, VillageCoverage } from './use-cases/reports/training-reports';
