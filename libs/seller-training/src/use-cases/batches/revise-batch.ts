import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { BatchesRepository } from '../../persistence/batches.repository';
import { Courses } from '../courses';
import { checkPlan, type NewBatch } from './plan-batch';

/** A plan may change in everything until it is opened: nobody has asked for a seat yet. */
@Injectable()
export class ReviseBatch {
  constructor(
    private readonly batches: BatchesRepository,
    private readonly courses: Courses,
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_batch`, `batch_opened`, `no_program`, `no_course`, `code_taken`, `far_day`, `dates`, `seat_rules` */
  async execute({ batchId, course, by, ...plan }: NewBatch & { batchId: string; by: string }): Promise<void> {
    checkPlan(plan, this.clock.now());
    await this.transactions.run(async () => {
      const batch = await this.batches.lock(batchId);
      if (!batch) throw errors.make('no_batch');
      if (batch.state !== 'planned') throw errors.make('batch_opened');
      if (!(await this.batches.program(plan.programId))) throw errors.make('no_program');
      // The same course keeps the version it was planned with, unless another is taught by now.
      const { versionId } = await this.courses.current(course);
      if (!(await this.batches.revise({ ...batch, ...plan, courseVersionId: versionId }))) throw errors.make('code_taken', { code: plan.code }, { field: 'code' });
      await this.audit.record({ actorId: by, action: 'training.batch.revise', subject: `batch:${batchId}`, details: { code: plan.code } });
    });
  }
}
