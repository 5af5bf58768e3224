import { Injectable } from '@nestjs/common';
import { eventMessage, Outbox } from '@etalase/platform';
import { TestScored } from '../../domain/learning-events';
import type { MergedAttempt } from '../../domain/learning/merge-history';
import type { PublishedCourse } from '../../domain/present';
import type { Enrolment } from '../../persistence/enrolments.repository';
import { CompleteCourse, type CompletedCourse } from './complete-course';

/** What follows from where a learner stands. */
@Injectable()
export class AfterTruth {
  constructor(
    private readonly complete: CompleteCourse,
    private readonly outbox: Outbox,
  ) {}

  completed(completed: CompletedCourse): Promise<{ certificateId: string } | null> {
    return this.complete.execute(completed);
  }

  /** Inside the caller's transaction. */
  async scored({ id: enrolmentId, learnerId, course }: Enrolment, { content }: PublishedCourse, attempts: readonly MergedAttempt[]): Promise<void> {
    await this.outbox.writeAll(attempts.flatMap(({ id, role, score }) => (score ? [eventMessage(TestScored, { attemptId: id, enrolmentId, learnerId, course, role, scoreBp: score.bp, masteryBp: content.mastery })] : [])));
  }
}
