import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { certificateCode, type CertificateKind, certificateNumber, CODE_LENGTH, lastValidDay, UNIT, unitOfProvince } from '../../domain/certificate';
import { encodePayload } from '../../domain/certificate-payload';
import { errors } from '../../domain/errors';
import { CertificatesRepository, type NewCertificate } from '../../persistence/certificates.repository';
import { CertificateDay } from './certificate-day';
import { SigningKeys } from './signing-keys';

export interface CertificateFacts {
  /** Chosen by the caller where something must know it before. */
  id?: string;
  learnerId: string;
  printedName: string;
  villageCode: string | null;
  course: string;
  courseVersionId: string;
  courseVersion: number;
  courseTitle: string;
  kind: CertificateKind;
  jp: number;
  score: number | null;
  batch?: string | undefined;
  /** Name and office of who stands for it. */
  signer?: string | undefined;
  unit?: string | undefined;
  enrolmentId: string | null;
  /** ISO date; without it, from the day of issue. A rename keeps the one there was. */
  validTo?: string | null | undefined;
}

/** Numbers, signs and keeps one certificate. Only inside the transaction that has found the person worthy of it. */
@Injectable()
export class WriteCertificate {
  constructor(
    private readonly certificates: CertificatesRepository,
    private readonly keys: SigningKeys,
    private readonly day: CertificateDay,
    private readonly regions: RegionDirectory,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.unit_form` */
  async execute({ unit = unitOfProvince(this.settings.PROVINCE_CODE), id = newId(), signer, batch = '', validTo, ...facts }: CertificateFacts): Promise<NewCertificate> {
    if (!UNIT.test(unit)) throw errors.make('unit_form', {}, { field: 'unit' });
    const issuedOn = this.day.today();
    const key = await this.keys.current();
    // The counter last: who else issues in this series waits from here on.
    const statusIndex = await this.certificates.nextStatusIndex();
    const sequence = await this.certificates.nextNumber(facts.course, unit, Number(issuedOn.slice(0, 4)));
    const shown = {
      number: certificateNumber({ sequence, course: facts.course, unit, day: issuedOn }),
      code: certificateCode(randomBytes(CODE_LENGTH)),
      statusIndex,
      signer: signer ?? `Pengelola Etalase Desa ${this.regions.province().name}`,
      batch,
      issuedOn,
      validTo: validTo === undefined ? lastValidDay(issuedOn, facts.kind) : validTo,
      keyId: key.key.id,
    };
    const payload = encodePayload({ ...facts, ...shown, name: facts.printedName });
    const certificate: NewCertificate = { ...facts, ...shown, id, payload, signature: key.sign(payload), issuedAt: this.clock.now() };
    await this.certificates.insert(certificate);
    return certificate;
  }
}
