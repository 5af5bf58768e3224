import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock, newId } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { LEAD_COURSES } from '../../domain/cascade/cascade';
import { errors } from '../../domain/errors';
import { PracticeJudged } from '../../domain/learning-events';
import { isCompetent, type JudgedPoint, type PracticePoint, pointFault } from '../../domain/learning/practice-points';
import { EnrolmentsRepository } from '../../persistence/enrolments.repository';
import { LearningResultsRepository } from '../../persistence/learning-results.repository';
import { PracticeRepository } from '../../persistence/practice.repository';
import { CourseOf } from './course-of';
import { TellTruth } from './tell-truth';

interface Verdict {
  enrolmentId: string;
  learnerId: string;
  courseTitle: string;
  task: string;
  taskTitle: string;
  points: readonly JudgedPoint[];
  isCompetent: boolean;
  by: string;
  at: Date;
}

/** When it is, together with what, and who is answerable. */
@Injectable()
export class PracticeRules {
  constructor(
    private readonly practice: PracticeRepository,
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  together(work: (at: Date) => Promise<void>): Promise<void> {
    return this.transactions.run(() => work(this.clock.now()));
  }

  isSaid(enrolmentId: string, task: string, points: readonly JudgedPoint[], by: string): Promise<boolean> {
    return this.practice.isSaid(enrolmentId, task, points, by);
  }

  /** The look at it stays, whatever it said, and the learner hears of it. */
  async note({ learnerId, courseTitle, taskTitle, ...verdict }: Verdict): Promise<void> {
    await this.practice.note({ ...verdict, id: newId() });
    await this.audit.record({ actorId: verdict.by, action: 'training.practice.judge', subject: `enrolment:${verdict.enrolmentId}`, details: { task: verdict.task, isCompetent: verdict.isCompetent } });
    const lacking = verdict.points.filter(({ isMet }) => !isMet).map(({ criterion, reason }) => ({ criterion, reason }));
    await this.outbox.publish(PracticeJudged, { learnerId, courseTitle, taskTitle, isCompetent: verdict.isCompetent, lacking });
  }
}

/** What no phone can mark is looked at by a person, line by line: competent by every line of the task's list, or to be tried again. */
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
   * What was found competent stays so.
   * @param points one for each line of the task's list
   * @throws DomainError `training.no_enrolment`, `no_task`, `own_work`, `own_trainer`, `practice_points`
   */
  async execute({ learnerId, course, task, points, by }: { learnerId: string; course: string; task: string; points: readonly PracticePoint[]; by: string }): Promise<void> {
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
      const fault = pointFault(points, known.rubric.length);
      if (fault) throw errors.make('practice_points', {}, { field: fault.at === null ? 'points' : `points.${fault.at}.reason` });
      if ((await this.results.practiceDone(enrolment.id)).includes(task)) return;
      const competent = isCompetent(points);
      const judged = known.rubric.map(({ criterion }, place) => ({ criterion, isMet: points[place]?.isMet ?? false, reason: points[place]?.reason.trim() ?? '' }));
      // A second tap is no second look.
      if (await this.rules.isSaid(enrolment.id, task, judged, by)) return;
      if (competent) await this.results.judge(enrolment.id, task, by, at);
      await this.rules.note({ enrolmentId: enrolment.id, learnerId, courseTitle: content.title, task, taskTitle: known.title, points: judged, isCompetent: competent, by, at });
      if (competent) await this.tell.execute(enrolment);
    });
  }
}
