import { Injectable } from '@nestjs/common';
import { Clock, type Page } from '@etalase/kernel';
import { FileStorage, Secrets } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { type BatchLine, BatchListsRepository } from '../../persistence/batch-lists.repository';
import { type PlanCounts, type PlanLine, type PlanOutcome, PlansRepository } from '../../persistence/plans.repository';
import { PlanDay } from './plan-day';
import { PLAN_PURPOSE } from './write-plan';

export interface OwnPlan {
  batch: BatchLine;
  line: PlanLine;
  /** ISO day from which a plan that has not begun is late. */
  alertOn: string;
}
export interface TaughtPlans {
  batch: BatchLine;
  counts: PlanCounts;
  outcomes: PlanOutcome[];
}

/** How the three numbers of days come about, to stand beside them. */
export const OUTCOME_FORMULA = 'Dari peserta angkatan ini yang sudah lulus paling sedikit sekian hari: berapa yang produknya sudah tampil, dan berapa yang pesanannya sudah selesai, sekian hari sesudah lulus.';

/** Plans as their writers see them, and as those who taught them. */
@Injectable()
export class PlanDesk {
  constructor(
    private readonly plans: PlansRepository,
    private readonly lists: BatchListsRepository,
    private readonly day: PlanDay,
    private readonly files: FileStorage,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Of every batch one came to, written or not. */
  async ofLearner(learnerId: string): Promise<OwnPlan[]> {
    const own: OwnPlan[] = [];
    for (const { batchId, alertOn } of await this.plans.attended(learnerId)) own.push({ ...(await this.day.ofLearner(batchId, learnerId)), alertOn });
    return own;
  }

  async taughtBy(personId: string): Promise<TaughtPlans[]> {
    const batches = await this.lists.byIds(await this.plans.taughtBy(personId));
    const taught: TaughtPlans[] = [];
    for (const batch of batches.sort((a, b) => b.endsOn.localeCompare(a.endsOn) || a.id.localeCompare(b.id))) {
      taught.push({ batch, counts: await this.plans.counts(batch.id, this.day.today(batch.timezone)), outcomes: await this.plans.outcomes(batch.id, this.clock.now()) });
    }
    return taught;
  }

  /** @throws DomainError `training.no_batch` for who taught none of its classes */
  async linesFor(personId: string, batchId: string, page: { isLate: boolean; limit: number; cursor?: string | undefined }): Promise<Page<PlanLine>> {
    const batch = await this.taught(personId, batchId);
    return this.plans.lines(batchId, this.day.today(batch.timezone), page);
  }

  /** @throws DomainError `training.no_batch`, `no_plan` */
  async photoFor(personId: string, batchId: string, itemId: string): Promise<Buffer> {
    await this.taught(personId, batchId);
    const key = await this.plans.evidenceKey(batchId, itemId);
    const sealed = key === null ? null : await this.files.get(key);
    if (!sealed) throw errors.make('no_plan');
    return this.secrets.openBytes(sealed, PLAN_PURPOSE);
  }

  /** For the office of the batch's place, which has asked for the batch. */
  async ofBatch(batch: BatchLine, page: { isLate: boolean; limit: number; cursor?: string | undefined }): Promise<Page<PlanLine> & { counts: PlanCounts }> {
    const today = this.day.today(batch.timezone);
    return { ...(await this.plans.lines(batch.id, today, page)), counts: await this.plans.counts(batch.id, today) };
  }

  private async taught(personId: string, batchId: string): Promise<BatchLine> {
    const [batch] = (await this.plans.trainersOf(batchId)).includes(personId) ? await this.lists.byIds([batchId]) : [];
    if (!batch) throw errors.make('no_batch');
    return batch;
  }
}
