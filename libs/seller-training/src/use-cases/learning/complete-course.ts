import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { ENROLMENT_STATES } from '../../domain/enrolment';
import { CourseCompleted } from '../../domain/learning-events';
import type { PublishedCourse } from '../../domain/present';
import { type Enrolment, EnrolmentsRepository } from '../../persistence/enrolments.repository';
import { IssueCertificate } from '../certificates/issue-certificate';

export interface CompletedCourse {
  enrolment: Enrolment;
  course: PublishedCourse;
  /** Basis points of the best test after. */
  scoreBp: number;
}

/** Read, practised and passed: the course is complete and its certificate issued, both or neither. */
@Injectable()
export class CompleteCourse {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly issue: IssueCertificate,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * The caller has looked at what is lacking, under the enrolment's lock.
   * @returns `null` while the person has no name to print: what they did is kept, and completes with the next thing that arrives
   * @throws DomainError `training_enrolment.move_refused` and what issuing throws
   */
  async execute({ enrolment, course, scoreBp }: CompletedCourse): Promise<{ certificateId: string } | null> {
    const { id: enrolmentId, learnerId, villageCode } = enrolment;
    ENROLMENT_STATES.assert(enrolment.state, 'completed');
    return this.transactions.run(async () => {
      const issued = await this.issue.execute({ learnerId, course: enrolment.course, versionId: course.versionId, score: scoreBp, enrolmentId, villageCode }).catch((error: unknown) => {
        if (error instanceof DomainError && error.code === 'training.name_missing') return null;
        throw error;
      });
      if (!issued) return null;
      const { id: certificateId } = issued;
      await this.enrolments.setState(enrolmentId, 'completed', this.clock.now());
      await this.outbox.publish(CourseCompleted, { enrolmentId, learnerId, course: enrolment.course, courseVersionId: course.versionId, villageCode, certificateId });
      return { certificateId };
    });
  }
}
