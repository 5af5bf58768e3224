import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@etalase/kernel';
import { errors } from '../../domain/errors';
import { TEST_ROLES } from '../../domain/learning/papers';
import type { AttemptGrant } from '../../persistence/attempt-grants.repository';
import { EnrolmentsRepository } from '../../persistence/enrolments.repository';
import { LearningDevicesRepository } from '../../persistence/learning-devices.repository';
import { CarrierKeys, type PublicCarrierKey } from './carrier-keys';
import { CoursePackages } from './course-packages';
import { StartAttempt } from './start-attempt';

export interface PackageForPhone {
  enrolmentId: string;
  learnerId: string;
  deviceId: string;
  /** What the phone will sign with; one that cannot sign cannot send anything along with others. */
  publicKey: string | null;
}

export interface PackageManifest {
  enrolmentId: string;
  /** The course first, then those whose lessons belong to it. */
  files: { versionId: string; bytes: number; sha256: string }[];
  /** Rights to try the tests without signal, for this phone alone. */
  grants: AttemptGrant[];
  sealKey: PublicCarrierKey;
  receiptKey: PublicCarrierKey;
}

/** What a phone takes along: which files, how long and with which digest, and what it may try on its own. Asking again gives the same. */
@Injectable()
export class IssuePackage {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly devices: LearningDevicesRepository,
    private readonly packages: CoursePackages,
    private readonly start: StartAttempt,
    private readonly keys: CarrierKeys,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_enrolment` */
  async execute({ enrolmentId, learnerId, deviceId, publicKey }: PackageForPhone): Promise<PackageManifest> {
    const enrolment = await this.enrolments.find(enrolmentId);
    if (enrolment?.learnerId !== learnerId) throw errors.make('no_enrolment');
    await this.devices.register(learnerId, deviceId, publicKey, this.clock.now());
    const files = await Promise.all([enrolment.courseVersionId, ...enrolment.requiredVersionIds].map((id) => this.packages.file(id)));
    const grants: AttemptGrant[] = [];
    for (const role of TEST_ROLES) {
      // A try that is used up, passed or held by another phone is no reason not to learn.
      const grant = await this.start.execute({ enrolmentId, learnerId, deviceId, role }).catch((error: unknown) => {
        if (error instanceof DomainError) return null;
        throw error;
      });
      if (grant) grants.push(grant);
    }
    return {
      enrolmentId,
      files: files.map(({ versionId, content, sha256 }) => ({ versionId, bytes: content.length, sha256 })),
      grants,
      sealKey: await this.keys.current('seal'),
      receiptKey: await this.keys.current('receipt'),
    };
  }
}
