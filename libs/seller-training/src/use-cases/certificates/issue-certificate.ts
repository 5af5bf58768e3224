import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import { Transactions } from '@etalase/platform';
import type { CertificateKind } from '../../domain/certificate';
import { errors } from '../../domain/errors';
import type { PublishedCourse } from '../../domain/present';
import { CertificatesRepository } from '../../persistence/certificates.repository';
import { Courses } from '../courses';
import { ReplaceCertificate } from './replace-certificate';

export interface CertificateToIssue {
  learnerId: string;
  course: string;
  /** The version that was learnt and asked. */
  versionId: string;
  kind?: CertificateKind;
  /** Basis points of the test after; `null` only for attendance. */
  score: number | null;
  enrolmentId?: string;
  /** Where the learner lives, for reports. */
  villageCode?: string;
  /** As printed: `Angkatan 3, Liwa`. */
  batch?: string;
  /** As printed: name and office of who signs. */
  signer?: string;
  /** Who numbers, instead of the province's own series. */
  unit?: string;
}

export interface IssuedCertificate {
  id: string;
  number: string;
  code: string;
  /** `false`: there was one in force already, and it stays. */
  isNew: boolean;
}

/**
 * The one way a certificate comes to be. Call it in the transaction that completes the course, as its last act: it locks
 * the series of numbers. Called twice, or by two at once, it gives the same certificate; shortly before the end of one
 * it gives the next. What the certificate opens is open with the commit.
 */
@Injectable()
export class IssueCertificate {
  constructor(
    private readonly transactions: Transactions,
    private readonly certificates: CertificatesRepository,
    private readonly courses: Courses,
    private readonly people: PeopleDirectory,
    private readonly replacing: ReplaceCertificate,
  ) {}

  /** @throws DomainError `training.no_course`, `training.not_eligible`, `training.name_missing`, `training.person_unknown` */
  async execute(input: CertificateToIssue): Promise<IssuedCertificate> {
    return this.transactions.run(async () => {
      const { learnerId, course, kind = 'competence', score } = input;
      const version = await this.courses.version(input.versionId);
      refuseUnearned(version, { course, kind, score });
      await this.certificates.lockLearner(learnerId, course, kind);
      const old = await this.certificates.inForce(learnerId, course, kind);
      if (old && !this.replacing.isRenewable(old)) return { id: old.id, number: old.number, code: old.code, isNew: false };
      const person = (await this.people.byIds([learnerId])).get(learnerId);
      if (!person) throw errors.make('person_unknown');
      if (!person.name) throw errors.make('name_missing', {}, { field: 'name' });
      const { title: courseTitle, jp } = version.content;
      const facts = { learnerId, printedName: person.name, villageCode: input.villageCode ?? null, course, courseVersionId: version.versionId, courseVersion: version.version, courseTitle, kind, jp, score: kind === 'competence' ? score : null };
      const fresh = await this.replacing.execute(old, { ...facts, batch: input.batch, signer: input.signer, unit: input.unit, enrolmentId: input.enrolmentId ?? null });
      return { id: fresh.id, number: fresh.number, code: fresh.code, isNew: true };
    });
  }
}

/** Passing is looked at here once more, whatever the caller has found. */
function refuseUnearned({ content }: PublishedCourse, { course, kind, score }: { course: string; kind: CertificateKind; score: number | null }): void {
  if (content.code !== course) throw errors.make('not_eligible', { why: 'Versi kursusnya tidak cocok.' });
  if (kind === 'competence' && (score === null || !Number.isInteger(score) || score > 10_000 || score < content.mastery)) {
    throw errors.make('not_eligible', { why: `Nilai tes akhir paling sedikit ${content.mastery / 100}.` });
  }
}
