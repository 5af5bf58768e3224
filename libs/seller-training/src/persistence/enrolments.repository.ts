import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { EnrolmentState, LearnerSnapshot } from '../domain/enrolment';

export interface Enrolment extends LearnerSnapshot {
  id: string;
  learnerId: string;
  course: string;
  courseVersionId: string;
  requiredVersionIds: string[];
  batchId: string | null;
  source: 'self' | 'batch' | 'assisted';
  state: EnrolmentState;
  enrolledAt: Date;
  completedAt: Date | null;
}

const ENROLMENT = `id, learner_id AS "learnerId", course, course_version_id AS "courseVersionId", required_version_ids AS "requiredVersionIds", batch_id AS "batchId", source, state,
  village_code AS "villageCode", sex, age_band AS "ageBand", participant_type AS "participantType", enrolled_at AS "enrolledAt", completed_at AS "completedAt"`;

@Injectable()
export class EnrolmentsRepository {
  constructor(private readonly database: Database) {}

  /** Rides on enrolment_learner; the newest first. */
  ofLearner(learnerId: string): Promise<Enrolment[]> {
    return this.database.rows<Enrolment>(`SELECT ${ENROLMENT} FROM training.enrolment WHERE learner_id = $1 ORDER BY id DESC LIMIT 50`, [learnerId]);
  }

  async find(id: string): Promise<Enrolment | null> {
    const [row] = await this.database.rows<Enrolment>(`SELECT ${ENROLMENT} FROM training.enrolment WHERE id = $1`, [id]);
    return row ?? null;
  }

  /** Whoever else writes about this learner's course waits. The caller must be in a transaction. */
  async lock(id: string): Promise<Enrolment | null> {
    const [row] = await this.database.rows<Enrolment>(`SELECT ${ENROLMENT} FROM training.enrolment WHERE id = $1 FOR UPDATE`, [id]);
    return row ?? null;
  }

  /** Rides on enrolment_alone. */
  async underWay(learnerId: string, course: string): Promise<Enrolment | null> {
    const [row] = await this.database.rows<Enrolment>(`SELECT ${ENROLMENT} FROM training.enrolment WHERE learner_id = $1 AND course = $2 AND batch_id IS NULL AND state = 'confirmed'`, [learnerId, course]);
    return row ?? null;
  }

  /** @returns whether it is there now: another phone may have begun the same course in the same moment. */
  async add(enrolment: Omit<Enrolment, 'completedAt'>): Promise<boolean> {
    const { id, learnerId, course, courseVersionId, requiredVersionIds, batchId, source, state, villageCode, sex, ageBand, participantType, enrolledAt } = enrolment;
    const added = await this.database.change(
      `INSERT INTO training.enrolment (id, learner_id, course, course_version_id, required_version_ids, batch_id, source, state, village_code, sex, age_band, participant_type, enrolled_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO NOTHING`,
      [id, learnerId, course, courseVersionId, requiredVersionIds, batchId, source, state, villageCode, sex, ageBand, participantType, enrolledAt],
    );
    return added === 1;
  }

  async setState(id: string, state: EnrolmentState, completedAt: Date | null): Promise<void> {
    await this.database.change('UPDATE training.enrolment SET state = $2, completed_at = $3 WHERE id = $1', [id, state, completedAt]);
  }
}
