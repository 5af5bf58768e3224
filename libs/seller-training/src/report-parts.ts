import { ActivityRepository } from './persistence/activity.repository';
import { TrainingOutcomes1764000400000 } from './persistence/migrations/1764000400000-training-outcomes';
import { LevelsRepository } from './persistence/levels.repository';
import { TrainingLevels1766000070000 } from './persistence/migrations/1766000070000-training-levels';
import { TrainingReportFiles1766000030000 } from './persistence/migrations/1766000030000-training-report-files';
import { ReportFilesRepository } from './persistence/report-files.repository';
import { ReportsRepository } from './persistence/reports.repository';
import { ReactToClass } from './use-cases/batches/react-to-class';
import { ActivityPhotos } from './use-cases/reports/activity-photos';
import { ActivityReport } from './use-cases/reports/activity-report';
import { AskReport } from './use-cases/reports/ask-report';
import { CollectReport } from './use-cases/reports/collect-report';
import { MakeReport } from './use-cases/reports/make-report';
import { RecordOutcome } from './use-cases/reports/record-outcome';
import { RecordShipping } from './use-cases/reports/record-shipping';
import { ReportFiles } from './use-cases/reports/report-files';
import { TrainingFigures } from './use-cases/reports/training-figures';
import { TrainingFunnel } from './use-cases/reports/training-funnel';
import { TrainingLevels } from './use-cases/reports/training-levels';
import { TrainingOutcomes } from './use-cases/reports/training-outcomes';
import { VillageCoverage } from './use-cases/reports/village-coverage';

/** What came of the training: the parts of the module that belong together. */
export const REPORT_MIGRATIONS = [TrainingOutcomes1764000400000, TrainingReportFiles1766000030000];
/** Younger than the batches it speaks of. */
export const LEVEL_MIGRATIONS = [TrainingLevels1766000070000];
export const REPORT_INSIDE = [ActivityPhotos, ActivityReport, ActivityRepository, CollectReport, LevelsRepository, ReportFilesRepository, ReportsRepository, TrainingFigures];
export const REPORT_FACE = [AskReport, MakeReport, ReactToClass, RecordOutcome, RecordShipping, ReportFiles, TrainingFunnel, TrainingLevels, TrainingOutcomes, VillageCoverage];
