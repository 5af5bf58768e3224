import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { CourseVersionsRepository } from '../persistence/course-versions.repository';

const KEPT_MS = 30_000;

/** Codes and titles of what is taught now: asked at every look at a shop, changed with a deployment. */
@Injectable()
export class TaughtCourses {
  private known: { at: number; courses: ReadonlyMap<string, string> } | undefined;

  constructor(
    private readonly versions: CourseVersionsRepository,
    private readonly transactions: Transactions,
  ) {}

  /** Code → title, at most half a minute old. */
  async all(): Promise<ReadonlyMap<string, string>> {
    if (this.known && performance.now() - this.known.at < KEPT_MS) return this.known.courses;
    const courses = await this.versions.titles();
    // What an open transaction has written may still fall back.
    if (!this.transactions.currentRunner()) this.known = { at: performance.now(), courses };
    return courses;
  }

  /** For the loader: this process sees what it has published with the commit. */
  changed(): void {
    this.transactions.afterCommit(() => (this.known = undefined));
  }
}
