import { answerOf, api } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Candidates = Schemas['PayoutCandidatesDto'];
export type Candidate = Schemas['PayoutCandidateDto'];
export type Run = Schemas['PayoutBatchDto'];
export type RunDetail = Schemas['PayoutBatchDetailDto'];
export type RunPayout = Schemas['BatchPayoutDto'];
export type PayoutItem = Schemas['PayoutItemDto'];
export type Made = Schemas['MadePayoutsDto'];

export const readCandidates = (): Promise<Candidates> => answerOf(api.GET('/api/office/payouts/candidates'));
export const readRuns = (cursor?: string): Promise<{ items: Run[]; nextCursor: string | null }> => answerOf(api.GET('/api/office/payouts/batches', { params: { query: cursor === undefined ? {} : { cursor } } }));
export const readRun = (batchId: string): Promise<RunDetail> => answerOf(api.GET('/api/office/payouts/batches/{batchId}', { params: { path: { batchId } } }));
export const readStatement = (payoutId: string): Promise<Schemas['PayoutStatementDto']> => answerOf(api.GET('/api/office/payouts/{payoutId}/statement', { params: { path: { payoutId } } }));

export const makeRun = (): Promise<Made> => answerOf(api.POST('/api/office/payouts/batches', { body: {} }));
export const approveRun = (batchId: string): Promise<{ count: number }> => answerOf(api.POST('/api/office/payouts/batches/{batchId}/approve', { params: { path: { batchId } } }));
export async function rejectRun(batchId: string, reason: string): Promise<void> {
  await api.POST('/api/office/payouts/batches/{batchId}/reject', { params: { path: { batchId } }, body: { reason } });
}
export async function settlePayout(payoutId: string, outcome: 'paid' | 'failed', note: string): Promise<void> {
  await api.POST('/api/office/payouts/{payoutId}/settle', { params: { path: { payoutId } }, body: { outcome, note } });
}
export type WriteOff = Schemas['WriteOffDto'];
export const readWriteOffs = async (): Promise<WriteOff[]> => (await answerOf(api.GET('/api/office/write-offs'))).items;
export const askWriteOff = (account: string, reason: string): Promise<WriteOff> => answerOf(api.POST('/api/office/write-offs', { body: { account, reason } }));
export async function decideWriteOff(writeOffId: string, isApproved: boolean): Promise<void> {
  const path = { params: { path: { writeOffId } } };
  await (isApproved ? api.POST('/api/office/write-offs/{writeOffId}/approve', path) : api.POST('/api/office/write-offs/{writeOffId}/refuse', path));
}
export async function acceptName(account: string): Promise<void> {
  await api.POST('/api/office/payouts/payees/{account}/accept-name', { params: { path: { account } } });
}
