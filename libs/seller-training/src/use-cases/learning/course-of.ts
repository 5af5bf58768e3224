import { Injectable } from '@nestjs/common';
import type { Question } from '../../domain/course';
import type { Requirements } from '../../domain/learning/completion';
import type { Cell } from '../../domain/learning/papers';
import type { PublishedCourse } from '../../domain/present';
import type { Enrolment } from '../../persistence/enrolments.repository';
import { Courses } from '../courses';

export interface PinnedCourse {
  course: PublishedCourse;
  required: PublishedCourse[];
  requirements: Requirements;
}

/** What one learner is taught and asked: the versions they are pinned to, whatever was published since. */
@Injectable()
export class CourseOf {
  constructor(private readonly courses: Courses) {}

  async enrolment({ courseVersionId, requiredVersionIds }: Pick<Enrolment, 'courseVersionId' | 'requiredVersionIds'>): Promise<PinnedCourse> {
    const course = await this.courses.version(courseVersionId);
    const required = await Promise.all(requiredVersionIds.map((id) => this.courses.version(id)));
    const { content } = course;
    return {
      course,
      required,
      requirements: {
        lessons: [...required, course].flatMap((one) => one.content.modules.flatMap(({ lessons }) => lessons)),
        mastery: content.mastery,
        practice: content.practice.map(({ code }) => code),
      },
    };
  }

  /** Questions with their keys, of those of the versions that are of this course; they never leave the server. */
  async tests(course: string, versionIds: Iterable<string>): Promise<Map<string, readonly Cell<Question>[]>> {
    const tests = new Map<string, readonly Cell<Question>[]>();
    for (const id of new Set(versionIds)) {
      const version = await this.courses.version(id).catch(() => null);
      if (version?.content.code === course) tests.set(id, version.content.blueprint);
    }
    return tests;
  }
}
