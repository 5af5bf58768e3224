import { Injectable } from '@nestjs/common';
import { newId } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { MergedAttempt, Truth } from '../domain/learning/merge-history';
import { type Score, SCORER } from '../domain/learning/papers';
import type { MovedLesson } from '../domain/xapi/lesson-sayings';

export interface AttemptRow {
  id: string;
  role: 'pre' | 'post';
  ordinal: number | null;
  standing: 'counted' | 'practice';
  reason: string | null;
  isLate: boolean;
  submittedAt: Date;
  scoreBp: number | null;
  rightItems: string[] | null;
  versionId: string;
}

export interface ResultRow {
  lessonsDone: number;
  lessonsAll: number;
  preBp: number | null;
  isPreLate: boolean;
  firstPostBp: number | null;
  bestPostBp: number | null;
  gainBp: number | null;
  gaps: { deviceId: string; missing: number[] }[];
}

/** Where learners stand, written down from the one truth; everything here can be told anew from the events. */
@Injectable()
export class LearningResultsRepository {
  constructor(private readonly database: Database) {}

  /** @returns what is new: lessons read further than was known, and tries that have a score they did not have */
  async save(enrolmentId: string, truth: Truth, lessonsDone: number, lessonsAll: number, at: Date): Promise<{ moved: MovedLesson[]; scored: MergedAttempt[] }> {
    const moved = await this.saveLessons(enrolmentId, truth);
    // What does not count any more goes first: a right to one try is used by one try at any moment.
    const attempts = [...truth.attempts].sort((a, b) => Number(a.reason === null) - Number(b.reason === null));
    const scored: MergedAttempt[] = [];
    for (const attempt of attempts) if (await this.saveAttempt(enrolmentId, attempt, at)) scored.push(attempt);
    await this.database.change(
      'INSERT INTO training.practice_done (enrolment_id, code, done_at) SELECT $1, code, $3 FROM unnest($2::text[]) AS code ON CONFLICT DO NOTHING',
      [enrolmentId, truth.practiceDone, at],
    );
    await this.database.change(
      `INSERT INTO training.learning_result (enrolment_id, lessons_done, lessons_all, pre_bp, is_pre_late, first_post_bp, best_post_bp, gain_bp, gaps, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (enrolment_id) DO UPDATE SET lessons_done = excluded.lessons_done, lessons_all = excluded.lessons_all, pre_bp = excluded.pre_bp, is_pre_late = excluded.is_pre_late,
         first_post_bp = excluded.first_post_bp, best_post_bp = excluded.best_post_bp, gain_bp = excluded.gain_bp, gaps = excluded.gaps, at = excluded.at`,
      [enrolmentId, lessonsDone, lessonsAll, truth.preBp, truth.isPreLate, truth.firstPostBp, truth.bestPostBp, truth.gainBp, JSON.stringify(truth.gaps), at],
    );
    return { moved, scored };
  }

  /** What was known before is read in the same statement: it sees the table as it was. */
  private saveLessons(enrolmentId: string, { lessons }: Truth): Promise<MovedLesson[]> {
    const rows = [...lessons];
    return this.database.rows(
      `WITH before AS (SELECT lesson, max_pct FROM training.lesson_progress WHERE enrolment_id = $1), changed AS (
       INSERT INTO training.lesson_progress AS known (enrolment_id, lesson, max_pct, first_at, last_at)
       SELECT $1, l.lesson, l.pct, to_timestamp(l.first_at / 1000.0), to_timestamp(l.last_at / 1000.0) FROM unnest($2::text[], $3::int[], $4::double precision[], $5::double precision[]) AS l (lesson, pct, first_at, last_at)
       ON CONFLICT (enrolment_id, lesson) DO UPDATE SET max_pct = excluded.max_pct, first_at = excluded.first_at, last_at = excluded.last_at
       WHERE (known.max_pct, known.first_at, known.last_at) IS DISTINCT FROM (excluded.max_pct, excluded.first_at, excluded.last_at)
       RETURNING lesson, max_pct)
       SELECT changed.lesson, before.max_pct AS before FROM changed LEFT JOIN before USING (lesson) WHERE before.max_pct IS DISTINCT FROM changed.max_pct`,
      [enrolmentId, rows.map(([lesson]) => lesson), rows.map(([, { pct }]) => pct), rows.map(([, { firstAt }]) => firstAt), rows.map(([, { lastAt }]) => lastAt)],
    );
  }

