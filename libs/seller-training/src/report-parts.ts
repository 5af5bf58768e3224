import { TrainingOutcomes1764000400000 } from './persistence/migrations/1764000400000-training-outcomes';
import { ReportsRepository } from './persistence/reports.repository';
import { RecordOutcome, TrainingFunnel, TrainingOutcomes, VillageCoverage } from './use-cases/reports/training-reports';

/** What came of the training: the parts of the module that belong together. */
export const REPORT_MIGRATIONS = [TrainingOutcomes1764000400000];
export const REPORT_INSIDE = [ReportsRepository];
export const REPORT_FACE = [RecordOutcome, TrainingFunnel, TrainingOutcomes, VillageCoverage];
