import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { ALERT_AFTER_DAYS, ALERT_UNTIL_DAYS, type Approval, type Lateness, type PlanItem, type PlanState, type WrittenItem } from '../domain/plans/action-plan';
import { HORIZONS } from '../domain/reports/funnel';

export interface PlanRow {
  id: string;
  batchId: string;
  learnerId: string;
  state: PlanState;
  approval: Approval | null;
}
/** A learner of a batch with what they planned. */
export interface PlanLine {
  learnerId: string;
  printedName: string;
  villageCode: string;
  state: PlanState | null;
  late: Lateness | null;
  approval: Approval | null;
  /** Why the head gave it back. */
  approvalReason: string;
  budgetRupiah: number;
  items: PlanItem[];
  listedAt: Date | null;
  soldAt: Date | null;
}
export interface PlanCounts {
  learners: number;
  written: number;
  running: number;
  done: number;
  late: number;
  budgetRupiah: number;
}
export interface PlanOutcome {
  days: number;
  n: number;
  listed: number;
  sold: number;
}

const PLAN = 'p.id, p.batch_id AS "batchId", p.learner_id AS "learnerId", p.state, p.approval';
const ITEMS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', i.id, 'what', i.what, 'budgetRupiah', i.budget_rupiah, 'dueOn', i.due_on, 'isDone', i.done_at IS NOT NULL) ORDER BY i.place) FROM training.action_item i WHERE i.plan_id = p.id), '[]')`;
/** As `lateness` in domain/plans: a test holds both together. $2 is the day in the batch's zone. */
const LATE = `CASE WHEN p.state = 'done' THEN NULL
  WHEN p.id IS NULL OR p.state = 'draft' THEN CASE WHEN $2::date >= b.ends_on + ${ALERT_AFTER_DAYS} THEN 'not_begun' END
  WHEN EXISTS (SELECT 1 FROM training.action_item i WHERE i.plan_id = p.id AND i.done_at IS NULL AND i.due_on < $2::date) THEN 'item_due' END`;
/** Who came to a class of the batch; a plan is expected of nobody else. */
const CAME = `EXISTS (SELECT 1 FROM training.attendance a JOIN training.session s ON s.id = a.session_id WHERE a.learner_id = t.learner_id AND s.batch_id = t.batch_id AND a.is_effective AND a.status IN ('present', 'late') AND s.state = 'closed')`;
const LEARNERS = `training.batch b JOIN training.seat t ON t.batch_id = b.id AND t.state = 'confirmed' AND ${CAME} LEFT JOIN training.action_plan p ON p.batch_id = b.id AND p.learner_id = t.learner_id`;

/** Plans of learners, items and who was reminded. Rides on seat_once, attendance_of_learner and the unique row of batch and learner. */
@Injectable()
export class PlansRepository {
  constructor(private readonly database: Database) {}

  /** Made where there is none yet; locked until the end of the caller's transaction. */
  async hold(plan: Omit<PlanRow, 'approval'>, at: Date): Promise<PlanRow> {
    await this.database.rows(`INSERT INTO training.action_plan (id, batch_id, learner_id, state, written_at) VALUES ($1, $2, $3, 'draft', $4) ON CONFLICT DO NOTHING`, [plan.id, plan.batchId, plan.learnerId, at]);
    return (await this.lock(plan.batchId, plan.learnerId)) ?? { ...plan, approval: null };
  }

  async lock(batchId: string, learnerId: string): Promise<PlanRow | null> {
    const [row] = await this.database.rows<PlanRow>(`SELECT ${PLAN} FROM training.action_plan p WHERE p.batch_id = $1 AND p.learner_id = $2 FOR UPDATE`, [batchId, learnerId]);
    return row ?? null;
  }

  async items(planId: string): Promise<PlanItem[]> {
    const [row] = await this.database.rows<{ items: PlanItem[] }>(`SELECT ${ITEMS} AS items FROM training.action_plan p WHERE p.id = $1`, [planId]);
    return row?.items ?? [];
  }

