import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import { type Depth, LEAD_COURSES, MOST_TIERS } from '../domain/cascade/cascade';

interface DrawnSession {
  id: string;
  kind: string;
  startsAt: Date;
  course: string;
  facilitators: string[];
}

const SESSION = `s.id, s.kind, s.starts_at AS "startsAt", v.course, ARRAY(SELECT f.person_id FROM training.session_facilitator f WHERE f.session_id = s.id ORDER BY 1) AS facilitators`;
const OF_COURSE = 'training.session s JOIN training.batch b ON b.id = s.batch_id JOIN training.course_version v ON v.id = b.course_version_id';

/** Edges trainer → learner. Written by one at a time: an edge rests on those before it. */
@Injectable()
export class CascadeEdgesRepository {
  constructor(private readonly database: Database) {}

  /** Until the end of the caller's transaction. */
  async lock(): Promise<void> {
    await this.database.rows(`SELECT pg_advisory_xact_lock(hashtext('training.cascade'))`);
  }

  /** `null` for one that is not closed, and for kinds that count for no course. */
  async closed(sessionId: string): Promise<DrawnSession | null> {
    const [session] = await this.database.rows<DrawnSession>(`SELECT ${SESSION} FROM ${OF_COURSE} WHERE s.id = $1 AND s.state = 'closed' AND s.kind NOT IN ('side', 'socialisation')`, [sessionId]);
    return session ?? null;
  }

  /**
   * How far somebody stood from the province's trainers at that moment. Who was taught by somebody of the last tier has no edge
   * and stands too far. Rides on cascade_of_learner and attendance_of_learner.
   */
  async depthOf(personId: string, before: Date): Promise<Depth> {
    const [row] = await this.database.rows<{ tier: number | null; isBeyond: boolean }>(
      `SELECT (SELECT min(e.tier) FROM training.cascade_edge e WHERE e.learner_id = $1 AND e.course = ANY($2) AND e.at < $3) AS tier,
              EXISTS (SELECT 1 FROM training.attendance a JOIN ${OF_COURSE} ON s.id = a.session_id
                        JOIN training.session_facilitator f ON f.session_id = s.id
                        JOIN training.cascade_edge e ON e.learner_id = f.person_id AND e.course = ANY($2) AND e.at < s.starts_at AND e.tier = $4
                       WHERE a.learner_id = $1 AND a.is_effective AND a.status IN ('present', 'late') AND s.state = 'closed' AND s.starts_at < $3 AND v.course = ANY($2)) AS "isBeyond"`,
      [personId, LEAD_COURSES, before, MOST_TIERS],
    );
    return row?.tier ?? (row?.isBeyond ? null : 0);
  }

  /** What the register says now takes the place of what was drawn. Rides on the primary key, attendance_effective and seat_of_learner. */
  async redraw(sessionId: string, trainers: readonly { id: string; tier: number }[]): Promise<void> {
    await this.database.rows('DELETE FROM training.cascade_edge WHERE session_id = $1', [sessionId]);
    await this.database.rows(
      `INSERT INTO training.cascade_edge (session_id, trainer_id, learner_id, course, kind, tier, village_code, sex, at)
       SELECT s.id, t.id, a.learner_id, v.course, s.kind, t.tier, seat.village_code, seat.sex, s.starts_at
         FROM ${OF_COURSE} CROSS JOIN unnest($2::uuid[], $3::smallint[]) AS t(id, tier)
         JOIN training.attendance a ON a.session_id = s.id AND a.is_effective AND a.status IN ('present', 'late') AND a.learner_id <> t.id
         CROSS JOIN LATERAL (SELECT o.village_code, o.sex FROM training.seat o WHERE o.learner_id = a.learner_id AND o.batch_id = s.batch_id ORDER BY o.place DESC LIMIT 1) AS seat
        WHERE s.id = $1`,
      [sessionId, trainers.map(({ id }) => id), trainers.map(({ tier }) => tier)],
    );
  }

  /** Closed sessions led later by anybody this one's register has ever named: their edges rest on it. Rides on attendance_effective and session_of_facilitator. */
  async restingOn(sessionId: string): Promise<{ id: string; startsAt: Date }[]> {
    return this.database.rows(
      `SELECT DISTINCT n.id, n.starts_at AS "startsAt" FROM ${OF_COURSE}
         JOIN training.attendance a ON a.session_id = s.id JOIN training.session_facilitator f ON f.person_id = a.learner_id
         JOIN training.session n ON n.id = f.session_id AND n.state = 'closed' AND n.starts_at > s.starts_at
        WHERE s.id = $1 AND v.course = ANY($2)`,
      [sessionId, LEAD_COURSES],
    );
  }
}
