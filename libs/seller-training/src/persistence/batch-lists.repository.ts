import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { BATCH, type BatchRow } from './batches.repository';

/** A batch as lists show it. */
export interface BatchLine extends BatchRow {
  course: string;
  courseTitle: string;
  programTitle: string;
  organiser: string;
  /** In line for a seat. */
  waiting: number;
}
export interface PageOf {
  limit: number;
  cursor?: string | undefined;
}

/** The count of those who wait rides on seat_waiting. */
const LINE = `SELECT ${BATCH}, v.course, v.content ->> 'title' AS "courseTitle", p.title AS "programTitle", p.organiser,
    (SELECT count(*)::int FROM training.seat s WHERE s.batch_id = b.id AND s.state = 'waitlisted') AS waiting
  FROM training.batch b JOIN training.course_version v ON v.id = b.course_version_id JOIN training.program p ON p.id = b.program_id`;

/** Batches as people look for them; seats are taken elsewhere. */
@Injectable()
export class BatchListsRepository {
  constructor(private readonly database: Database) {}

  async byIds(ids: readonly string[]): Promise<BatchLine[]> {
    return ids.length === 0 ? [] : this.database.rows(`${LINE} WHERE b.id = ANY($1)`, [ids]);
  }

  /** Open for asking, the soonest first; with a place, those of that place, of what it lies in and of what lies in it. Rides on batch_offered. */
  async open(now: Date, { near, course }: { near: string | null; course: string | null }, { limit, cursor }: PageOf): Promise<Page<BatchLine>> {
    const [startsOn, id] = decodeCursor(cursor, ['day', 'id']) ?? [null, null];
    const rows = await this.database.rows<BatchLine>(
      `${LINE} WHERE b.state = 'open' AND b.closes_at > $1 AND ($2::text IS NULL OR $2 = b.region_code OR $2 LIKE b.region_code || '.%' OR b.region_code LIKE $2 || '.%')
         AND ($6::text IS NULL OR v.course = $6) AND ($3::date IS NULL OR (b.starts_on, b.id) > ($3::date, $4::uuid)) ORDER BY b.starts_on, b.id LIMIT $5`,
      [now, near, startsOn, id, limit + 1, course],
    );
    return toPage(rows, limit, (row) => [row.startsOn, row.id], (row) => row);
  }

  /** Of the places an officer works for, the latest first; rides on batch_of_region for a regency, and reads the province whole. */
  async within(places: readonly string[] | null, { limit, cursor }: PageOf): Promise<Page<BatchLine>> {
    const [startsOn, id] = decodeCursor(cursor, ['day', 'id']) ?? [null, null];
    const rows = await this.database.rows<BatchLine>(
      `${LINE} WHERE ($1::text[] IS NULL OR b.region_code = ANY($1) OR EXISTS (SELECT FROM unnest($1::text[]) AS place WHERE b.region_code LIKE place || '.%'))
         AND ($2::date IS NULL OR (b.starts_on, b.id) < ($2::date, $3::uuid)) ORDER BY b.starts_on DESC, b.id DESC LIMIT $4`,
      [places, startsOn, id, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.startsOn, row.id], (row) => row);
  }

  /** Those a village can name people for now, and those it has named people for. Rides on batch_offered and nomination_of_village. */
  forVillage(villageCode: string, now: Date): Promise<BatchLine[]> {
    return this.database.rows(
      `${LINE} WHERE b.by_nomination AND (
           (b.state = 'open' AND b.opens_at <= $2 AND b.closes_at > $2 AND ($1 = b.region_code OR $1 LIKE b.region_code || '.%'))
           OR b.id IN (SELECT n.batch_id FROM training.nomination n WHERE n.village_code = $1))
        ORDER BY b.starts_on DESC, b.id LIMIT 50`,
      [villageCode, now],
    );
  }
}