  private async saveAttempt(enrolmentId: string, attempt: MergedAttempt, at: Date): Promise<boolean> {
    const { id, role, grantId, ordinal, deviceId, versionId, reason, isContested, isLate, startedAt, submittedAt, answers, score } = attempt;
    await this.database.change(
      `INSERT INTO training.attempt (id, enrolment_id, role, grant_id, ordinal, device_id, version_id, standing, reason, is_contested, is_late, started_at, submitted_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       ON CONFLICT (id) DO UPDATE SET standing = excluded.standing, reason = excluded.reason, ordinal = excluded.ordinal, is_contested = excluded.is_contested, is_late = excluded.is_late`,
      [id, enrolmentId, role, grantId, ordinal, deviceId, versionId, reason === null ? 'counted' : 'practice', reason, isContested, isLate, startedAt, submittedAt],
    );
    await this.database.change(
      'INSERT INTO training.response (attempt_id, item, given) SELECT $1, r.item, r.given FROM unnest($2::text[], $3::jsonb[]) AS r (item, given) ON CONFLICT DO NOTHING',
      [id, answers.map(({ item }) => item), answers.map(({ given }) => JSON.stringify(given))],
    );
    return score ? this.reviseScore({ attemptId: id, scoreBp: score.bp, rightItems: score.rightItems, asked: score.asked, reason: 'Dinilai oleh server.', by: null }, at) : false;
  }

  /** Adds a score where it differs from the last one. @returns whether it did */
  async reviseScore({ attemptId, scoreBp, rightItems, asked, reason, by }: { attemptId: string; scoreBp: number; rightItems: readonly string[]; asked: number; reason: string; by: string | null }, at: Date): Promise<boolean> {
    const added = await this.database.change(
      `WITH last AS (SELECT number, score_bp, right_items FROM training.score_revision WHERE attempt_id = $1 ORDER BY number DESC LIMIT 1)
       INSERT INTO training.score_revision (attempt_id, number, score_bp, right_items, asked, scorer, reason, made_by, made_at)
       SELECT $1, coalesce((SELECT number FROM last), 0) + 1, $2, $3, $4, $5, $6, $7, $8
        WHERE NOT EXISTS (SELECT 1 FROM last WHERE score_bp = $2 AND right_items = $3)`,
      [attemptId, scoreBp, rightItems, asked, SCORER, reason, by, at],
    );
    return added === 1;
  }

  /** Tries whose last score was found by a person; rides on attempt_enrolment. */
  async rescored(enrolmentId: string): Promise<Map<string, Score>> {
    const rows = await this.database.rows<{ id: string; bp: number; rightItems: string[]; asked: number }>(
      `SELECT a.id, s.score_bp AS bp, s.right_items AS "rightItems", s.asked FROM training.attempt a
        CROSS JOIN LATERAL (SELECT score_bp, right_items, asked, made_by FROM training.score_revision WHERE attempt_id = a.id ORDER BY number DESC LIMIT 1) s
        WHERE a.enrolment_id = $1 AND s.made_by IS NOT NULL`,
      [enrolmentId],
    );
    return new Map(rows.map(({ id, ...score }) => [id, { ...score, right: score.rightItems.length }]));
  }

