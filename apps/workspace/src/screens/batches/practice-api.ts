import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type PracticeList = Schemas['PracticeListDto'];
export type PracticeLearner = Schemas['PracticeLearnerDto'];
export type JudgedTask = Schemas['JudgedTaskDto'];
export type Verdict = Schemas['PracticeVerdictDto'];
export type JudgeInput = Schemas['JudgePracticeDto'];

/** Whose eyes: those of the office, or of one who taught a class of the batch. */
export interface PracticeDesk {
  key: string;
  read: (isWaiting: boolean, cursor?: string) => Promise<PracticeList>;
  judge: (body: JudgeInput) => Promise<void>;
}

export const officePractice = (batchId: string): PracticeDesk => ({
  key: `desk/${batchId}/practice`,
  read: (waiting, cursor) => answerOf(api.GET('/api/office/training/batches/{batchId}/practice', { params: { path: { batchId }, query: { waiting, ...(cursor ? { cursor } : {}) } } })),
  judge: async (body) => void (await api.POST('/api/office/training/batches/{batchId}/practice', { params: { path: { batchId } }, body })),
});
export const taughtPractice = (batchId: string): PracticeDesk => ({
  key: `taught/${batchId}/practice`,
  read: (waiting, cursor) => answerOf(api.GET('/api/me/taught-practice/{batchId}', { params: { path: { batchId }, query: { waiting, ...(cursor ? { cursor } : {}) } } })),
  judge: async (body) => void (await api.POST('/api/me/taught-practice/{batchId}', { params: { path: { batchId } }, body })),
});
