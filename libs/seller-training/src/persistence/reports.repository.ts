import { Injectable } from '@nestjs/common';
import { Database, type Reach } from '@etalase/platform';
import type { FunnelGroup, OutcomeAt, StepCounts } from '../domain/reports/funnel';

export interface FunnelQuestion {
  /** Regions; null: everywhere. */
  within: Reach;
  course: string | null;
  batchId: string | null;
  /** Asked in these days; from inclusive, to exclusive. */
  from: Date | null;
  to: Date | null;
}

/** Groupings that are a column of the row of a learner and course. */
export const GROUP_SQL = { sex: 'sex', age_band: 'age_band', regency: 'left(village_code, 5)', village: 'village_code', course: 'course' } as const;

/** Regions are named by the beginning of a village's code: province 2 letters, regency 5, district 8, village 13. */
export const IN_REACH = (village: string): string => `($1::text[] IS NULL OR left(${village}, 2) = ANY ($1) OR left(${village}, 5) = ANY ($1) OR left(${village}, 8) = ANY ($1) OR ${village} = ANY ($1))`;

/**
 * One row a learner and course, from the small tables that were told from the events; the events themselves, a million of them,
 * are not read. Whoever passed was there, whoever was there had been accepted: a list that was lost takes nobody out. Who sits in a batch
 * passes its course on the own phone: the batch counts that as its own.
 */
const WAYS = `
  came AS MATERIALIZED (
    SELECT DISTINCT s.batch_id, a.learner_id FROM training.attendance a JOIN training.session s ON s.id = a.session_id
     WHERE a.is_effective AND a.status IN ('present', 'late') AND s.state = 'closed'
  ),
  way AS (
    SELECT n.nominee_id AS learner_id, v.course, n.village_code, n.sex, n.age_band, n.batch_id, n.created_at AS asked_at, false AS accepted, false AS present, false AS passed
      FROM training.nomination n JOIN training.batch b ON b.id = n.batch_id JOIN training.course_version v ON v.id = b.course_version_id WHERE n.state NOT IN ('draft', 'withdrawn')
    UNION ALL
    SELECT t.learner_id, v.course, t.village_code, t.sex, t.age_band, t.batch_id, t.asked_at, t.state = 'confirmed', c.learner_id IS NOT NULL, t.state = 'confirmed' AND p.learner_id IS NOT NULL
      FROM training.seat t JOIN training.batch b ON b.id = t.batch_id JOIN training.course_version v ON v.id = b.course_version_id LEFT JOIN came c ON c.batch_id = t.batch_id AND c.learner_id = t.learner_id
      LEFT JOIN (SELECT DISTINCT learner_id, course FROM training.enrolment WHERE state = 'completed') p ON p.learner_id = t.learner_id AND p.course = v.course
    UNION ALL
    SELECT e.learner_id, e.course, e.village_code, e.sex, e.age_band, e.batch_id, e.enrolled_at, e.state IN ('confirmed', 'completed', 'not_passed', 'no_show'), coalesce(r.lessons_done > 0, false), e.state = 'completed'
      FROM training.enrolment e LEFT JOIN training.learning_result r ON r.enrolment_id = e.id
  ),
  learner AS (
    SELECT learner_id, course, any_value(village_code) AS village_code, any_value(sex) AS sex, any_value(age_band) AS age_band,
           bool_or(accepted OR present OR passed) AS accepted, bool_or(present OR passed) AS present, bool_or(passed) AS passed
      FROM way
     WHERE ${IN_REACH('village_code')} AND ($2::text IS NULL OR course = $2) AND ($3::uuid IS NULL OR batch_id = $3)
       AND ($4::timestamptz IS NULL OR asked_at >= $4) AND ($5::timestamptz IS NULL OR asked_at < $5)
     GROUP BY learner_id, course
  )`;

type Row = { [step in keyof StepCounts]: string } & { group: string };

