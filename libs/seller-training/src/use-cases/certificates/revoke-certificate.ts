import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { openedBy } from '../../domain/capability-rules';
import { certificateStates } from '../../domain/certificate';
import { CertificateRevoked } from '../../domain/certificate-events';
import { errors } from '../../domain/errors';
import { tidyReason } from '../../domain/reason';
import { CertificatesRepository } from '../../persistence/certificates.repository';
import { GiveCapabilities } from '../capabilities/give-capabilities';
import { about } from './replace-certificate';

export interface Revocation {
  certificateId: string;
  reason: string;
  /** Fraud suspends what it opened at once; a mistake of ours leaves the grace. */
  isFraud: boolean;
  by: string;
}

/** Only a person takes a certificate back, with a reason, and never their own. */
@Injectable()
export class RevokeCertificate {
  constructor(
    private readonly transactions: Transactions,
    private readonly certificates: CertificatesRepository,
    private readonly capabilities: GiveCapabilities,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_certificate`, `training.own_certificate`, `training.reason_missing`, `training.certificate.move_refused` */
  async execute({ certificateId, reason, isFraud, by }: Revocation): Promise<void> {
    const why = tidyReason(reason);
    await this.transactions.run(async () => {
      const certificate = await this.certificates.lock(certificateId);
      if (!certificate) throw errors.make('no_certificate');
      if (certificate.learnerId === by) throw errors.make('own_certificate');
      certificateStates.assert(certificate.state, 'revoked');
      await this.certificates.end(certificateId, { state: 'revoked', at: this.clock.now(), by, reason: why, isFraud });
      if (isFraud && certificate.learnerId) await this.capabilities.suspend(certificate.learnerId, openedBy(certificate));
      else await this.capabilities.graceThoseOf(certificateId);
      await this.audit.record({ actorId: by, action: 'certificate.revoke', subject: `certificate:${certificateId}`, details: { number: certificate.number, reason: why, isFraud } });
      await this.outbox.publish(CertificateRevoked, { ...about(certificate), isFraud, reason: why });
    });
  }
}
