import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { Approval, PlanItem, PlanState } from '../domain/plans/action-plan';

/** A plan that has begun, as the head of the learner's village sees it. */
export interface VillagePlan {
  id: string;
  batchId: string;
  batchTitle: string;
  learnerId: string;
  printedName: string;
  state: PlanState;
  approval: Approval;
  approvalReason: string;
  budgetRupiah: number;
  items: PlanItem[];
}

const PLAN = `SELECT p.id, p.batch_id AS "batchId", b.title AS "batchTitle", p.learner_id AS "learnerId", t.printed_name AS "printedName", p.state, p.approval, p.approval_reason AS "approvalReason",
    coalesce((SELECT sum(i.budget_rupiah) FROM training.action_item i WHERE i.plan_id = p.id), 0)::float8 AS "budgetRupiah",
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', i.id, 'what', i.what, 'budgetRupiah', i.budget_rupiah, 'dueOn', i.due_on, 'isDone', i.done_at IS NOT NULL) ORDER BY i.place) FROM training.action_item i WHERE i.plan_id = p.id), '[]') AS items
  FROM training.seat t JOIN training.action_plan p ON p.batch_id = t.batch_id AND p.learner_id = t.learner_id JOIN training.batch b ON b.id = t.batch_id
  WHERE t.state = 'confirmed' AND p.approval IS NOT NULL`;

/** Plans of the people of one village. Rides on seat_of_village. */
@Injectable()
export class VillagePlansRepository {
  constructor(private readonly database: Database) {}

  /** Those that wait first, then the newest. */
  ofVillage(villageCode: string): Promise<VillagePlan[]> {
    return this.database.rows<VillagePlan>(`${PLAN} AND t.village_code = $1 ORDER BY p.approval <> 'asked', p.begun_at DESC, p.id LIMIT 100`, [villageCode]);
  }

  /** Held until the transaction ends; `null` for one of another village. */
  async lock(id: string, villageCode: string): Promise<VillagePlan | null> {
    const rows = await this.database.rows<VillagePlan>(`${PLAN} AND p.id = $1 AND t.village_code = $2 FOR UPDATE OF p`, [id, villageCode]);
    return rows[0] ?? null;
  }
}
