import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { CertificateKind, CertificateState } from '../domain/certificate';

/** Of a certificate as it stands; what names a person is empty after erasure. Days are ISO text. */
export interface CertificateRow {
  id: string;
  number: string;
  code: string;
  statusIndex: number;
  learnerId: string | null;
  printedName: string | null;
  villageCode: string | null;
  score: number | null;
  payload: Buffer | null;
  signature: Buffer | null;
  course: string;
  courseVersionId: string;
  courseVersion: number;
  courseTitle: string;
  kind: CertificateKind;
  jp: number;
  batch: string;
  signer: string;
  keyId: string;
  enrolmentId: string | null;
  issuedOn: string;
  validTo: string | null;
  issuedAt: Date;
  state: CertificateState;
  endedAt: Date | null;
  endedReason: string | null;
  isFraud: boolean;
  supersededBy: string | null;
}

export type NewCertificate = Omit<CertificateRow, 'state' | 'endedAt' | 'endedReason' | 'isFraud' | 'supersededBy'> & { learnerId: string; printedName: string; payload: Buffer; signature: Buffer };

export interface Ending {
  state: Exclude<CertificateState, 'issued'>;
  at: Date;
  by?: string | undefined;
  reason?: string | undefined;
  isFraud?: boolean | undefined;
  supersededBy?: string | undefined;
}

export const CERTIFICATE = `c.id, c.number, c.code, c.status_index AS "statusIndex", c.learner_id AS "learnerId", c.printed_name AS "printedName", c.village_code AS "villageCode", c.score, c.payload, c.signature,
  c.course, c.course_version_id AS "courseVersionId", c.course_version AS "courseVersion", c.course_title AS "courseTitle", c.kind, c.jp, c.batch, c.signer, c.key_id AS "keyId", c.enrolment_id AS "enrolmentId",
  c.issued_on::text AS "issuedOn", c.valid_to::text AS "validTo", c.issued_at AS "issuedAt", c.state, c.ended_at AS "endedAt", c.ended_reason AS "endedReason", c.is_fraud AS "isFraud", c.superseded_by AS "supersededBy"`;

@Injectable()
export class CertificatesRepository {
  constructor(private readonly database: Database) {}

  /** One at a time decides what this person gets for this course. */
  async lockLearner(learnerId: string, course: string, kind: CertificateKind): Promise<void> {
    await this.database.rows(`SELECT pg_advisory_xact_lock(hashtextextended('training.certificate ' || $1 || $2 || $3, 0))::text`, [learnerId, course, kind]);
  }

  /** Held until the transaction ends: nobody takes back or renames what is about to step aside. Rides on certificate_one_in_force. */
  async inForce(learnerId: string, course: string, kind: CertificateKind): Promise<CertificateRow | null> {
    const [row] = await this.database.rows<CertificateRow>(`SELECT ${CERTIFICATE} FROM training.certificate c WHERE c.learner_id = $1 AND c.course = $2 AND c.kind = $3 AND c.state = 'issued' FOR UPDATE`, [learnerId, course, kind]);
    return row ?? null;
  }

  /** The next number of this series; its row stays locked until the transaction ends, and falls back with it. */
  async nextNumber(course: string, unit: string, year: number): Promise<number> {
    const [row] = await this.database.rows<{ last: number }>(
      `INSERT INTO training.certificate_counter AS k (course, unit, year, last) VALUES ($1, $2, $3, 1)
       ON CONFLICT (course, unit, year) DO UPDATE SET last = k.last + 1 RETURNING last`,
      [course, unit, year],
    );
    return row?.last ?? 0;
  }

  async nextStatusIndex(): Promise<number> {
    const [row] = await this.database.rows<{ place: number }>(`SELECT nextval('training.certificate_status')::int AS place`);
    return row?.place ?? 0;
  }

  async insert(one: NewCertificate): Promise<void> {
    await this.database.rows(
      `INSERT INTO training.certificate (id, number, code, status_index, learner_id, printed_name, village_code, score, payload, signature, course, course_version_id, course_version, course_title, kind, jp, batch, signer, key_id, enrolment_id, issued_on, valid_to, issued_at, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, 'issued')`,
      [
        one.id, one.number, one.code, one.statusIndex, one.learnerId, one.printedName, one.villageCode, one.score, one.payload, one.signature, one.course, one.courseVersionId, one.courseVersion,
        one.courseTitle, one.kind, one.jp, one.batch, one.signer, one.keyId, one.enrolmentId, one.issuedOn, one.validTo, one.issuedAt,
      ],
    );
  }

  async lock(id: string): Promise<CertificateRow | null> {
    const [row] = await this.database.rows<CertificateRow>(`SELECT ${CERTIFICATE} FROM training.certificate c WHERE c.id = $1 FOR UPDATE`, [id]);
    return row ?? null;
  }

  async end(id: string, { state, at, by, reason, isFraud = false, supersededBy }: Ending): Promise<void> {
    await this.database.rows('UPDATE training.certificate SET state = $2, ended_at = $3, ended_by = $4, ended_reason = $5, is_fraud = $6, superseded_by = $7 WHERE id = $1', [id, state, at, by ?? null, reason ?? null, isFraud, supersededBy ?? null]);
  }

  /** Those whose last day is before this one, oldest first, each worked by one process only. Rides on certificate_due. */
  due(today: string, limit: number): Promise<CertificateRow[]> {
    return this.database.rows(`SELECT ${CERTIFICATE} FROM training.certificate c WHERE c.state = 'issued' AND c.valid_to < $1 ORDER BY c.valid_to LIMIT $2 FOR UPDATE SKIP LOCKED`, [today, limit]);
  }

  /** What names the person goes; number, course, dates and state stay. @returns how many */
  erase(learnerId: string, at: Date): Promise<number> {
    return this.database.change(
      `UPDATE training.certificate SET learner_id = NULL, printed_name = NULL, village_code = NULL, score = NULL, payload = NULL, signature = NULL, enrolment_id = NULL, ended_reason = CASE WHEN ended_reason IS NULL THEN NULL ELSE '-' END, erased_at = $2 WHERE learner_id = $1`,
      [learnerId, at],
    );
  }
}
