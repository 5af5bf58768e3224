import { Injectable } from '@nestjs/common';
import type { Page } from '@etalase/kernel';
import type { PracticeTask } from '../../domain/course';
import { errors } from '../../domain/errors';
import { BatchListsRepository, type BatchLine } from '../../persistence/batch-lists.repository';
import { PlansRepository } from '../../persistence/plans.repository';
import { type PracticeRow, PracticeRepository } from '../../persistence/practice.repository';
import { Courses } from '../courses';

/** Tasks that a person judges, of one version of the course. */
export interface JudgedTasks {
  versionId: string;
  tasks: PracticeTask[];
}
export interface PracticeList extends Page<PracticeRow> {
  learners: number;
  waiting: number;
  versions: JudgedTasks[];
}

/** Work of a batch that no phone can mark: what waits to be looked at, and what was said of it. */
@Injectable()
export class PracticeDesk {
  constructor(
    private readonly practice: PracticeRepository,
    private readonly courses: Courses,
    private readonly lists: BatchListsRepository,
    private readonly plans: PlansRepository,
  ) {}

  async ofBatch(batchId: string, page: { isWaiting: boolean; limit: number; cursor?: string | undefined }): Promise<PracticeList> {
    const { items, nextCursor } = await this.practice.ofBatch(batchId, page);
    const versions: JudgedTasks[] = [];
    for (const versionId of new Set(items.map(({ courseVersionId }) => courseVersionId))) {
      versions.push({ versionId, tasks: (await this.courses.version(versionId)).content.practice.filter(({ kind }) => kind === 'submission') });
    }
    return { items, nextCursor, versions, ...(await this.practice.counts(batchId)) };
  }

  /** The batch, for who taught a closed session of it. @throws DomainError `training.no_batch` */
  async taughtBy(personId: string, batchId: string): Promise<BatchLine> {
    const [batch] = (await this.plans.trainersOf(batchId)).includes(personId) ? await this.lists.byIds([batchId]) : [];
    if (!batch) throw errors.make('no_batch');
    return batch;
  }
}