  /** In place of what was open; what is done stays. */
  async rewrite(planId: string, items: readonly WrittenItem[]): Promise<void> {
    await this.database.rows('DELETE FROM training.action_item WHERE plan_id = $1 AND done_at IS NULL', [planId]);
    await this.database.rows(
      `INSERT INTO training.action_item (id, plan_id, place, what, budget_rupiah, due_on)
       SELECT i.id, $1, i.place, i.what, i."budgetRupiah", i."dueOn" FROM jsonb_to_recordset($2::jsonb) AS i (id uuid, place int, what text, "budgetRupiah" bigint, "dueOn" date)
       ON CONFLICT (plan_id, id) DO NOTHING`,
      [planId, JSON.stringify(items.map((item, index) => ({ ...item, place: index + 100 })))],
    );
  }

  async setState(planId: string, state: PlanState, at: Date): Promise<void> {
    await this.database.rows(`UPDATE training.action_plan SET state = $2, begun_at = coalesce(begun_at, $3), done_at = CASE WHEN $2 = 'done' THEN $3::timestamptz END WHERE id = $1`, [planId, state, at]);
  }

  /** Asked again, or decided. */
  async setApproval(planId: string, approval: Approval, decided: { by: string; at: Date; reason: string } | null): Promise<void> {
    await this.database.rows('UPDATE training.action_plan SET approval = $2, approved_by = $3, approved_at = $4, approval_reason = $5 WHERE id = $1', [planId, approval, decided?.by ?? null, decided?.at ?? null, decided?.reason ?? '']);
  }

  /** @returns false when it was done before, or is not there */
  async finish(planId: string, itemId: string, evidenceKey: string, at: Date): Promise<boolean> {
    return (await this.database.change('UPDATE training.action_item SET done_at = $4, evidence_key = $3 WHERE plan_id = $1 AND id = $2 AND done_at IS NULL', [planId, itemId, evidenceKey, at])) > 0;
  }

  async evidenceKey(batchId: string, itemId: string): Promise<string | null> {
    const [row] = await this.database.rows<{ key: string | null }>('SELECT i.evidence_key AS key FROM training.action_item i JOIN training.action_plan p ON p.id = i.plan_id WHERE p.batch_id = $1 AND i.id = $2', [batchId, itemId]);
    return row?.key ?? null;
  }

  /** Batches somebody came to, the newest first. */
  async attended(learnerId: string): Promise<{ batchId: string; alertOn: string }[]> {
    return this.database.rows(
      `SELECT b.id AS "batchId", (b.ends_on + ${ALERT_AFTER_DAYS})::text AS "alertOn" FROM training.seat t JOIN training.batch b ON b.id = t.batch_id WHERE t.learner_id = $1 AND t.state = 'confirmed' AND ${CAME} ORDER BY b.starts_on DESC, b.id LIMIT 50`,
      [learnerId],
    );
  }

  async line(batchId: string, day: string, learnerId: string): Promise<PlanLine | null> {
    const [row] = await this.database.rows<PlanLine>(`${this.lineSql} AND t.learner_id = $3`, [batchId, day, learnerId]);
    return row ?? null;
  }

  /** By name; only those who are late when asked. */
  async lines(batchId: string, day: string, { isLate, limit, cursor }: { isLate: boolean; limit: number; cursor?: string | undefined }): Promise<Page<PlanLine>> {
    const [name, id] = decodeCursor(cursor, ['text', 'id']) ?? [null, null];
    const rows = await this.database.rows<PlanLine>(
      `SELECT * FROM (${this.lineSql}) AS line WHERE (NOT $3 OR late IS NOT NULL) AND ($4::text IS NULL OR ("printedName", "learnerId") > ($4, $5::uuid)) ORDER BY "printedName", "learnerId" LIMIT $6`,
      [batchId, day, isLate, name, id, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.printedName, row.learnerId], (row) => row);
  }

  async counts(batchId: string, day: string): Promise<PlanCounts> {
    const [row] = await this.database.rows<Record<keyof PlanCounts, string>>(
      `SELECT count(*) AS learners, count(state) AS written, count(*) FILTER (WHERE state = 'running') AS running, count(*) FILTER (WHERE state = 'done') AS done, count(late) AS late, coalesce(sum("budgetRupiah"), 0) AS "budgetRupiah" FROM (${this.lineSql}) AS line`,
      [batchId, day],
    );
    const of = (key: keyof PlanCounts): number => Number(row?.[key] ?? 0);
    return { learners: of('learners'), written: of('written'), running: of('running'), done: of('done'), late: of('late'), budgetRupiah: of('budgetRupiah') };
  }

