/** What other parts of the program may use of the reports; part of `index.ts`. */
export { type Funnel, type FunnelGroup, type Grouping, GROUPINGS, HORIZONS, type OutcomeAt, overlaps, type Step, type StepCounts, STEPS } from './domain/reports/funnel';
export { AUDIENCES, type Audience, DropReportsDue, KEPT_DAYS, MakeReportJob, REPORT_FORMATS, REPORT_KINDS, REPORT_STATES, type ReportFormat, type ReportKind, type ReportQuestion, type ReportState, type WantedReport } from './domain/reports/report-file';
export type { ReportCell, ReportTable, TableReport } from './domain/reports/report-tables';
export type { ActivityScore, ActivityTerms } from './persistence/activity.repository';
export type { ReportFileRow } from './persistence/report-files.repository';
export type { Activity, ActivitySession } from './use-cases/reports/activity-report';
export { type LevelRow, MOST_USEFUL } from './domain/reports/levels';
export { ReactToClass } from './use-cases/batches/react-to-class';
export { RecordOutcome } from './use-cases/reports/record-outcome';
export { RecordShipping } from './use-cases/reports/record-shipping';
export { TrainingFunnel } from './use-cases/reports/training-funnel';
export { TrainingLevels } from './use-cases/reports/training-levels';
export { TrainingOutcomes } from './use-cases/reports/training-outcomes';
export { AskReport } from './use-cases/reports/ask-report';
export { MakeReport, type ReportDrawing } from './use-cases/reports/make-report';
export { type OpenedReport, ReportFiles } from './use-cases/reports/report-files';
export { FEWEST_SHOWN, type PublicCount, type PublicCounts, type PublicFunnel } from './domain/reports/public-figures';
export { type Coverage, type CoverageOfRegency, VillageCoverage } from './use-cases/reports/village-coverage';
