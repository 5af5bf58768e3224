import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { lackingOf, lacksNothing, nextStep } from '../../domain/learning/completion';
import type { AttemptBody } from '../../domain/learning/learning-event';
import { mergeHistory, type Truth } from '../../domain/learning/merge-history';
import { finishedTasks } from '../../domain/practice/practice-shop';
import { AttemptGrantsRepository } from '../../persistence/attempt-grants.repository';
import type { Enrolment } from '../../persistence/enrolments.repository';
import { LearningEventsRepository } from '../../persistence/learning-events.repository';
import { LearningResultsRepository } from '../../persistence/learning-results.repository';
import { AfterTruth } from './after-truth';
import { CourseOf, type PinnedCourse } from './course-of';

/** Tells where a learner stands anew from everything that has arrived, and completes the course when nothing is lacking. */
@Injectable()
export class TellTruth {
  constructor(
    private readonly events: LearningEventsRepository,
    private readonly grants: AttemptGrantsRepository,
    private readonly results: LearningResultsRepository,
    private readonly courseOf: CourseOf,
    private readonly after: AfterTruth,
    private readonly clock: Clock,
  ) {}

  /** The caller holds the enrolment's lock. */
  async execute(enrolment: Enrolment): Promise<Truth> {
    const pinned = await this.courseOf.enrolment(enrolment);
    const truth = await this.read(enrolment, pinned);
    const lacking = lackingOf(pinned.requirements, { ...truth, practiceDone: [...truth.practiceDone, ...(await this.results.practiceDone(enrolment.id))] });
    const at = this.clock.now();
    const { moved, scored } = await this.results.save(enrolment.id, truth, pinned.requirements.lessons.length - lacking.lessons.length, pinned.requirements.lessons.length, at);
    await this.grants.use(truth.attempts.flatMap(({ reason, grantId }) => (reason === null && grantId ? [grantId] : [])));
    await this.after.read(enrolment, pinned, moved, truth.lessons);
    await this.after.scored(enrolment, pinned.course, scored);
    const step = nextStep(enrolment.state, lacksNothing(lacking));
    if (step === 'complete') await this.after.completed({ enrolment, course: pinned.course, scoreBp: truth.bestPostBp ?? 0 });
    if (step === 'review') await this.results.openReview({ enrolmentId: enrolment.id, cause: 'Catatan yang datang kemudian mengubah hasil yang sudah lulus.', before: { state: enrolment.state }, after: { lacking, bestPostBp: truth.bestPostBp } }, at);
    return truth;
  }

  private async read(enrolment: Enrolment, { course }: PinnedCourse): Promise<Truth> {
    const events = await this.events.of(enrolment.id);
    const versions = events.flatMap(({ kind, body }) => (kind === 'attempt' ? [(body as AttemptBody).versionId] : []));
    return mergeHistory({
      events,
      grants: (await this.grants.of(enrolment.id)).map(({ state, ...grant }) => ({ ...grant, isRecalled: state === 'recalled' })),
      tests: await this.courseOf.tests(enrolment.course, versions),
      practice: finishedTasks(course.content.practice),
      rescored: await this.results.rescored(enrolment.id),
    });
  }
}
