import { Injectable } from '@nestjs/common';
import { PeopleDirectory, RenamePerson } from '@etalase/accounts';
import { Clock, lettersIn, newId } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import type { LearnerSnapshot } from '../../domain/enrolment';
import { errors } from '../../domain/errors';
import { EnrolmentConfirmed } from '../../domain/learning-events';
import { EnrolmentsRepository } from '../../persistence/enrolments.repository';
import { Courses } from '../courses';

export interface NewEnrolment extends LearnerSnapshot {
  learnerId: string;
  course: string;
  /** For the certificate, where the person has not said it yet. */
  name?: string;
}

/** Nobody learns for a certificate without a name on it. */
@Injectable()
export class LearnerNames {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly rename: RenamePerson,
  ) {}

  /** @throws DomainError `training.learner_name` */
  async assure(personId: string, name: string | undefined): Promise<void> {
    const person = (await this.people.byIds([personId])).get(personId);
    if (person?.name) return;
    const given = name?.trim() ?? '';
    if (lettersIn(given) < 2 || given.length > 80) throw errors.make('learner_name', {}, { field: 'name' });
    await this.rename.execute({ personId, name: given });
  }
}

@Injectable()
export class StartOfCourse {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @returns `null` when this course is under way already */
  async begin(start: LearnerSnapshot & { learnerId: string; course: string; courseVersionId: string; requiredVersionIds: string[] }): Promise<string | null> {
    const id = newId();
    if (!(await this.enrolments.add({ ...start, id, batchId: null, source: 'self', state: 'confirmed', enrolledAt: this.clock.now() }))) return null;
    await this.outbox.publish(EnrolmentConfirmed, { enrolmentId: id, learnerId: start.learnerId, course: start.course, villageCode: start.villageCode });
    return id;
  }
}

/** A person begins a course alone. The versions of now are theirs to the end. Beginning it again, also from another phone, goes on with it. */
@Injectable()
export class Enrol {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly courses: Courses,
    private readonly regions: RegionDirectory,
    private readonly known: LearnerNames,
    private readonly transactions: Transactions,
    private readonly starting: StartOfCourse,
  ) {}

  /** @throws DomainError `training.no_course`, `training.village_unknown`, `training.learner_name` */
  async execute({ learnerId, course, name, ...snapshot }: NewEnrolment): Promise<{ enrolmentId: string }> {
    const { versionId, content } = await this.courses.current(course);
    if (this.regions.find(snapshot.villageCode)?.level !== 'village') throw errors.make('village_unknown', {}, { field: 'villageCode' });
    const required = await Promise.all(content.requires.map((code) => this.courses.current(code)));
    await this.known.assure(learnerId, name);
    return this.transactions.run(async () => {
      const before = (await this.enrolments.ofLearner(learnerId)).filter((one) => one.course === course);
      const passed = before.find((one) => one.state === 'completed' && one.courseVersionId === versionId);
      if (passed) return { enrolmentId: passed.id };
      const enrolmentId = await this.starting.begin({ learnerId, course, courseVersionId: versionId, requiredVersionIds: required.map((one) => one.versionId), ...snapshot });
      if (enrolmentId) return { enrolmentId };
      const underWay = await this.enrolments.underWay(learnerId, course);
      if (!underWay) throw new Error('an enrolment vanished under its own index');
      return { enrolmentId: underWay.id };
    });
  }
}
