import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { PlanAsksHead, PlanDecided } from '../../domain/plans/plan-events';
import { PlansRepository } from '../../persistence/plans.repository';
import { type VillagePlan, VillagePlansRepository } from '../../persistence/village-plans.repository';
import { PlanDay } from './plan-day';

const LEAST_REASON = 5;
const MOST_REASON = 300;

/** Plans of the own people, for the head of their village. */
@Injectable()
export class VillagePlans {
  constructor(private readonly plans: VillagePlansRepository) {}

  execute({ villageCode }: { villageCode: string }): Promise<VillagePlan[]> {
    return this.plans.ofVillage(villageCode);
  }
}

/** Inside the caller's transaction: what has begun, or was written anew, is shown to the head. */
@Injectable()
export class AskHead {
  constructor(
    private readonly plans: PlansRepository,
    private readonly day: PlanDay,
    private readonly outbox: Outbox,
  ) {}

  async execute(planId: string, batchId: string, learnerId: string): Promise<void> {
    const { batch, line } = await this.day.ofLearner(batchId, learnerId);
    await this.plans.setApproval(planId, 'asked', null);
    // Who changes a plan that still waits has asked already.
    if (line.approval !== 'asked') await this.outbox.publish(PlanAsksHead, { planId, batchTitle: batch.title, learnerName: line.printedName, villageCode: line.villageCode });
  }
}

/** The head of the village says yes, or what should be different first. */
@Injectable()
export class ApprovePlan {
  constructor(
    private readonly rows: VillagePlansRepository,
    private readonly plans: PlansRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Saying it again changes nothing. @throws DomainError `training.no_plan`, `own_plan`, `reason` */
  async execute({ planId, villageCode, isApproved, reason = '', by }: { planId: string; villageCode: string; isApproved: boolean; reason?: string; by: string }): Promise<void> {
    if (!isApproved && (reason.trim().length < LEAST_REASON || reason.length > MOST_REASON)) throw errors.make('reason', {}, { field: 'reason' });
    await this.transactions.run(async () => {
      const plan = await this.rows.lock(planId, villageCode);
      if (!plan) throw errors.make('no_plan');
      if (plan.learnerId === by) throw errors.make('own_plan');
      const to = isApproved ? 'approved' : 'returned';
      if (plan.approval === to) return;
      const said = isApproved ? '' : reason.trim();
      await this.plans.setApproval(planId, to, { by, at: this.clock.now(), reason: said });
      await this.outbox.publish(PlanDecided, { planId, batchTitle: plan.batchTitle, learnerId: plan.learnerId, isApproved, reason: said });
    });
  }
}
