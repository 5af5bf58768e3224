import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { Course } from '../domain/course';
import type { PublishedCourse } from '../domain/present';

export interface NewVersion {
  id: string;
  course: string;
  hash: string;
  content: Course;
  at: Date;
}

const VERSION = 'id AS "versionId", number AS version, content';

@Injectable()
export class CourseVersionsRepository {
  constructor(private readonly database: Database) {}

  /** The versions taught now, by title; rides on course_version_current. */
  async currentIds(): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`SELECT id FROM training.course_version WHERE retired_at IS NULL ORDER BY content ->> 'title'`);
    return rows.map(({ id }) => id);
  }

  async byId(id: string): Promise<PublishedCourse | null> {
    const rows = await this.database.rows<PublishedCourse>(`SELECT ${VERSION} FROM training.course_version WHERE id = $1`, [id]);
    return rows[0] ?? null;
  }

  async hashes(): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ course: string; hash: string }>('SELECT course, content_hash AS hash FROM training.course_version WHERE retired_at IS NULL');
    return new Map(rows.map(({ course, hash }) => [course, hash]));
  }

  /** Code → title of what is taught now. */
  async titles(): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ course: string; title: string }>(`SELECT course, content ->> 'title' AS title FROM training.course_version WHERE retired_at IS NULL`);
    return new Map(rows.map(({ course, title }) => [course, title]));
  }

  /** Two programs that start at once publish one after the other. */
  async lock(): Promise<void> {
    await this.database.rows(`SELECT pg_advisory_xact_lock(hashtext('training.course_version'))::text`);
  }

  /** Follows the version taught so far. */
  async publish({ id, course, hash, content, at }: NewVersion): Promise<void> {
    await this.database.rows('UPDATE training.course_version SET retired_at = $2 WHERE course = $1 AND retired_at IS NULL', [course, at]);
    await this.database.rows(
      `INSERT INTO training.course_version (id, course, number, content_hash, content, published_at)
       VALUES ($1, $2, (SELECT coalesce(max(number), 0) + 1 FROM training.course_version WHERE course = $2), $3, $4, $5)`,
      [id, course, hash, JSON.stringify(content), at],
    );
  }

  /** Courses whose files are gone are no longer offered; who is in one goes on. */
  async retireAllBut(courses: readonly string[], at: Date): Promise<void> {
    await this.database.rows('UPDATE training.course_version SET retired_at = $2 WHERE retired_at IS NULL AND course <> ALL($1)', [courses, at]);
  }
}
