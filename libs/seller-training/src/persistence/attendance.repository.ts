import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { AttendanceMethod, AttendanceStatus } from '../domain/session';

export interface AttendanceRow {
  id: string;
  sessionId: string;
  learnerId: string;
  status: AttendanceStatus;
  method: AttendanceMethod;
  takenBy: string;
  reason: string;
  occurredAt: Date;
  receivedAt: Date;
  supersedes: string | null;
}
export interface RegisterRow {
  learnerId: string;
  printedName: string;
  villageCode: string;
  participantType: string;
  sex: string;
  status: AttendanceStatus | null;
  method: AttendanceMethod | null;
  at: Date | null;
  reason: string;
}

const ROW = `a.id, a.session_id AS "sessionId", a.learner_id AS "learnerId", a.status, a.method, a.taken_by AS "takenBy", a.reason, a.occurred_at AS "occurredAt", a.received_at AS "receivedAt", a.supersedes`;

/** One effective row a learner and session; what it corrected stays. */
@Injectable()
export class AttendanceRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when this learner already has a row (attendance_effective) or this very row is there. */
  async add(row: AttendanceRow): Promise<boolean> {
    const added = await this.database.change(
      `INSERT INTO training.attendance (id, session_id, learner_id, status, method, taken_by, reason, occurred_at, received_at, supersedes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
      [row.id, row.sessionId, row.learnerId, row.status, row.method, row.takenBy, row.reason, row.occurredAt, row.receivedAt, row.supersedes],
    );
    return added > 0;
  }

  async effective(sessionId: string, learnerId: string): Promise<AttendanceRow | null> {
    const rows = await this.database.rows<AttendanceRow>(`SELECT ${ROW} FROM training.attendance a WHERE a.session_id = $1 AND a.learner_id = $2 AND a.is_effective`, [sessionId, learnerId]);
    return rows[0] ?? null;
  }

  async supersede(id: string): Promise<boolean> {
    return (await this.database.change('UPDATE training.attendance SET is_effective = false WHERE id = $1 AND is_effective', [id])) > 0;
  }

  /** Everybody who has a seat, by name, with what the register says of them; rides on seat_once and attendance_effective. */
  register(batchId: string, sessionId: string): Promise<RegisterRow[]> {
    return this.database.rows(
      `SELECT s.learner_id AS "learnerId", s.printed_name AS "printedName", s.village_code AS "villageCode", s.participant_type AS "participantType", s.sex, a.status, a.method, a.occurred_at AS at, coalesce(a.reason, '') AS reason
         FROM training.seat s LEFT JOIN training.attendance a ON a.session_id = $2 AND a.learner_id = s.learner_id AND a.is_effective
        WHERE s.batch_id = $1 AND s.state = 'confirmed' ORDER BY s.printed_name, s.id`,
      [batchId, sessionId],
    );
  }

  /** Sessions that count and of these the attended ones, a learner of a batch; cancelled sessions ask nothing of anybody. */
  shares(batchId: string): Promise<{ learnerId: string; held: number; attended: number; jp: number }[]> {
    return this.database.rows(
      `SELECT s.learner_id AS "learnerId", count(t.id)::int AS held, count(a.id)::int AS attended, coalesce(sum(t.jp) FILTER (WHERE a.id IS NOT NULL), 0)::int AS jp
         FROM training.seat s
         JOIN training.session t ON t.batch_id = s.batch_id AND t.state = 'closed' AND t.kind NOT IN ('side', 'socialisation')
         LEFT JOIN training.attendance a ON a.session_id = t.id AND a.learner_id = s.learner_id AND a.is_effective AND a.status IN ('present', 'late')
        WHERE s.batch_id = $1 AND s.state = 'confirmed' GROUP BY s.learner_id`,
      [batchId],
    );
  }
}
