import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { LEAD_COURSES } from '../../domain/cascade/cascade';
import { errors } from '../../domain/errors';
import { EnrolmentsRepository } from '../../persistence/enrolments.repository';
import { LearningResultsRepository } from '../../persistence/learning-results.repository';
import { CourseOf } from './course-of';
import { TellTruth } from './tell-truth';

/** When it is, together with what, and who is answerable. */
@Injectable()
export class PracticeRules {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  together(work: (at: Date) => Promise<void>): Promise<void> {
    return this.transactions.run(() => work(this.clock.now()));
  }

  note(by: string, enrolmentId: string, task: string): Promise<void> {
    return this.audit.record({ actorId: by, action: 'training.practice.judge', subject: `enrolment:${enrolmentId}`, details: { task } });
  }
}

/** What no phone can mark is looked at by a person: competent by every line of the task's list, or to be tried again. */
@Injectable()
export class JudgePractice {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly results: LearningResultsRepository,
    private readonly courseOf: CourseOf,
    private readonly tell: TellTruth,
    private readonly rules: PracticeRules,
  ) {}

  /**
   * Saying it again changes nothing.
   * @param met places in the task's list of what was shown
   * @throws DomainError `training.no_enrolment`, `no_task`, `own_work`, `own_trainer`, `not_competent`
   */
  async execute({ learnerId, course, task, met, by }: { learnerId: string; course: string; task: string; met: readonly number[]; by: string }): Promise<void> {
    if (by === learnerId) throw errors.make('own_work');
    await this.rules.together(async (at) => {
      const found = (await this.enrolments.ofLearner(learnerId)).find((one) => one.course === course && (one.state === 'confirmed' || one.state === 'not_passed' || one.state === 'completed'));
      const enrolment = found && (await this.enrolments.lock(found.id));
      if (!enrolment) throw errors.make('no_enrolment');
      const { content } = (await this.courseOf.enrolment(enrolment)).course;
      const known = content.practice.find(({ code, kind }) => code === task && kind === 'submission');
      if (!known) throw errors.make('no_task');
      // Whoever taught somebody to teach does not say that they can.
      if (LEAD_COURSES.includes(course) && (await this.results.taught(by, learnerId))) throw errors.make('own_trainer');
      const missing = known.rubric.filter((_, place) => !met.includes(place)).map(({ criterion }) => criterion);
      if (missing.length > 0) throw errors.make('not_competent', { missing: missing.join(', ') }, { field: 'met' });
      if (!(await this.results.judge(enrolment.id, task, by, at))) return;
      await this.rules.note(by, enrolment.id, task);
      await this.tell.execute(enrolment);
    });
  }
}
