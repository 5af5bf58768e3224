import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Transactions } from '@etalase/platform';
import { certificateStates } from '../../domain/certificate';
import { errors } from '../../domain/errors';
import { tidyReason } from '../../domain/reason';
import { CertificatesRepository } from '../../persistence/certificates.repository';
import { CertificateDay } from './certificate-day';
import type { IssuedCertificate } from './issue-certificate';
import { ReplaceCertificate } from './replace-certificate';

export interface Renaming {
  certificateId: string;
  name: string;
  reason: string;
  by: string;
}

/** A name is signed, so it is not corrected: a new certificate takes the place of the old one, with a number of its own and the same last day. */
@Injectable()
export class RenameCertificate {
  constructor(
    private readonly transactions: Transactions,
    private readonly certificates: CertificatesRepository,
    private readonly replacing: ReplaceCertificate,
    private readonly audit: AuditLog,
    private readonly day: CertificateDay,
  ) {}

  /** @throws DomainError `training.no_certificate`, `training.own_certificate`, `training.name_form`, `training.same_name`, `training.reason_missing`, `training.certificate.move_refused` */
  async execute({ certificateId, name, reason, by }: Renaming): Promise<IssuedCertificate> {
    const why = tidyReason(reason);
    const printedName = name.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (printedName.length < 2 || printedName.length > 80) throw errors.make('name_form', {}, { field: 'name' });
    return this.transactions.run(async () => {
      const old = await this.certificates.lock(certificateId);
      if (!old?.learnerId) throw errors.make('no_certificate');
      if (old.learnerId === by) throw errors.make('own_certificate');
      certificateStates.assert(old.validTo !== null && old.validTo < this.day.today() ? 'expired' : old.state, 'superseded');
      if (old.printedName === printedName) throw errors.make('same_name', {}, { field: 'name' });
      const { learnerId, villageCode, course, courseVersionId, courseVersion, courseTitle, kind, jp, score, batch, signer, enrolmentId, validTo } = old;
      const unit = old.number.split('/')[2];
      const facts = { learnerId, printedName, villageCode, course, courseVersionId, courseVersion, courseTitle, kind, jp, score, batch, signer, enrolmentId, validTo, unit };
      const fresh = await this.replacing.execute(old, facts, { by, why });
      await this.audit.record({ actorId: by, action: 'certificate.rename', subject: `certificate:${certificateId}`, details: { number: old.number, newNumber: fresh.number, reason: why } });
      return { id: fresh.id, number: fresh.number, code: fresh.code, isNew: true };
    });
  }
}
