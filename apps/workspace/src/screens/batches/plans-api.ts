import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';
import type { Query } from '../../queries/query-cache';

type Schemas = components['schemas'];
export type OwnPlan = Schemas['OwnPlanDto'];
export type PlanItem = Schemas['PlanItemDto'];
export type PlanLine = Schemas['PlanLineDto'];
export type TaughtPlans = Schemas['TaughtPlansDto'];

export const plansQuery: Query<OwnPlan[]> = { key: 'plans/own', load: async () => (await answerOf(api.GET('/api/me/plans'))).items };
export const taughtPlansQuery: Query<Schemas['TaughtPlanListDto']> = { key: 'plans/taught', load: () => answerOf(api.GET('/api/me/taught-plans')) };
export const readLines = (batchId: string, late: boolean, cursor?: string): Promise<Schemas['PlanLinesDto']> =>
  answerOf(api.GET('/api/me/taught-plans/{batchId}', { params: { path: { batchId }, query: { late, ...(cursor === undefined ? {} : { cursor }) } } }));

export function showDone(batchId: string, itemId: string, photo: Blob): Promise<unknown> {
  const form = new FormData();
  form.set('photo', photo, 'foto.jpg');
  return answerOf(api.POST('/api/me/plans/{batchId}/items/{itemId}/evidence', { params: { path: { batchId, itemId } }, body: form as never, bodySerializer: (body: unknown) => body as FormData }));
}
