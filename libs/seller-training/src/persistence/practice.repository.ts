import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { JudgedPoint } from '../domain/learning/practice-points';

export interface VerdictRow {
  task: string;
  points: JudgedPoint[];
  isCompetent: boolean;
  judgedAt: string;
}
/** A learner of a batch with what was said of their work. */
export interface PracticeRow {
  learnerId: string;
  printedName: string;
  villageCode: string;
  courseVersionId: string;
  /** Codes of tasks that are done. */
  done: string[];
  /** The last look at each task. */
  verdicts: VerdictRow[];
}

/** Everybody with a seat who learns the batch's course; the latest time of learning it. Rides on seat_once and enrolment_learner. */
const LEARNERS = `FROM training.seat t JOIN training.batch b ON b.id = t.batch_id JOIN training.course_version v ON v.id = b.course_version_id
  CROSS JOIN LATERAL (SELECT e.id, e.course_version_id FROM training.enrolment e WHERE e.learner_id = t.learner_id AND e.course = v.course AND e.state IN ('confirmed', 'not_passed', 'completed') ORDER BY e.id DESC LIMIT 1) e
  CROSS JOIN LATERAL (SELECT ARRAY(SELECT d.code FROM training.practice_done d WHERE d.enrolment_id = e.id) AS done) d
  WHERE t.batch_id = $1 AND t.state = 'confirmed'`;
const WAITS = `EXISTS (SELECT 1 FROM jsonb_array_elements((SELECT o.content -> 'practice' FROM training.course_version o WHERE o.id = e.course_version_id)) AS task WHERE task ->> 'kind' = 'submission' AND NOT (task ->> 'code') = ANY (d.done))`;

@Injectable()
export class PracticeRepository {
  constructor(private readonly database: Database) {}

  async note({ id, enrolmentId, task, points, isCompetent, by, at }: { id: string; enrolmentId: string; task: string; points: readonly JudgedPoint[]; isCompetent: boolean; by: string; at: Date }): Promise<void> {
    await this.database.rows('INSERT INTO training.practice_verdict (id, enrolment_id, task, points, is_competent, judged_by, judged_at) VALUES ($1, $2, $3, $4, $5, $6, $7)', [id, enrolmentId, task, JSON.stringify(points), isCompetent, by, at]);
  }

  /** Whether the last look at a task was this person's, and said the very same. Rides on verdict_of_enrolment. */
  async isSaid(enrolmentId: string, task: string, points: readonly JudgedPoint[], by: string): Promise<boolean> {
    const rows = await this.database.rows(
      `SELECT 1 FROM (SELECT points, judged_by FROM training.practice_verdict WHERE enrolment_id = $1 AND task = $2 ORDER BY judged_at DESC, id DESC LIMIT 1) AS last WHERE last.judged_by = $3 AND last.points = $4::jsonb`,
      [enrolmentId, task, by, JSON.stringify(points)],
    );
    return rows.length > 0;
  }

  /** By name; only those whose work is not done when asked. The last verdicts ride on verdict_of_enrolment. */
  async ofBatch(batchId: string, { isWaiting, limit, cursor }: { isWaiting: boolean; limit: number; cursor?: string | undefined }): Promise<Page<PracticeRow>> {
    const [name, id] = decodeCursor(cursor, ['text', 'id']) ?? [null, null];
    const rows = await this.database.rows<PracticeRow>(
      `SELECT t.learner_id AS "learnerId", t.printed_name AS "printedName", t.village_code AS "villageCode", e.course_version_id AS "courseVersionId", d.done,
              coalesce((SELECT jsonb_agg(last) FROM (SELECT DISTINCT ON (w.task) w.task, w.points, w.is_competent AS "isCompetent", w.judged_at AS "judgedAt" FROM training.practice_verdict w WHERE w.enrolment_id = e.id ORDER BY w.task, w.judged_at DESC) AS last), '[]') AS verdicts
         ${LEARNERS} AND (NOT $2 OR ${WAITS}) AND ($3::text IS NULL OR (t.printed_name, t.learner_id) > ($3, $4::uuid)) ORDER BY t.printed_name, t.learner_id LIMIT $5`,
      [batchId, isWaiting, name, id, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.printedName, row.learnerId], (row) => row);
  }

  async counts(batchId: string): Promise<{ learners: number; waiting: number }> {
    const rows = await this.database.rows<{ learners: number; waiting: number }>(`SELECT count(*)::int AS learners, count(*) FILTER (WHERE ${WAITS})::int AS waiting ${LEARNERS}`, [batchId]);
    return rows[0] ?? { learners: 0, waiting: 0 };
  }
}
