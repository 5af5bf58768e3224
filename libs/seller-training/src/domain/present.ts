import type { Course, Question } from './course';
import type { CourseSummary, CourseView, OpenQuestion } from './views';

export interface PublishedCourse {
  versionId: string;
  version: number;
  content: Course;
}

export const summaryOf = ({ version, content }: PublishedCourse): CourseSummary => {
  const { code, title, summary, audience, jp, fields, pillars, outcomes, capabilities, requires, lessons } = content;
  return { code, title, summary, audience, jp, fields, pillars, outcomes, capabilities, requires, version, lessons: lessons.length, minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0) };
};

export function viewOf(course: PublishedCourse): CourseView {
  const { content } = course;
  const lessons = new Map(content.lessons.map((lesson) => [lesson.slug, lesson]));
  return {
    ...summaryOf(course),
    versionId: course.versionId,
    modules: content.modules.map(({ lessons: slugs, ...module }) => ({
      ...module,
      lessons: slugs.flatMap((slug) => {
        const lesson = lessons.get(slug);
        if (!lesson) return [];
        const { code, title, minutes, goal, isSafety, legal, picture, try: task, words, html } = lesson;
        return [{ slug, code, title, minutes, goal, isSafety, legal, picture, try: task, words, html, exercises: content.exercises.filter((one) => one.lesson === slug) }];
      }),
    })),
    practice: content.practice,
  };
}

/** Without what marks it. */
export function openQuestion(question: Question): OpenQuestion {
  const { id, prompt, kind } = question;
  if (kind === 'single' || kind === 'multiple') return { id, prompt, kind, options: question.options.map(({ text }) => text) };
  return kind === 'number' ? { id, prompt, kind, unit: question.unit } : { id, prompt, kind };
}
