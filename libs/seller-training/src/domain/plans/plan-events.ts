import { defineEvent, defineJob } from '@etalase/kernel';
import type { Lateness } from './action-plan';

export const PlanIsLate = defineEvent<{ batchId: string; batchTitle: string; learnerId: string; why: Lateness }>('training.PlanIsLate');
/** To somebody who taught the batch; `count` learners were late on that day. */
export const PlansNeedHelp = defineEvent<{ batchId: string; batchTitle: string; trainerId: string; count: number }>('training.PlansNeedHelp');
export const PlanDone = defineEvent<{ planId: string; batchId: string; learnerId: string }>('training.PlanDone');

export const AlertPlansDue = defineJob<Record<string, never>>('training.alert-plans', 'upkeep');
