import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { MOST_ATTEMPTS, type TestRole } from '../../domain/learning/papers';
import { type AttemptGrant, AttemptGrantsRepository } from '../../persistence/attempt-grants.repository';
import { type Enrolment, EnrolmentsRepository } from '../../persistence/enrolments.repository';
import { LearningResultsRepository } from '../../persistence/learning-results.repository';
import { Courses } from '../courses';

export interface AttemptToStart {
  enrolmentId: string;
  learnerId: string;
  deviceId: string;
  role: TestRole;
}

/**
 * The right to one try, for one phone: a phone that holds an unused one gets that same one again, however often it asks.
 * Numbers run out at the limit, and the index gives each to one phone only.
 */
@Injectable()
export class StartAttempt {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly grants: AttemptGrantsRepository,
    private readonly results: LearningResultsRepository,
    private readonly courses: Courses,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_enrolment`, `training.course_over`, `training.passed_already`, `training.no_attempts_left`, `training.attempt_elsewhere` */
  async execute({ enrolmentId, learnerId, deviceId, role }: AttemptToStart): Promise<AttemptGrant> {
    return this.transactions.run(async () => {
      const enrolment = await this.enrolments.lock(enrolmentId);
      if (enrolment?.learnerId !== learnerId) throw errors.make('no_enrolment');
      const grants = (await this.grants.of(enrolmentId)).filter((grant) => grant.role === role && grant.state !== 'recalled');
      const held = grants.find((grant) => grant.deviceId === deviceId && grant.state === 'issued');
      if (held) return held;
      await this.refuseNeedless(enrolment, role);
      const taken = new Set(grants.map(({ ordinal }) => ordinal));
      const ordinal = Array.from({ length: MOST_ATTEMPTS[role] }, (_, index) => index + 1).find((number) => !taken.has(number));
      if (ordinal === undefined) throw errors.make(grants.some(({ state }) => state === 'issued') ? 'attempt_elsewhere' : 'no_attempts_left');
      const grant = { id: newId(), enrolmentId, role, ordinal, deviceId };
      if (!(await this.grants.issue(grant, this.clock.now()))) throw errors.make('attempt_elsewhere');
      return { ...grant, state: 'issued' };
    });
  }

  /** A phone was lost, or stays at home: what other phones hold and have not used comes to this one. A try made there all the same is practice. */
  async move({ enrolmentId, learnerId, deviceId, role }: AttemptToStart): Promise<AttemptGrant> {
    return this.transactions.run(async () => {
      if ((await this.enrolments.lock(enrolmentId))?.learnerId !== learnerId) throw errors.make('no_enrolment');
      await this.grants.recall(enrolmentId, deviceId, learnerId);
      return this.execute({ enrolmentId, learnerId, deviceId, role });
    });
  }

  private async refuseNeedless(enrolment: Enrolment, role: TestRole): Promise<void> {
    if (enrolment.state === 'completed') throw errors.make('passed_already');
    if (enrolment.state !== 'confirmed') throw errors.make('course_over');
    const best = role === 'post' ? (await this.results.result(enrolment.id))?.bestPostBp : null;
    if (best != null && best >= (await this.courses.version(enrolment.courseVersionId)).content.mastery) throw errors.make('passed_already');
  }
}
