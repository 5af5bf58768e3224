import type { Course, CourseModule, Lesson, Picture, PracticeTask, Question } from './course';

/** One line of the catalogue of courses. */
export interface CourseSummary extends Pick<Course, 'code' | 'title' | 'summary' | 'audience' | 'jp' | 'fields' | 'pillars' | 'outcomes' | 'capabilities' | 'requires'> {
  version: number;
  lessons: number;
  /** Of all lessons, reading and trying. */
  minutes: number;
}

/** A question as a learner's device may hold it: no key. */
export type OpenQuestion = { id: string; prompt: string } & ({ kind: 'single' | 'multiple'; options: string[] } | { kind: 'true_false' } | { kind: 'number'; unit: string });

/** A question for practice, with the answer at hand; it never counts. */
export type Exercise = Question & { lesson: string };

export interface LessonView extends Pick<Lesson, 'slug' | 'code' | 'title' | 'minutes' | 'goal' | 'isSafety' | 'legal' | 'try' | 'words' | 'html'> {
  picture: Picture;
  exercises: Exercise[];
}

/** A course as a learner reads it. Holds nothing that marks a test. */
export interface CourseView extends CourseSummary {
  versionId: string;
  modules: (Omit<CourseModule, 'lessons'> & { lessons: LessonView[] })[];
  practice: PracticeTask[];
}
