import { Injectable } from '@nestjs/common';
import { Clock, defineJob } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { CAPABILITY_RULES, openedBy } from '../../domain/capability-rules';
import { addDays } from '../../domain/certificate';
import { CertificateExpired } from '../../domain/certificate-events';
import { CertificatesRepository, type CertificateRow } from '../../persistence/certificates.repository';
import { GiveCapabilities } from '../capabilities/give-capabilities';
import { CertificateDay } from './certificate-day';
import { about } from './replace-certificate';

export const ExpireCertificatesDue = defineJob<Record<string, never>>('training.expire-certificates', 'upkeep');

const BATCH = 200;

/** Daily: writes down what the dates have done already, and tells whom it concerns. Late, twice or beside itself is harmless. */
@Injectable()
export class ExpireCertificates {
  constructor(
    private readonly certificates: CertificatesRepository,
    private readonly capabilities: GiveCapabilities,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly day: CertificateDay,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<{ certificates: number; rights: number }> {
    const done = { certificates: 0, rights: 0 };
    for (let last = BATCH; last === BATCH; done.certificates += last) last = await this.transactions.run(() => this.expire());
    for (let last = BATCH; last === BATCH; done.rights += last) last = await this.transactions.run(() => this.capabilities.sweep(BATCH));
    return done;
  }

  private async expire(): Promise<number> {
    const due = await this.certificates.due(this.day.today(), BATCH);
    for (const certificate of due) {
      await this.certificates.end(certificate.id, { state: 'expired', at: this.clock.now() });
      await this.outbox.publish(CertificateExpired, { ...about(certificate), graceUntil: graceOf(certificate) });
    }
    return due.length;
  }
}

function graceOf(certificate: CertificateRow): string | null {
  const [capability] = openedBy(certificate);
  return capability && certificate.validTo ? addDays(certificate.validTo, CAPABILITY_RULES[capability].graceDays) : null;
}
