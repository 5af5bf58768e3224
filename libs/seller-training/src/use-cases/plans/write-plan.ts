import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { FileStorage, Outbox, Secrets, Transactions } from '@etalase/platform';
import { addDays } from '../../domain/certificate';
import { errors } from '../../domain/errors';
import { itemFault, LATEST_DUE_DAYS, type PlanItem, planStates, type WrittenItem } from '../../domain/plans/action-plan';
import { PlanDone } from '../../domain/plans/plan-events';
import { type PlanRow, PlansRepository } from '../../persistence/plans.repository';
import { tidyPicture } from '../batches/give-session-evidence';
import { AskHead } from './approve-plan';
import { PlanDay } from './plan-day';

export interface OfPlan {
  batchId: string;
  learnerId: string;
}
export const PLAN_PURPOSE = 'training-plan';
const FIELDS = { plan_items: 'items', plan_what: 'what', plan_budget: 'budgetRupiah', plan_due: 'dueOn' } as const;

/** A learner writes what they will do at home: what, what it costs, until when. What is done stays as it is. */
@Injectable()
export class WritePlan {
  constructor(
    private readonly plans: PlansRepository,
    private readonly day: PlanDay,
    private readonly asking: AskHead,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_plan`, `plan_items`, `plan_what`, `plan_budget`, `plan_due` */
  async execute({ batchId, learnerId, items }: OfPlan & { items: readonly WrittenItem[] }): Promise<void> {
    const { batch } = await this.day.ofLearner(batchId, learnerId);
    await this.transactions.run(async () => {
      const plan = await this.plans.hold({ id: newId(), batchId, learnerId, state: 'draft' }, this.clock.now());
      const done = new Set((await this.plans.items(plan.id)).filter(({ isDone }) => isDone).map(({ id }) => id));
      const open = items.filter(({ id }) => !done.has(id));
      const fault = itemFault(open, done.size, { from: batch.startsOn, to: addDays(batch.endsOn, LATEST_DUE_DAYS) });
      if (fault) throw errors.make(fault.code, {}, { field: fault.at === null ? 'items' : `items.${fault.at}.${FIELDS[fault.code]}` });
      await this.plans.rewrite(plan.id, open.map((item) => ({ ...item, what: item.what.trim() })));
      if (plan.state === 'done' && open.length > 0) await this.plans.setState(plan.id, 'running', this.clock.now());
      if (plan.state !== 'draft') await this.asking.execute(plan.id, batchId, learnerId);
    });
  }
}

/** From now on it is under way. */
@Injectable()
export class BeginPlan {
  constructor(
    private readonly plans: PlansRepository,
    private readonly asking: AskHead,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_plan`, `plan_items`, `training.plan.move_refused` */
  async execute({ batchId, learnerId }: OfPlan): Promise<void> {
    await this.transactions.run(async () => {
      const plan = await this.plans.lock(batchId, learnerId);
      if (!plan) throw errors.make('no_plan');
      if (plan.state === 'running') return;
      planStates.assert(plan.state, 'running');
      if ((await this.plans.items(plan.id)).length === 0) throw errors.make('plan_items', {}, { field: 'items' });
      await this.plans.setState(plan.id, 'running', this.clock.now());
      await this.asking.execute(plan.id, batchId, learnerId);
    });
  }
}

/** A photo shows that a step is done; with the last of them the plan is. */
@Injectable()
export class FinishItem {
  constructor(
    private readonly plans: PlansRepository,
    private readonly files: FileStorage,
    private readonly secrets: Secrets,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_plan`, `plan_not_begun`, `evidence_form` */
  async execute({ batchId, learnerId, itemId, photo }: OfPlan & { itemId: string; photo: Buffer }): Promise<void> {
    const known = await this.transactions.run(() => this.held(batchId, learnerId, itemId));
    if (known.item.isDone) return;
    const picture = await tidyPicture(photo);
    const id = newId();
    const key = `rencana/${id.slice(-2)}/${id}.bin`;
    await this.files.put(key, this.secrets.sealBytes(picture, PLAN_PURPOSE), 'application/octet-stream');
    await this.transactions.run(async () => {
      const { plan } = await this.held(batchId, learnerId, itemId);
      const now = this.clock.now();
      if (!(await this.plans.finish(plan.id, itemId, key, now))) return;
      if ((await this.plans.items(plan.id)).some(({ isDone }) => !isDone)) return;
      await this.plans.setState(plan.id, 'done', now);
      await this.outbox.publish(PlanDone, { planId: plan.id, batchId, learnerId });
    });
  }

  private async held(batchId: string, learnerId: string, itemId: string): Promise<{ plan: PlanRow; item: PlanItem }> {
    const plan = await this.plans.lock(batchId, learnerId);
    const item = plan && (await this.plans.items(plan.id)).find(({ id }) => id === itemId);
    if (!plan || !item) throw errors.make('no_plan');
    if (plan.state === 'draft') throw errors.make('plan_not_begun');
    return { plan, item };
  }
}
