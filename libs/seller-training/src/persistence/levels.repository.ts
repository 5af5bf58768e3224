import { Injectable } from '@nestjs/common';
import { Database, type Reach } from '@etalase/platform';
import type { LevelFigures } from '../domain/reports/levels';
import { IN_REACH } from './reports.repository';

const CAME = `SELECT DISTINCT s.batch_id, a.learner_id FROM training.attendance a JOIN training.session s ON s.id = a.session_id WHERE a.is_effective AND a.status IN ('present', 'late') AND s.state = 'closed'`;

/** How far a promise to ship reaches back to a course. */
const SHIPPING_DAYS = 90;

/** What people said of their classes, and how their parcels left: for reports that are looked at now and then. */
@Injectable()
export class LevelsRepository {
  constructor(private readonly database: Database) {}

  /** Batches whose closed sessions somebody came to, with what they said of it. Rides on attendance_of_learner. */
  async cameTo(learnerId: string): Promise<Map<string, number | null>> {
    const rows = await this.database.rows<{ batchId: string; useful: number | null }>(
      `SELECT c.batch_id AS "batchId", r.useful FROM (${CAME} AND a.learner_id = $1) AS c LEFT JOIN training.reaction r ON r.batch_id = c.batch_id AND r.learner_id = c.learner_id`,
      [learnerId],
    );
    return new Map(rows.map(({ batchId, useful }) => [batchId, useful]));
  }

  async react(batchId: string, learnerId: string, useful: number, at: Date): Promise<void> {
    await this.database.rows('INSERT INTO training.reaction (batch_id, learner_id, useful, at) VALUES ($1, $2, $3, $4) ON CONFLICT (batch_id, learner_id) DO UPDATE SET useful = EXCLUDED.useful, at = EXCLUDED.at', [batchId, learnerId, useful, at]);
  }

  /** Of whoever has passed a course; the first that is told of a parcel stands. Rides on enrolment_learner. */
  async ship(personId: string, sellerOrderId: string, at: Date, isOnTime: boolean): Promise<void> {
    await this.database.rows(
      `INSERT INTO training.shipping (person_id, seller_order_id, at, is_on_time) SELECT $1, $2, $3, $4 WHERE EXISTS (SELECT 1 FROM training.enrolment WHERE learner_id = $1 AND state = 'completed') ON CONFLICT DO NOTHING`,
      [personId, sellerOrderId, at, isOnTime],
    );
  }

  async reaction(within: Reach, course: string | null): Promise<LevelFigures['reaction']> {
    const [row] = await this.database.adhoc<{ n: string; whole: string; points: string }>(
      `SELECT count(r.useful) AS n, count(*) AS whole, coalesce(sum(r.useful), 0) AS points FROM (${CAME}) AS c
         JOIN training.seat t ON t.batch_id = c.batch_id AND t.learner_id = c.learner_id AND t.state = 'confirmed' JOIN training.batch b ON b.id = c.batch_id JOIN training.course_version v ON v.id = b.course_version_id
         LEFT JOIN training.reaction r ON r.batch_id = c.batch_id AND r.learner_id = c.learner_id
        WHERE ${IN_REACH('t.village_code')} AND ($2::text IS NULL OR v.course = $2)`,
      [within, course],
    );
    return { n: Number(row?.n), whole: Number(row?.whole), points: Number(row?.points) };
  }

  /** A test before that came late measures nothing, and of several after it is the first: the best would flatter. */
  async learning(within: Reach, course: string | null): Promise<LevelFigures['learning']> {
    const [row] = await this.database.adhoc<{ n: string; preBp: string; postBp: string }>(
      `SELECT count(*) AS n, coalesce(sum(r.pre_bp), 0) AS "preBp", coalesce(sum(r.first_post_bp), 0) AS "postBp" FROM training.learning_result r JOIN training.enrolment e ON e.id = r.enrolment_id
        WHERE r.pre_bp IS NOT NULL AND NOT r.is_pre_late AND r.first_post_bp IS NOT NULL AND ${IN_REACH('e.village_code')} AND ($2::text IS NULL OR e.course = $2)`,
      [within, course],
    );
    return { n: Number(row?.n), preBp: Number(row?.preBp), postBp: Number(row?.postBp) };
  }

  /** A parcel counts once, whichever courses its shop's people have passed. */
  async shipping(within: Reach, course: string | null): Promise<LevelFigures['shipping']> {
    const [row] = await this.database.adhoc<{ n: string; part: string }>(
      `SELECT count(*) AS n, count(*) FILTER (WHERE is_on_time) AS part FROM (
         SELECT DISTINCT s.seller_order_id, s.is_on_time FROM training.shipping s JOIN training.enrolment e ON e.learner_id = s.person_id AND e.state = 'completed' AND s.at >= e.completed_at AND s.at < e.completed_at + ${SHIPPING_DAYS} * interval '1 day'
          WHERE ${IN_REACH('e.village_code')} AND ($2::text IS NULL OR e.course = $2)) AS parcel`,
      [within, course],
    );
    return { n: Number(row?.n), part: Number(row?.part) };
  }
}