  /** Tries that count and were asked this question; rides on response_item. */
  askedItem(item: string): Promise<{ attemptId: string; enrolmentId: string; scoreBp: number; rightItems: string[]; asked: number }[]> {
    return this.database.rows(
      `SELECT a.id AS "attemptId", a.enrolment_id AS "enrolmentId", s.score_bp AS "scoreBp", s.right_items AS "rightItems", s.asked FROM training.response r
         JOIN training.attempt a ON a.id = r.attempt_id AND a.standing = 'counted'
        CROSS JOIN LATERAL (SELECT score_bp, right_items, asked FROM training.score_revision WHERE attempt_id = a.id ORDER BY number DESC LIMIT 1) s
        WHERE r.item = $1 ORDER BY a.id`,
      [item],
    );
  }

  /** Every try with its last score, those that count first; rides on attempt_enrolment. */
  attempts(enrolmentId: string): Promise<AttemptRow[]> {
    return this.database.rows<AttemptRow>(
      `SELECT a.id, a.role, a.ordinal, a.standing, a.reason, a.is_late AS "isLate", a.submitted_at AS "submittedAt", a.version_id AS "versionId", s.score_bp AS "scoreBp", s.right_items AS "rightItems"
         FROM training.attempt a
         LEFT JOIN LATERAL (SELECT score_bp, right_items FROM training.score_revision WHERE attempt_id = a.id ORDER BY number DESC LIMIT 1) s ON a.standing = 'counted'
        WHERE a.enrolment_id = $1 ORDER BY a.role DESC, a.standing, a.ordinal NULLS LAST, a.id`,
      [enrolmentId],
    );
  }

  async lessons(enrolmentId: string): Promise<Record<string, number>> {
    const rows = await this.database.rows<{ lesson: string; pct: number }>('SELECT lesson, max_pct AS pct FROM training.lesson_progress WHERE enrolment_id = $1', [enrolmentId]);
    return Object.fromEntries(rows.map(({ lesson, pct }) => [lesson, pct]));
  }

  async practiceDone(enrolmentId: string): Promise<string[]> {
    const rows = await this.database.rows<{ code: string }>('SELECT code FROM training.practice_done WHERE enrolment_id = $1 ORDER BY code', [enrolmentId]);
    return rows.map(({ code }) => code);
  }

  /** @returns false when it was said before */
  async judge(enrolmentId: string, code: string, assessorId: string, at: Date): Promise<boolean> {
    return (await this.database.change('INSERT INTO training.practice_done (enrolment_id, code, done_at, assessor_id) VALUES ($1, $2, $4, $3) ON CONFLICT DO NOTHING', [enrolmentId, code, assessorId, at])) > 0;
  }

  /** Whether one has led a session the other came to. Rides on attendance_of_learner. */
  async taught(trainerId: string, learnerId: string): Promise<boolean> {
    const rows = await this.database.rows(`SELECT 1 FROM training.attendance a JOIN training.session_facilitator f ON f.session_id = a.session_id AND f.person_id = $1 WHERE a.learner_id = $2 AND a.is_effective AND a.status IN ('present', 'late') LIMIT 1`, [trainerId, learnerId]);
    return rows.length > 0;
  }

  async result(enrolmentId: string): Promise<ResultRow | null> {
    const [row] = await this.database.rows<ResultRow>(
      `SELECT lessons_done AS "lessonsDone", lessons_all AS "lessonsAll", pre_bp AS "preBp", is_pre_late AS "isPreLate", first_post_bp AS "firstPostBp", best_post_bp AS "bestPostBp", gain_bp AS "gainBp", gaps
         FROM training.learning_result WHERE enrolment_id = $1`,
      [enrolmentId],
    );
    return row ?? null;
  }

  /** One case is open for somebody at a time; what it says first stays. */
  async openReview({ enrolmentId, cause, before, after }: { enrolmentId: string; cause: string; before: object; after: object }, at: Date): Promise<void> {
    await this.database.change('INSERT INTO training.review_case (id, enrolment_id, cause, before, after, opened_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING', [newId(), enrolmentId, cause, JSON.stringify(before), JSON.stringify(after), at]);
  }
}
