import { Injectable } from '@nestjs/common';
import { eventMessage, Outbox } from '@etalase/platform';
import { TestScored } from '../../domain/learning-events';
import type { MergedAttempt, Truth } from '../../domain/learning/merge-history';
import type { PublishedCourse } from '../../domain/present';
import type { Enrolment } from '../../persistence/enrolments.repository';
import { lessonSayings, type MovedLesson } from '../../domain/xapi/lesson-sayings';
import { QueueStatements } from '../xapi/queue-statements';
import { CompleteCourse, type CompletedCourse } from './complete-course';
import type { PinnedCourse } from './course-of';

/** What follows from where a learner stands. */
@Injectable()
export class AfterTruth {
  constructor(
    private readonly complete: CompleteCourse,
    private readonly outbox: Outbox,
    private readonly statements: QueueStatements,
  ) {}

  completed(completed: CompletedCourse): Promise<{ certificateId: string } | null> {
    return this.complete.execute(completed);
  }

  /** For a learning record store, where one listens. Inside the caller's transaction. */
  read({ id, learnerId }: Enrolment, { course, required }: PinnedCourse, moved: readonly MovedLesson[], lessons: Truth['lessons']): Promise<void> {
    const known = new Map([course, ...required].flatMap(({ content }) => content.lessons.map(({ slug, title }) => [slug, { course: content.code, title }] as const)));
    return this.statements.keep(
      lessonSayings(id, moved, lessons).flatMap(({ lesson: slug, pct, ...saying }) => {
        const lesson = known.get(slug);
        return lesson ? [{ ...saying, personId: learnerId, registration: id, course: lesson.course, lesson: { slug, title: lesson.title, pct } }] : [];
      }),
    );
  }

  /** Inside the caller's transaction. */
  async scored({ id: enrolmentId, learnerId, course }: Enrolment, { content }: PublishedCourse, attempts: readonly MergedAttempt[]): Promise<void> {
    await this.outbox.writeAll(attempts.flatMap(({ id, role, score }) => (score ? [eventMessage(TestScored, { attemptId: id, enrolmentId, learnerId, course, role, scoreBp: score.bp, masteryBp: content.mastery })] : [])));
  }
}
