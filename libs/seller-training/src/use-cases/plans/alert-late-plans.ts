import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { eventMessage, Outbox, Transactions } from '@etalase/platform';
import type { PlanLine } from '../../persistence/plans.repository';
import { PlanIsLate, PlansNeedCoordinator, PlansNeedHelp } from '../../domain/plans/plan-events';
import { PlansRepository } from '../../persistence/plans.repository';
import { PlanCoordinators } from './plan-coordinators';
import { PlanDay } from './plan-day';

const AT_ONCE = 500;

/** A month after the last class, whoever has not begun or is past a day of the own plan hears of it, those who taught them, and who coordinates their place. Each once. */
@Injectable()
export class AlertLatePlans {
  constructor(
    private readonly plans: PlansRepository,
    private readonly day: PlanDay,
    private readonly coordinators: PlanCoordinators,
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
      const late = await this.late(batchId, timezone);
      const now = this.clock.now();
      const why = new Map(late.map((line) => [line.learnerId, line.late ?? 'not_begun']));
      const learners = await this.plans.remind(batchId, [...why.keys()], now);
      if (learners.length === 0) return 0;
      const trainers = await this.plans.remind(batchId, await this.plans.trainersOf(batchId), now);
      // Who teaches and coordinates has been told as the teacher.
      const counts = await this.coordinators.of(late.map(({ villageCode }) => villageCode));
      const coordinators = await this.plans.remind(batchId, [...counts.keys()], now);
      await this.outbox.writeAll([
        ...learners.map((learnerId) => eventMessage(PlanIsLate, { batchId, batchTitle, learnerId, why: why.get(learnerId) ?? 'not_begun' })),
        ...trainers.map((trainerId) => eventMessage(PlansNeedHelp, { batchId, batchTitle, trainerId, count: late.length })),
        ...coordinators.map((coordinatorId) => eventMessage(PlansNeedCoordinator, { batchId, batchTitle, coordinatorId, count: counts.get(coordinatorId) ?? 0 })),
      ]);
      return learners.length + trainers.length + coordinators.length;
    });
  }

  private async late(batchId: string, timezone: string): Promise<PlanLine[]> {
    const lines: PlanLine[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await this.plans.lines(batchId, this.day.today(timezone), { isLate: true, limit: AT_ONCE, ...(cursor === undefined ? {} : { cursor }) });
      lines.push(...page.items);
      cursor = page.nextCursor;
    }
    return lines;
  }
}
