import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import type { PageOf } from '../../../api/views';
import type { Query } from '../../../queries/query-cache';
import { cache } from '../../../queries/use-query';
import type { Batch, Nomination } from '../../batches/batches-api';

type Schemas = components['schemas'];
export type OfficeBatch = Schemas['OfficeBatchDto'];
export type OfficeSession = Schemas['OfficeSessionDto'];
export type Program = Schemas['ProgramDto'];
export type BatchSeat = Schemas['BatchSeatDto'];
export type BatchInput = Schemas['BatchInputDto'];
export type SessionInput = Schemas['SessionInputDto'];
export type SeatRuleInput = Schemas['SeatRuleInputDto'];
export type Coverage = Schemas['CoverageDto'];
export type Funnel = Schemas['FunnelDto'];
export type StepCounts = Schemas['StepCountsDto'];
export type Outcome = Schemas['OutcomeDto'];
export type ReportFile = Schemas['ReportFileDto'];
export type ReportFiles = Schemas['ReportFilesDto'];
export type AskedReport = Schemas['AskReportDto'];

const ROWS = 50;
export const loadBatches = (cursor?: string): Promise<PageOf<Batch>> => answerOf(api.GET('/api/office/training/batches', { params: { query: { limit: ROWS, ...(cursor ? { cursor } : {}) } } }));
export const managedQuery: Query<PageOf<Batch>> = { key: 'desk/batches', load: () => loadBatches() };
export const loadPlans = (batchId: string, late: boolean, cursor?: string): Promise<Schemas['OfficePlansDto']> => answerOf(api.GET('/api/office/training/batches/{batchId}/plans', { params: { path: { batchId }, query: { late, ...(cursor ? { cursor } : {}) } } }));
export const programsQuery: Query<Program[]> = { key: 'desk/programs', load: async () => (await answerOf(api.GET('/api/office/training/programs'))).items };

const at = (batchId: string) => ({ params: { path: { batchId } } });
export const officeBatchQuery = (batchId: string): Query<OfficeBatch> => ({ key: `desk/${batchId}/one`, load: () => answerOf(api.GET('/api/office/training/batches/{batchId}', at(batchId))) });
export const loadSeats = (batchId: string, cursor?: string): Promise<PageOf<BatchSeat>> => answerOf(api.GET('/api/office/training/batches/{batchId}/seats', { params: { path: { batchId }, query: { limit: 100, ...(cursor ? { cursor } : {}) } } }));
export const seatsQuery = (batchId: string): Query<PageOf<BatchSeat>> => ({ key: `desk/${batchId}/seats`, load: () => loadSeats(batchId) });
export const namedQuery = (batchId: string): Query<Nomination[]> => ({ key: `desk/${batchId}/nominations`, load: async () => (await answerOf(api.GET('/api/office/training/batches/{batchId}/nominations', at(batchId)))).items });

export interface ReportAsked {
  course: string;
  by: Funnel['by'];
  batch: string;
  from: string;
  to: string;
}
const given = <T extends object>(query: T): T => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')) as T;
export const coverageQuery = (course: string): Query<Coverage> => ({ key: `desk/coverage/${course}`, load: () => answerOf(api.GET('/api/office/training/coverage', { params: { query: given({ course }) } })) });
export const funnelQuery = (asked: ReportAsked): Query<Funnel> => ({ key: `desk/funnel/${JSON.stringify(asked)}`, load: () => answerOf(api.GET('/api/office/training/funnel', { params: { query: given(asked) } })) });
export const outcomesQuery = (course: string): Query<Outcome[]> => ({ key: `desk/outcomes/${course}`, load: async () => (await answerOf(api.GET('/api/office/training/outcomes', { params: { query: given({ course }) } }))).items });

export type Level = Schemas['LevelDto'];
export const levelsQuery = (course: string): Query<Level[]> => ({ key: `desk/levels/${course}`, load: async () => (await answerOf(api.GET('/api/office/training/levels', { params: { query: given({ course }) } }))).items });

export const reportFilesQuery: Query<ReportFiles> = { key: 'desk/report-files', load: () => answerOf(api.GET('/api/office/training/reports')) };
export async function askReport(body: AskedReport): Promise<void> {
  cache.learn(reportFilesQuery.key, await answerOf(api.POST('/api/office/training/reports', { body })));
}
