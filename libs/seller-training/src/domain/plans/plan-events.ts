import { defineEvent, defineJob } from '@etalase/kernel';
import type { Lateness } from './action-plan';

export const PlanIsLate = defineEvent<{ batchId: string; batchTitle: string; learnerId: string; why: Lateness }>('training.PlanIsLate');
/** To somebody who taught the batch; `count` learners were late on that day. */
export const PlansNeedHelp = defineEvent<{ batchId: string; batchTitle: string; trainerId: string; count: number }>('training.PlansNeedHelp');
/** To a coordinator of the place; `count` learners of theirs were late on that day. */
export const PlansNeedCoordinator = defineEvent<{ batchId: string; batchTitle: string; coordinatorId: string; count: number }>('training.PlansNeedCoordinator');
/** The head of the learner's village is asked to look at a plan. */
export const PlanAsksHead = defineEvent<{ planId: string; batchTitle: string; learnerName: string; villageCode: string }>('training.PlanAsksHead');
export const PlanDecided = defineEvent<{ planId: string; batchTitle: string; learnerId: string; isApproved: boolean; reason: string }>('training.PlanDecided');
export const PlanDone = defineEvent<{ planId: string; batchId: string; learnerId: string }>('training.PlanDone');

export const AlertPlansDue = defineJob<Record<string, never>>('training.alert-plans', 'upkeep');