  /** Of those of the batch who passed its course so long ago, who had shown and sold goods so many days after passing. */
  outcomes(batchId: string, now: Date): Promise<PlanOutcome[]> {
    return this.database.rows(
      `SELECT h.days, count(e.learner_id)::int AS n, count(*) FILTER (WHERE least(l.at, o.at) < e.completed_at + h.days * interval '1 day')::int AS listed, count(*) FILTER (WHERE o.at < e.completed_at + h.days * interval '1 day')::int AS sold
         FROM unnest($3::integer[]) AS h(days)
         LEFT JOIN (SELECT n.learner_id, min(n.completed_at) AS completed_at FROM training.seat t JOIN training.batch b ON b.id = t.batch_id JOIN training.course_version v ON v.id = b.course_version_id
                      JOIN training.enrolment n ON n.learner_id = t.learner_id AND n.course = v.course AND n.state = 'completed' WHERE t.batch_id = $1 AND t.state = 'confirmed' GROUP BY 1) AS e ON e.completed_at <= $2::timestamptz - h.days * interval '1 day'
         LEFT JOIN training.outcome l ON l.person_id = e.learner_id AND l.kind = 'listed' LEFT JOIN training.outcome o ON o.person_id = e.learner_id AND o.kind = 'sold'
        GROUP BY 1 ORDER BY 1`,
      [batchId, now, HORIZONS],
    );
  }

  /** Batches somebody taught a closed session of, the newest first. Rides on session_of_facilitator. */
  async taughtBy(personId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT b.id FROM training.batch b WHERE b.id IN (SELECT s.batch_id FROM training.session_facilitator f JOIN training.session s ON s.id = f.session_id WHERE f.person_id = $1 AND s.state = 'closed') ORDER BY b.ends_on DESC, b.id LIMIT 50`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  async trainersOf(batchId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`SELECT DISTINCT f.person_id AS id FROM training.session s JOIN training.session_facilitator f ON f.session_id = s.id WHERE s.batch_id = $1 AND s.state = 'closed'`, [batchId]);
    return rows.map(({ id }) => id);
  }

  /** Batches whose last class lies between the two numbers of days back. Rides on batch_ended. */
  async due(now: Date): Promise<{ id: string; title: string; timezone: string }[]> {
    return this.database.rows(
      `SELECT id, title, timezone FROM training.batch WHERE state IN ('open', 'running', 'closed') AND ends_on BETWEEN ($1::timestamptz AT TIME ZONE timezone)::date - ${ALERT_UNTIL_DAYS} AND ($1::timestamptz AT TIME ZONE timezone)::date - ${ALERT_AFTER_DAYS} ORDER BY ends_on, id`,
      [now],
    );
  }

  /** Each person once a batch. @returns who had not been reminded */
  async remind(batchId: string, people: readonly string[], at: Date): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>('INSERT INTO training.plan_alert (batch_id, person_id, at) SELECT $1, id, $3 FROM unnest($2::uuid[]) AS id ON CONFLICT DO NOTHING RETURNING person_id AS id', [batchId, people, at]);
    return rows.map(({ id }) => id);
  }

  private readonly lineSql = `SELECT t.learner_id AS "learnerId", t.printed_name AS "printedName", t.village_code AS "villageCode", p.state, ${LATE} AS late, p.approval, coalesce(p.approval_reason, '') AS "approvalReason", ${ITEMS} AS items,
      coalesce((SELECT sum(i.budget_rupiah) FROM training.action_item i WHERE i.plan_id = p.id), 0)::float8 AS "budgetRupiah", l.at AS "listedAt", o.at AS "soldAt"
    FROM ${LEARNERS} LEFT JOIN training.outcome l ON l.person_id = t.learner_id AND l.kind = 'listed' LEFT JOIN training.outcome o ON o.person_id = t.learner_id AND o.kind = 'sold'
    WHERE b.id = $1`;
}
