import { PlansRepository } from './persistence/plans.repository';
import { TrainingPlans1766000020000 } from './persistence/migrations/1766000020000-training-plans';
import { AlertLatePlans } from './use-cases/plans/alert-late-plans';
import { PlanDesk } from './use-cases/plans/look-at-plans';
import { PlanDay } from './use-cases/plans/plan-day';
import { BeginPlan, FinishItem, WritePlan } from './use-cases/plans/write-plan';

/** What people do at home with what they learnt: the parts of the module that belong together. */
export const PLAN_MIGRATIONS = [TrainingPlans1766000020000];
export const PLAN_INSIDE = [PlanDay, PlansRepository];
export const PLAN_FACE = [AlertLatePlans, BeginPlan, FinishItem, PlanDesk, WritePlan];
