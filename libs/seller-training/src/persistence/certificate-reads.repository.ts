import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { CertificateState } from '../domain/certificate';
import { CERTIFICATE, type CertificateRow } from './certificates.repository';

export interface CertificateSearch {
  learnerId?: string | undefined;
  /** Beginning of a number, or a whole code. */
  number?: string | undefined;
  code?: string | undefined;
  course?: string | undefined;
  state?: CertificateState | undefined;
  limit: number;
  cursor?: string | undefined;
}

export type FoundCertificate = CertificateRow & { successor: string | null };

const WITH_SUCCESSOR = `${CERTIFICATE}, (SELECT n.number FROM training.certificate n WHERE n.id = c.superseded_by) AS successor`;

@Injectable()
export class CertificateReadsRepository {
  constructor(private readonly database: Database) {}

  /** Rides on the unique code. */
  async byCode(code: string): Promise<FoundCertificate | null> {
    const [row] = await this.database.rows<FoundCertificate>(`SELECT ${WITH_SUCCESSOR} FROM training.certificate c WHERE c.code = $1`, [code]);
    return row ?? null;
  }

  async byId(id: string): Promise<FoundCertificate | null> {
    const [row] = await this.database.rows<FoundCertificate>(`SELECT ${WITH_SUCCESSOR} FROM training.certificate c WHERE c.id = $1`, [id]);
    return row ?? null;
  }

  /** Newest first; a person has a handful. Rides on certificate_of_learner. */
  ofLearner(learnerId: string): Promise<FoundCertificate[]> {
    return this.database.rows(`SELECT ${WITH_SUCCESSOR} FROM training.certificate c WHERE c.learner_id = $1 ORDER BY c.id DESC LIMIT 100`, [learnerId]);
  }

  /** Newest first by the time-ordered id. Rides on certificate_of_learner, certificate_of_course, the unique number or code, else the primary key. */
  async search({ learnerId, number, code, course, state, limit, cursor }: CertificateSearch): Promise<Page<FoundCertificate>> {
    const values: unknown[] = [];
    const put = (value: unknown): string => `$${values.push(value)}`;
    const before = decodeCursor(cursor, ['id'])?.[0] ?? null;
    const wanted = [
      ...(learnerId ? [`c.learner_id = ${put(learnerId)}`] : []),
      ...(number ? [`c.number >= ${put(number)} AND c.number < ${put(`${number}\uffff`)}`] : []),
      ...(code ? [`c.code = ${put(code)}`] : []),
      ...(course ? [`c.course = ${put(course)}`] : []),
      ...(state ? [`c.state = ${put(state)}`] : []),
      ...(before === null ? [] : [`c.id < ${put(before)}`]),
    ];
    const rows = await this.database.adhoc<FoundCertificate>(`SELECT ${WITH_SUCCESSOR} FROM training.certificate c ${wanted.length > 0 ? `WHERE ${wanted.join(' AND ')}` : ''} ORDER BY c.id DESC LIMIT ${put(limit + 1)}`, values);
    return toPage(rows, limit, (row) => [row.id], (row) => row);
  }

  /** Places in the list of what was withdrawn; index-only on certificate_withdrawn. */
  withdrawn(from = 0, to = 2_147_483_647): Promise<{ place: number; state: 'revoked' | 'superseded' }[]> {
    return this.database.rows(`SELECT status_index AS place, state FROM training.certificate WHERE state IN ('revoked', 'superseded') AND status_index BETWEEN $1 AND $2 ORDER BY status_index`, [from, to]);
  }
}
