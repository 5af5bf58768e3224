import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { eventMessage, Outbox, Transactions } from '@etalase/platform';
import type { Lateness } from '../../domain/plans/action-plan';
import { PlanIsLate, PlansNeedHelp } from '../../domain/plans/plan-events';
import { PlansRepository } from '../../persistence/plans.repository';
import { PlanDay } from './plan-day';

const AT_ONCE = 500;

/** A month after the last class, whoever has not begun or is past a day of the own plan hears of it, and those who taught them. Each once. */
@Injectable()
export class AlertLatePlans {
  constructor(
    private readonly plans: PlansRepository,
    private readonly day: PlanDay,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Safe to run twice, and late. @returns how many people are told */
  async execute(): Promise<number> {
    let told = 0;
    for (const batch of await this.plans.due(this.clock.now())) told += await this.ofBatch(batch);
    return told;
  }

  private async ofBatch({ id: batchId, title: batchTitle, timezone }: { id: string; title: string; timezone: string }): Promise<number> {
    return this.transactions.run(async () => {
      const late = new Map<string, Lateness>();
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await this.plans.lines(batchId, this.day.today(timezone), { isLate: true, limit: AT_ONCE, ...(cursor === undefined ? {} : { cursor }) });
        for (const line of page.items) if (line.late) late.set(line.learnerId, line.late);
        cursor = page.nextCursor;
      }
      const now = this.clock.now();
      const learners = await this.plans.remind(batchId, [...late.keys()], now);
      const trainers = learners.length === 0 ? [] : await this.plans.remind(batchId, await this.plans.trainersOf(batchId), now);
      await this.outbox.writeAll([
        ...learners.map((learnerId) => eventMessage(PlanIsLate, { batchId, batchTitle, learnerId, why: late.get(learnerId) ?? 'not_begun' })),
        ...trainers.map((trainerId) => eventMessage(PlansNeedHelp, { batchId, batchTitle, trainerId, count: late.size })),
      ]);
      return learners.length + trainers.length;
    });
  }
}
