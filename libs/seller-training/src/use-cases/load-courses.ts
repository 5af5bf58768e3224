import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { CourseFiles } from '../persistence/course-files';
import { CourseVersionsRepository } from '../persistence/course-versions.repository';
import { TaughtCourses } from './taught-courses';

/** Publishes what the course files say, as a new version where a course has changed. Doing it again changes nothing. */
@Injectable()
export class LoadCourses {
  constructor(
    private readonly files: CourseFiles,
    private readonly versions: CourseVersionsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly taught: TaughtCourses,
  ) {}

  /** @returns codes of the courses that got a new version. @throws CourseFaults naming file and field */
  async execute(): Promise<string[]> {
    if (await this.isUnchanged()) return [];
    const folders = await this.files.all();
    return this.transactions.run(async () => {
      await this.versions.lock();
      const known = await this.versions.hashes();
      const changed = folders.filter(({ course, hash }) => known.get(course.code) !== hash);
      const at = this.clock.now();
      for (const { course, hash } of changed) await this.versions.publish({ id: newId(), course: course.code, hash, content: course, at });
      await this.versions.retireAllBut(folders.map(({ course }) => course.code), at);
      this.taught.changed();
      return changed.map(({ course }) => course.code);
    });
  }

  /** Taking every lesson and question apart delays each start, and next to no start finds a new one. */
  private async isUnchanged(): Promise<boolean> {
    const taught = new Set((await this.versions.hashes()).values());
    const hashes = await this.files.hashes();
    return hashes.length === taught.size && hashes.every((hash) => taught.has(hash));
  }
}
