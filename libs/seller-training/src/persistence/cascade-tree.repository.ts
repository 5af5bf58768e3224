import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import { Database, type Reach } from '@etalase/platform';
import { LEAD_COURSES, type Ratio } from '../domain/cascade/cascade';
import { IN_REACH } from './reports.repository';

/** Counted are people, each once in their row. */
export interface CascadeCounts {
  /** Learnt at first hand how to teach. */
  operators: number;
  /** Of all who hold the certificate now, those of this place. */
  qualified: number;
  /** Of these, who led a village class in the last days. */
  busy: number;
  /** Who led a village class whose learners live here. */
  leaders: number;
  classes: number;
  villagers: number;
  women: number;
}
export interface TrainerRow {
  personId: string;
  villages: number;
  classes: number;
  villagers: number;
  women: number;
  lastAt: Date;
}
export interface TaughtVillage {
  code: string;
  villagers: number;
  women: number;
}
export interface TaughtClass {
  sessionId: string;
  title: string;
  venue: string;
  at: Date;
  villagers: number;
  steps: Ratio;
}

const STEPS = `(SELECT count(*) FILTER (WHERE (step ->> 'isDone')::boolean)::int FROM jsonb_array_elements(s.requirements) AS step) AS part, jsonb_array_length(s.requirements) AS whole`;

/** The cascade as those may see it who answer for some places: everything is of learners who live there. */
@Injectable()
export class CascadeTreeRepository {
  constructor(private readonly database: Database) {}

  /** By regency, and the sum of people under `null`: who learnt in two regencies is one. */
  taught(within: Reach): Promise<({ regency: string | null } & Omit<CascadeCounts, 'qualified' | 'busy'>)[]> {
    return this.database.rows(
      `SELECT left(village_code, 5) AS regency, count(DISTINCT learner_id) FILTER (WHERE kind <> 'cascade' AND tier = 1 AND course = ANY($2))::int AS operators,
              count(DISTINCT trainer_id) FILTER (WHERE kind = 'cascade')::int AS leaders, count(DISTINCT session_id) FILTER (WHERE kind = 'cascade')::int AS classes,
              count(DISTINCT learner_id) FILTER (WHERE kind = 'cascade')::int AS villagers, count(DISTINCT learner_id) FILTER (WHERE kind = 'cascade' AND sex = 'f')::int AS women
         FROM training.cascade_edge WHERE ${IN_REACH('village_code')} GROUP BY GROUPING SETS ((left(village_code, 5)), ())`,
      [within, LEAD_COURSES],
    );
  }

  /** Who may lead today, and who did since that day; by the regency of the certificate, else of the way through the course. Rides on cascade_of_trainer. */
  qualified(within: Reach, today: Date, since: Date): Promise<{ regency: string | null; qualified: number; busy: number }[]> {
    return this.database.rows(
      `WITH held AS (
         SELECT DISTINCT ON (g.person_id) g.person_id, coalesce(c.village_code, (SELECT e.village_code FROM training.enrolment e WHERE e.learner_id = g.person_id AND e.course = ANY($4) ORDER BY e.id DESC LIMIT 1)) AS village_code
           FROM training.capability_grant g LEFT JOIN training.certificate c ON c.id = g.cause_id
          WHERE g.capability = 'training.session.lead' AND g.state IN ('active', 'grace') AND g.given_at <= $2 AND (g.last_day IS NULL OR g.last_day >= $2::date) ORDER BY g.person_id, g.given_at DESC
       )
       SELECT left(village_code, 5) AS regency, count(*)::int AS qualified,
              count(*) FILTER (WHERE EXISTS (SELECT 1 FROM training.cascade_edge e WHERE e.trainer_id = held.person_id AND e.kind = 'cascade' AND e.at >= $3))::int AS busy
         FROM held WHERE $1::text[] IS NULL OR ${IN_REACH('village_code')} GROUP BY 1`,
      [within, today, since, LEAD_COURSES],
    );
  }

