import { ActivityRepository } from './persistence/activity.repository';
import { TrainingOutcomes1764000400000 } from './persistence/migrations/1764000400000-training-outcomes';
import { TrainingReportFiles1766000030000 } from './persistence/migrations/1766000030000-training-report-files';
import { ReportFilesRepository } from './persistence/report-files.repository';
import { ReportsRepository } from './persistence/reports.repository';
import { ActivityPhotos } from './use-cases/reports/activity-photos';
import { ActivityReport } from './use-cases/reports/activity-report';
import { AskReport } from './use-cases/reports/ask-report';
import { CollectReport } from './use-cases/reports/collect-report';
import { MakeReport } from './use-cases/reports/make-report';
import { ReportFiles } from './use-cases/reports/report-files';
import { TrainingFigures } from './use-cases/reports/training-figures';
import { RecordOutcome, TrainingFunnel, TrainingOutcomes, VillageCoverage } from './use-cases/reports/training-reports';

/** What came of the training: the parts of the module that belong together. */
export const REPORT_MIGRATIONS = [TrainingOutcomes1764000400000, TrainingReportFiles1766000030000];
export const REPORT_INSIDE = [ActivityPhotos, ActivityReport, ActivityRepository, CollectReport, ReportFilesRepository, ReportsRepository, TrainingFigures];
export const REPORT_FACE = [AskReport, MakeReport, RecordOutcome, ReportFiles, TrainingFunnel, TrainingOutcomes, VillageCoverage];