/** Sums over the province, for pages that are looked at now and then. */
@Injectable()
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  async funnel({ within, course, batchId, from, to }: FunnelQuestion, by: keyof typeof GROUP_SQL): Promise<FunnelGroup[]> {
    const rows = await this.database.adhoc<Row>(
      `WITH ${WAYS}
       SELECT ${GROUP_SQL[by]} AS "group", count(*) AS asked, count(*) FILTER (WHERE accepted) AS accepted, count(*) FILTER (WHERE present) AS present, count(*) FILTER (WHERE passed) AS passed,
              count(*) FILTER (WHERE passed AND (l.at IS NOT NULL OR s.at IS NOT NULL)) AS listed, count(*) FILTER (WHERE passed AND s.at IS NOT NULL) AS sold
         FROM learner LEFT JOIN training.outcome l ON l.person_id = learner_id AND l.kind = 'listed' LEFT JOIN training.outcome s ON s.person_id = learner_id AND s.kind = 'sold'
        GROUP BY 1 ORDER BY 1`,
      [within, course, batchId, from, to],
    );
    return rows.map(({ group, ...counts }) => ({ group, counts: Object.fromEntries(Object.entries(counts).map(([step, count]) => [step, Number(count)])) as unknown as StepCounts }));
  }

  /** Villages with somebody who holds the course's certificate on that day, by regency. Index-only on certificate_coverage where no certificate has an end. */
  async covered(course: string, within: Reach, day: Date): Promise<{ regency: string; villages: number }[]> {
    const rows = await this.database.rows<{ regency: string; villages: string }>(
      `SELECT left(village_code, 5) AS regency, count(DISTINCT village_code) AS villages FROM training.certificate
        WHERE course = $2 AND state = 'issued' AND kind = 'competence' AND village_code IS NOT NULL AND (valid_to IS NULL OR valid_to >= $3::date) AND ${IN_REACH('village_code')}
        GROUP BY 1`,
      [within, course, day],
    );
    return rows.map(({ regency, villages }) => ({ regency, villages: Number(villages) }));
  }

  /** Of those who passed long enough ago, who had listed and sold so many days later. What they did before passing counts too: they have it. */
  async outcomes(within: Reach, course: string | null, horizons: readonly number[], now: Date): Promise<OutcomeAt[]> {
    const rows = await this.database.adhoc<{ days: number; n: string; listed: string; sold: string }>(
      `SELECT h.days, count(*) AS n,
              count(*) FILTER (WHERE least(l.at, s.at) < e.completed_at + h.days * interval '1 day') AS listed,
              count(*) FILTER (WHERE s.at < e.completed_at + h.days * interval '1 day') AS sold
         FROM unnest($3::integer[]) AS h(days) JOIN training.enrolment e ON e.state = 'completed' AND e.completed_at <= $4::timestamptz - h.days * interval '1 day'
         LEFT JOIN training.outcome l ON l.person_id = e.learner_id AND l.kind = 'listed' LEFT JOIN training.outcome s ON s.person_id = e.learner_id AND s.kind = 'sold'
        WHERE ${IN_REACH('e.village_code')} AND ($2::text IS NULL OR e.course = $2)
        GROUP BY 1 ORDER BY 1`,
      [within, course, horizons, now],
    );
    const found = new Map(rows.map(({ days, n, listed, sold }) => [days, { n: Number(n), listed: Number(listed), sold: Number(sold) }]));
    return horizons.map((days) => ({ days: days as OutcomeAt['days'], ...(found.get(days) ?? { n: 0, listed: 0, sold: 0 }) }));
  }

  /** The first of its kind counts; events that come twice or late change nothing but for the better. Rides on the primary key. */
  async note(personId: string, kind: 'listed' | 'sold', at: Date): Promise<void> {
    await this.database.rows(
      `INSERT INTO training.outcome (person_id, kind, at) VALUES ($1, $2, $3)
       ON CONFLICT (person_id, kind) DO UPDATE SET at = EXCLUDED.at WHERE outcome.at > EXCLUDED.at`,
      [personId, kind, at],
    );
  }
}
