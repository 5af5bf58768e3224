import type { CourseView, OpenQuestion } from '../views';
import type { Cell } from './papers';

/** Raised when the shape changes, so that an older app asks for its update instead of guessing. */
export const PACKAGE_FORMAT = 1;

/** Everything a phone needs to learn one course without signal. Holds no key of any test. */
export interface CoursePackage {
  format: typeof PACKAGE_FORMAT;
  course: CourseView;
  /** What the tests are about, a cell an objective, with the lesson to read again. */
  tests: (Cell<OpenQuestion> & { objective: string; lesson: string })[];
}
