import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '@etalase/kernel';
import { errors } from '../../domain/errors';
import { type BatchLine, BatchListsRepository } from '../../persistence/batch-lists.repository';
import { type PlanLine, PlansRepository } from '../../persistence/plans.repository';

/** Which day it is where a batch is held: what is due is due there. */
@Injectable()
export class PlanDay {
  constructor(
    private readonly plans: PlansRepository,
    private readonly lists: BatchListsRepository,
    private readonly clock: Clock,
  ) {}

  today(timezone: string): string {
    return dayIn(this.clock.now(), { iana: timezone });
  }

  /** @throws DomainError `training.no_plan` for who came to none of its classes */
  async ofLearner(batchId: string, learnerId: string): Promise<{ batch: BatchLine; line: PlanLine }> {
    const [batch] = await this.lists.byIds([batchId]);
    const line = batch && (await this.plans.line(batchId, this.today(batch.timezone), learnerId));
    if (!batch || !line) throw errors.make('no_plan');
    return { batch, line };
  }
}
