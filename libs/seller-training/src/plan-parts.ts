import { PlansRepository } from './persistence/plans.repository';
import { TrainingPlans1766000020000 } from './persistence/migrations/1766000020000-training-plans';
import { TrainingApprovals1766000050000 } from './persistence/migrations/1766000050000-training-approvals';
import { VillagePlansRepository } from './persistence/village-plans.repository';
import { AlertLatePlans } from './use-cases/plans/alert-late-plans';
import { PlanDesk } from './use-cases/plans/look-at-plans';
import { ApprovePlan, AskHead, VillagePlans } from './use-cases/plans/approve-plan';
import { PlanCoordinators } from './use-cases/plans/plan-coordinators';
import { PlanDay } from './use-cases/plans/plan-day';
import { BeginPlan, FinishItem, WritePlan } from './use-cases/plans/write-plan';

/** What people do at home with what they learnt: the parts of the module that belong together. */
export const PLAN_MIGRATIONS = [TrainingPlans1766000020000, TrainingApprovals1766000050000];
export const PLAN_INSIDE = [AskHead, PlanCoordinators, PlanDay, PlansRepository, VillagePlansRepository];
export const PLAN_FACE = [AlertLatePlans, ApprovePlan, BeginPlan, FinishItem, PlanDesk, VillagePlans, WritePlan];
