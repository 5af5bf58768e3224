import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

/** What a batch was meant to be: the terms of reference. */
export interface ActivityTerms {
  programTitle: string;
  theme: string;
  organiser: string;
  sponsors: string[];
  partners: string[];
  year: number;
  courseTitle: string;
  summary: string;
  jp: number;
  mastery: number;
  outcomes: string[];
}
/** One with a seat, and what the tests said. Scores in basis points. */
export interface ActivityScore {
  learnerId: string;
  printedName: string;
  villageCode: string;
  sex: string;
  participantType: string;
  preBp: number | null;
  postBp: number | null;
  gainBp: number | null;
  hasPassed: boolean;
}

/** The story of one batch, read once for its report. */
@Injectable()
export class ActivityRepository {
  constructor(private readonly database: Database) {}

  async terms(batchId: string): Promise<ActivityTerms | null> {
    const rows = await this.database.rows<ActivityTerms>(
      `SELECT p.title AS "programTitle", p.theme, p.organiser, p.sponsors, p.partners, p.year, v.content ->> 'title' AS "courseTitle", coalesce(v.content ->> 'summary', '') AS summary,
              coalesce((v.content ->> 'jp')::int, 0) AS jp, coalesce((v.content ->> 'mastery')::int, 0) AS mastery, coalesce(v.content -> 'outcomes', '[]') AS outcomes
         FROM training.batch b JOIN training.program p ON p.id = b.program_id JOIN training.course_version v ON v.id = b.course_version_id WHERE b.id = $1`,
      [batchId],
    );
    return rows[0] ?? null;
  }

  /** Everybody with a seat, by name, with the best that is known of them in the batch's course. Rides on seat_once and enrolment_learner. */
  scores(batchId: string): Promise<ActivityScore[]> {
    return this.database.rows<ActivityScore>(
      `SELECT t.learner_id AS "learnerId", t.printed_name AS "printedName", t.village_code AS "villageCode", t.sex, t.participant_type AS "participantType",
              r.pre_bp AS "preBp", r.first_post_bp AS "postBp", r.gain_bp AS "gainBp", coalesce(r.has_passed, false) AS "hasPassed"
         FROM training.seat t JOIN training.batch b ON b.id = t.batch_id JOIN training.course_version v ON v.id = b.course_version_id
         LEFT JOIN LATERAL (
           SELECT CASE WHEN l.is_pre_late THEN NULL ELSE l.pre_bp END AS pre_bp, l.first_post_bp, l.gain_bp, e.state = 'completed' AS has_passed
             FROM training.enrolment e LEFT JOIN training.learning_result l ON l.enrolment_id = e.id
            WHERE e.learner_id = t.learner_id AND e.course = v.course ORDER BY (e.state = 'completed') DESC, e.id DESC LIMIT 1) r ON true
        WHERE t.batch_id = $1 AND t.state = 'confirmed' ORDER BY t.printed_name, t.id`,
      [batchId],
    );
  }
}
