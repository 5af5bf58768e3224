import { openQuestion, type PublishedCourse, viewOf } from '../present';
import { type CoursePackage, PACKAGE_FORMAT } from './package-format';

export const packageOf = (course: PublishedCourse): CoursePackage => ({
  format: PACKAGE_FORMAT,
  course: viewOf(course),
  tests: course.content.blueprint.map(({ objective, lesson, pre, post }) => ({ objective, lesson, pre: pre.map(openQuestion), post: post.map(openQuestion) })),
});