  /** Who came to village classes that are closed, of who has a seat in their batches. */
  async reach(within: Reach): Promise<Ratio> {
    const [row] = await this.database.rows<Ratio>(
      `SELECT (SELECT count(DISTINCT learner_id)::int FROM training.cascade_edge WHERE kind = 'cascade' AND ${IN_REACH('village_code')}) AS part, count(DISTINCT t.learner_id)::int AS whole
         FROM training.seat t
        WHERE (t.state = 'confirmed' OR EXISTS (SELECT 1 FROM training.cascade_edge e WHERE e.learner_id = t.learner_id AND e.kind = 'cascade'))
          AND t.batch_id IN (SELECT s.batch_id FROM training.session s WHERE s.kind = 'cascade' AND s.state <> 'cancelled') AND ${IN_REACH('t.village_code')}`,
      [within],
    );
    return row ?? { part: 0, whole: 0 };
  }

  async fidelity(within: Reach): Promise<Ratio> {
    const [row] = await this.database.rows<Ratio>(
      `SELECT coalesce(sum(part), 0)::int AS part, coalesce(sum(whole), 0)::int AS whole FROM (
         SELECT ${STEPS} FROM training.session s WHERE s.id IN (SELECT session_id FROM training.cascade_edge WHERE kind = 'cascade' AND ${IN_REACH('village_code')})) AS held`,
      [within],
    );
    return row ?? { part: 0, whole: 0 };
  }

  /** Mean of each learner's best test after, by course and by how near the source they learnt it. */
  scores(within: Reach): Promise<{ course: string; tier: number; n: number; meanBp: number }[]> {
    return this.database.rows(
      `SELECT course, tier, count(*)::int AS n, round(avg(best))::int AS "meanBp" FROM (
         SELECT c.learner_id, c.course, min(c.tier)::int AS tier, max(r.best_post_bp) AS best
           FROM training.cascade_edge c JOIN training.enrolment e ON e.learner_id = c.learner_id AND e.course = c.course JOIN training.learning_result r ON r.enrolment_id = e.id AND r.best_post_bp IS NOT NULL
          WHERE ${IN_REACH('c.village_code')} GROUP BY 1, 2) AS one
        GROUP BY 1, 2 ORDER BY 1, 2`,
      [within],
    );
  }

  /** Those who taught people of one regency, the most first. Rides on cascade_of_regency. */
  async trainers(within: Reach, regency: string, { limit, cursor }: { limit: number; cursor?: string | undefined }): Promise<Page<TrainerRow>> {
    const [count, id] = decodeCursor(cursor, ['integer', 'id']) ?? [null, null];
    const rows = await this.database.rows<TrainerRow>(
      `SELECT * FROM (
         SELECT trainer_id AS "personId", count(DISTINCT village_code)::int AS villages, count(DISTINCT session_id)::int AS classes, count(DISTINCT learner_id)::int AS villagers, count(DISTINCT learner_id) FILTER (WHERE sex = 'f')::int AS women, max(at) AS "lastAt"
           FROM training.cascade_edge WHERE kind = 'cascade' AND left(village_code, 5) = $2 AND ${IN_REACH('village_code')} GROUP BY trainer_id) AS one
        WHERE $3::int IS NULL OR (villagers, "personId") < ($3, $4::uuid) ORDER BY villagers DESC, "personId" DESC LIMIT $5`,
      [within, regency, count, id, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.villagers, row.personId], (row) => row);
  }

  /** Rides on cascade_of_trainer. */
  villagesOf(within: Reach, trainerId: string): Promise<TaughtVillage[]> {
    return this.database.rows(
      `SELECT village_code AS code, count(DISTINCT learner_id)::int AS villagers, count(DISTINCT learner_id) FILTER (WHERE sex = 'f')::int AS women FROM training.cascade_edge
        WHERE trainer_id = $2 AND kind = 'cascade' AND ${IN_REACH('village_code')} GROUP BY 1 ORDER BY 2 DESC, 1`,
      [within, trainerId],
    );
  }

  /** The newest first. Rides on cascade_of_trainer. */
  async classesOf(within: Reach, trainerId: string): Promise<TaughtClass[]> {
    const rows = await this.database.rows<Omit<TaughtClass, 'steps'> & Ratio>(
      `SELECT s.id AS "sessionId", s.title, s.venue, s.starts_at AS at, count(e.learner_id)::int AS villagers, ${STEPS} FROM training.cascade_edge e JOIN training.session s ON s.id = e.session_id
        WHERE e.trainer_id = $2 AND e.kind = 'cascade' AND ${IN_REACH('e.village_code')} GROUP BY s.id ORDER BY s.starts_at DESC LIMIT 50`,
      [within, trainerId],
    );
    return rows.map(({ part, whole, ...one }) => ({ ...one, steps: { part, whole } }));
  }
}
