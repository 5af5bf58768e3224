import { Injectable } from '@nestjs/common';
import type { EnrolmentState } from '../../domain/enrolment';
import { errors } from '../../domain/errors';
import { MOST_ATTEMPTS, paperOf, TEST_ROLES, type TestRole } from '../../domain/learning/papers';
import { type AttemptGrant, AttemptGrantsRepository } from '../../persistence/attempt-grants.repository';
import { type Enrolment, EnrolmentsRepository } from '../../persistence/enrolments.repository';
import { type AttemptRow, LearningResultsRepository } from '../../persistence/learning-results.repository';
import { Courses } from '../courses';
import { CourseOf } from './course-of';

export interface AttemptView {
  id: string;
  role: TestRole;
  ordinal: number | null;
  counts: boolean;
  /** Why it does not count. */
  reason: string | null;
  isLate: boolean;
  submittedAt: string;
  scoreBp: number | null;
  /** What was not answered right, and where to read it again. Never the answers. */
  weak: { objective: string; lesson: string }[];
}

export interface LearningView {
  enrolmentId: string;
  course: string;
  title: string;
  versionId: string;
  state: EnrolmentState;
  enrolledAt: string;
  completedAt: string | null;
  mastery: number;
  lessonsDone: number;
  lessonsAll: number;
  /** Furthest read, in hundredths, by slug. */
  lessons: Record<string, number>;
  practice: string[];
  attempts: AttemptView[];
  /** How many tries there are still, whichever phone holds them. */
  attemptsLeft: Record<TestRole, number>;
  preBp: number | null;
  isPreLate: boolean;
  bestPostBp: number | null;
  gainBp: number | null;
  /** What a phone wrote and has not handed over. */
  gaps: { deviceId: string; missing: number }[];
}

/** Where a learner stands, as the phone shows it. */
@Injectable()
export class LearningOf {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly results: LearningResultsRepository,
    private readonly grants: AttemptGrantsRepository,
    private readonly courseOf: CourseOf,
    private readonly courses: Courses,
  ) {}

  async list(learnerId: string): Promise<LearningView[]> {
    const enrolments = await this.enrolments.ofLearner(learnerId);
    return Promise.all(enrolments.map((enrolment) => this.view(enrolment)));
  }

  /** @throws DomainError `training.no_enrolment` */
  async one({ enrolmentId, learnerId }: { enrolmentId: string; learnerId: string }): Promise<LearningView> {
    const enrolment = await this.enrolments.find(enrolmentId);
    if (enrolment?.learnerId !== learnerId) throw errors.make('no_enrolment');
    return this.view(enrolment);
  }

  private async view(enrolment: Enrolment): Promise<LearningView> {
    const { id: enrolmentId, course, courseVersionId: versionId, state, enrolledAt, completedAt } = enrolment;
    const { course: published, requirements } = await this.courseOf.enrolment(enrolment);
    const [result, lessons, practice, attempts, grants] = await Promise.all([
      this.results.result(enrolmentId),
      this.results.lessons(enrolmentId),
      this.results.practiceDone(enrolmentId),
      this.results.attempts(enrolmentId),
      this.grants.of(enrolmentId),
    ]);
    return {
      enrolmentId,
      course,
      title: published.content.title,
      versionId,
      state,
      enrolledAt: enrolledAt.toISOString(),
      completedAt: completedAt?.toISOString() ?? null,
      mastery: requirements.mastery,
      lessonsDone: result?.lessonsDone ?? 0,
      lessonsAll: requirements.lessons.length,
      lessons,
      practice,
      attempts: await Promise.all(attempts.map((attempt) => this.attempt(attempt))),
      attemptsLeft: Object.fromEntries(TEST_ROLES.map((role) => [role, leftOf(role, grants)])) as Record<TestRole, number>,
      preBp: result?.preBp ?? null,
      isPreLate: result?.isPreLate ?? false,
      bestPostBp: result?.bestPostBp ?? null,
      gainBp: result?.gainBp ?? null,
      gaps: (result?.gaps ?? []).map(({ deviceId, missing }) => ({ deviceId, missing: missing.length })),
    };
  }

  private async attempt({ id, role, ordinal, standing, reason, isLate, submittedAt, scoreBp, rightItems, versionId }: AttemptRow): Promise<AttemptView> {
    const counts = standing === 'counted';
    const blueprint = counts && ordinal !== null ? (await this.courses.version(versionId)).content.blueprint : [];
    const asked = paperOf(blueprint, role, ordinal ?? 1);
    const weak = blueprint.filter((_, index) => !(rightItems ?? []).includes(asked[index]?.id ?? '')).map(({ objective, lesson }) => ({ objective, lesson }));
    return { id, role, ordinal, counts, reason, isLate, submittedAt: submittedAt.toISOString(), scoreBp: counts ? scoreBp : null, weak };
  }
}

const leftOf = (role: TestRole, grants: readonly AttemptGrant[]): number => MOST_ATTEMPTS[role] - grants.filter((grant) => grant.role === role && grant.state === 'used').length;
