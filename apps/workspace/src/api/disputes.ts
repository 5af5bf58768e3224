import { answerOf, api } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Dispute = Schemas['DisputeDto'];
export type DisputeDetail = Schemas['DisputeDetailDto'];
export type DisputeDecision = Schemas['DecideDisputeDto'];

export const readDisputes = (state: 'open' | 'decided', cursor?: string): Promise<Schemas['DisputePageDto']> => answerOf(api.GET('/api/office/disputes', { params: { query: { state, ...(cursor === undefined ? {} : { cursor }) } } }));
export const readDispute = (disputeId: string): Promise<DisputeDetail> => answerOf(api.GET('/api/office/disputes/{disputeId}', { params: { path: { disputeId } } }));
export async function noteDispute(disputeId: string, words: string): Promise<void> {
  await api.POST('/api/office/disputes/{disputeId}/notes', { params: { path: { disputeId } }, body: { words } });
}
export async function decideDispute(disputeId: string, body: DisputeDecision): Promise<void> {
  await api.POST('/api/office/disputes/{disputeId}/decision', { params: { path: { disputeId } }, body });
}
