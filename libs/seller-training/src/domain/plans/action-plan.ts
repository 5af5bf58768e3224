import { isDay, lettersIn, TransitionTable } from '@etalase/kernel';

/** Rencana tindak lanjut: what somebody will do at home with what was learnt. Late is no state; it is read from the dates. */
export const PLAN_STATES = ['draft', 'running', 'done'] as const;
export type PlanState = (typeof PLAN_STATES)[number];
export const planStates = new TransitionTable<PlanState>(
  'training.plan',
  ['draft'],
  { draft: ['running'], running: ['done'], done: ['running'] },
  { draft: 'masih ditulis', running: 'sedang dijalankan', done: 'selesai' },
);

/** What the head of the village says of it. It holds up nothing: what is in the plan belongs to the learner, the village's money to the village. */
export const APPROVALS = ['asked', 'approved', 'returned'] as const;
export type Approval = (typeof APPROVALS)[number];

export const MOST_ITEMS = 10;
export const MOST_BUDGET = 1_000_000_000;
/** Whoever came to the classes is expected to be under way so long after the last of them. */
export const ALERT_AFTER_DAYS = 30;
/** And is not reminded of classes that are long gone. */
export const ALERT_UNTIL_DAYS = 60;
export const LATEST_DUE_DAYS = 365;

export interface PlanItem {
  id: string;
  what: string;
  budgetRupiah: number;
  /** ISO day. */
  dueOn: string;
  isDone: boolean;
}
export type WrittenItem = Omit<PlanItem, 'isDone'>;

export type Lateness = 'not_begun' | 'item_due';

/** Why somebody is late, or `null`. @param alertOn day from which a plan should be under way */
export function lateness({ state, items, alertOn, today }: { state: PlanState | null; items: readonly Pick<PlanItem, 'dueOn' | 'isDone'>[]; alertOn: string; today: string }): Lateness | null {
  if (state === 'done') return null;
  if (state === null || state === 'draft') return today >= alertOn ? 'not_begun' : null;
  return items.some(({ dueOn, isDone }) => !isDone && dueOn < today) ? 'item_due' : null;
}

export type ItemFault = { code: 'plan_items' | 'plan_what' | 'plan_budget' | 'plan_due'; at: number | null };

/** The first thing that is wrong with what was written. Items that are done are no longer written. */
export function itemFault(items: readonly WrittenItem[], kept: number, { from, to }: { from: string; to: string }): ItemFault | null {
  if (items.length + kept === 0 || items.length + kept > MOST_ITEMS || new Set(items.map(({ id }) => id)).size < items.length) return { code: 'plan_items', at: null };
  for (const [at, { what, budgetRupiah, dueOn }] of items.entries()) {
    if (lettersIn(what.trim()) < 5 || what.length > 200) return { code: 'plan_what', at };
    if (!Number.isSafeInteger(budgetRupiah) || budgetRupiah < 0 || budgetRupiah > MOST_BUDGET) return { code: 'plan_budget', at };
    if (!isDay(dueOn) || dueOn < from || dueOn > to) return { code: 'plan_due', at };
  }
  return null;
}
