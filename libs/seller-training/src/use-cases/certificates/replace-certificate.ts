import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Outbox } from '@etalase/platform';
import { addDays, RENEWABLE_DAYS } from '../../domain/certificate';
import { CertificateIssued, CertificateSuperseded } from '../../domain/certificate-events';
import { type CertificateRow, CertificatesRepository, type NewCertificate } from '../../persistence/certificates.repository';
import { GiveCapabilities } from '../capabilities/give-capabilities';
import { CertificateDay } from './certificate-day';
import { WriteCertificate } from './write-certificate';

/** What issuing and renaming share: the new one in, the old one out, the rights handed over, everybody told. */
@Injectable()
export class ReplaceCertificate {
  constructor(
    private readonly certificates: CertificatesRepository,
    private readonly write: WriteCertificate,
    private readonly capabilities: GiveCapabilities,
    private readonly outbox: Outbox,
    private readonly day: CertificateDay,
    private readonly clock: Clock,
  ) {}

  isRenewable({ validTo }: CertificateRow): boolean {
    return validTo !== null && this.day.today() >= addDays(validTo, -RENEWABLE_DAYS);
  }

  /** @param old steps aside when there is one */
  async execute(old: CertificateRow | null, facts: Parameters<WriteCertificate['execute']>[0], reason?: { by: string; why: string }): Promise<NewCertificate> {
    const id = newId();
    if (old) await this.certificates.end(old.id, { state: 'superseded', at: this.clock.now(), by: reason?.by, reason: reason?.why, supersededBy: id });
    const fresh = await this.write.execute({ ...facts, id });
    if (old) {
      await this.capabilities.endThoseOf(old.id);
      await this.outbox.publish(CertificateSuperseded, { ...about(old), byNumber: fresh.number });
    }
    const opened = await this.capabilities.forCertificate(fresh);
    await this.outbox.publish(CertificateIssued, { ...about(fresh), kind: fresh.kind, code: fresh.code, capabilities: opened, replaces: old?.number ?? null });
    return fresh;
  }
}

export const about = ({ id, learnerId, number, course, courseTitle }: Pick<CertificateRow, 'id' | 'learnerId' | 'number' | 'course' | 'courseTitle'>) => ({ certificateId: id, personId: learnerId ?? '', number, course, courseTitle });
