/** What other parts of the program may use of follow-up plans; part of `index.ts`. */
export { ALERT_AFTER_DAYS, type Approval, APPROVALS, type Lateness, MOST_BUDGET, MOST_ITEMS, PLAN_STATES, type PlanItem, type PlanState, type WrittenItem } from './domain/plans/action-plan';
export * from './domain/plans/plan-events';
export type { PlanCounts, PlanLine, PlanOutcome } from './persistence/plans.repository';
export type { VillagePlan } from './persistence/village-plans.repository';
export { ApprovePlan, VillagePlans } from './use-cases/plans/approve-plan';
export { AlertLatePlans } from './use-cases/plans/alert-late-plans';
export { OUTCOME_FORMULA, type OwnPlan, PlanDesk, type TaughtPlans } from './use-cases/plans/look-at-plans';
export { BeginPlan, FinishItem, WritePlan } from './use-cases/plans/write-plan';
