import { Injectable } from '@nestjs/common';
import { errors } from '../domain/errors';
import { type PublishedCourse, summaryOf, viewOf } from '../domain/present';
import type { CourseSummary, CourseView } from '../domain/views';
import { CourseVersionsRepository } from '../persistence/course-versions.repository';

/** What is taught now. */
@Injectable()
export class Courses {
  /** A version never changes, so what was read once stays true. */
  private readonly versions = new Map<string, PublishedCourse>();

  constructor(private readonly repository: CourseVersionsRepository) {}

  async list(): Promise<CourseSummary[]> {
    return (await this.taught()).map(summaryOf);
  }

  /** The version taught now. @throws DomainError `training.no_course` */
  async current(code: string): Promise<PublishedCourse> {
    const found = (await this.taught()).find(({ content }) => content.code === code);
    if (!found) throw errors.make('no_course');
    return found;
  }

  /** @throws DomainError `training.no_course` */
  async version(versionId: string): Promise<PublishedCourse> {
    const known = this.versions.get(versionId) ?? (await this.repository.byId(versionId));
    if (!known) throw errors.make('no_course');
    this.versions.set(versionId, known);
    return known;
  }

  /** As it was read by who has learnt that version. */
  async readVersion(versionId: string): Promise<CourseView> {
    return viewOf(await this.version(versionId));
  }

  /** By title. A course is a third of a megabyte: only ids are asked for, what they name is read once. */
  private async taught(): Promise<PublishedCourse[]> {
    return Promise.all((await this.repository.currentIds()).map((id) => this.version(id)));
  }

  /** As a learner reads it; nothing in it marks a test. */
  async read(code: string): Promise<CourseView> {
    return viewOf(await this.current(code));
  }
}
