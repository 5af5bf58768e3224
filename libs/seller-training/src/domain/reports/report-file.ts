import { defineJob, TransitionTable } from '@etalase/kernel';
import { type Grouping, GROUPINGS } from './funnel';

/** What can be taken home as a file. `activity` is the story of one batch; the others are figures. */
export const REPORT_KINDS = ['coverage', 'funnel', 'outcomes', 'cascade', 'all', 'activity'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
export const REPORT_FORMATS = ['xlsx', 'csv', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
/** `office`: exact, for those who answer for the training. `public`: as anybody may see it, small numbers hidden. */
export const AUDIENCES = ['office', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const REPORT_STATES = ['queued', 'making', 'ready', 'failed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];
export const reportStates = new TransitionTable<ReportState>(
  'training.report',
  ['queued'],
  { queued: ['making', 'failed'], making: ['making', 'ready', 'failed'], ready: [], failed: [] },
  { queued: 'antre', making: 'dibuat', ready: 'siap', failed: 'gagal' },
);

export interface ReportQuestion {
  by: Grouping;
  course: string | null;
  batchId: string | null;
  /** Days of the province, `2026-01-31`; questions of before said a moment, which began with its day. */
  from: string | null;
  to: string | null;
}
export interface WantedReport {
  kind: ReportKind;
  format: ReportFormat;
  audience: Audience;
  question: ReportQuestion;
}
/** Groupings of the workbook of everything; villages are too many for one look and have a file of their own. */
export const GROUPINGS_OF_ALL = GROUPINGS.filter((by) => by !== 'village');

/** So many may wait at once for one person. */
export const MOST_WAITING = 5;
/** A file is kept so long. */
export const KEPT_DAYS = 7;
/** A fault may pass; after so many tries it is said. */
export const MOST_TRIES = 3;

export type WantedFault = 'report_format' | 'report_public';

/** Why this cannot be made, or `null`. Two public files of different days would tell by subtraction what each of them hides. */
export function faultOf({ kind, format, audience, question }: WantedReport): WantedFault | null {
  if (kind === 'activity' ? format !== 'pdf' || question.batchId === null : kind === 'all' && format === 'csv') return 'report_format';
  if (audience === 'office') return null;
  if (kind === 'activity' || kind === 'cascade' || kind === 'all') return 'report_public';
  return question.batchId !== null || question.from !== null || question.to !== null || question.by === 'village' ? 'report_public' : null;
}

const NAMES: Record<ReportKind, string> = { coverage: 'cakupan-desa', funnel: 'usulan-sampai-menjual', outcomes: 'sesudah-lulus', cascade: 'kelas-desa', all: 'laporan-pelatihan', activity: 'laporan-kegiatan' };
export const fileNameOf = ({ kind, format, audience }: Pick<WantedReport, 'kind' | 'format' | 'audience'>, day: string): string => `${NAMES[kind]}${audience === 'public' ? '-umum' : ''}-${day}.${format}`;

export const MakeReportJob = defineJob<{ reportId: string }>('training.make-report', 'bulk');
export const DropReportsDue = defineJob<Record<string, never>>('training.drop-reports', 'upkeep');
