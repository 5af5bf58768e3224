import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import type { BlueprintCell, Course, Lesson, Picture, Question } from './course';
import { CourseShape, LessonShape, PICTURES, QUESTIONS, QuizShape, shaped } from './course-shapes';
import { readingLevel } from './reading-level';

/** Raw HTML is shown as text and links are not made: a course is read on phones that may have no line. */
const markdown = new MarkdownIt({ html: false, linkify: false }).disable(['link', 'autolink', 'image', 'code', 'fence']);

export class CourseFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'CourseFaults';
  }
}

/** Puts the files of one course together: `course.yaml`, `quiz.yaml` and a `.md` a lesson. Knows nothing of disks. */
class CourseReader {
  readonly faults: string[] = [];
  private readonly ids = new Set<string>();

  constructor(private readonly files: ReadonlyMap<string, string>) {}

  read(): Course {
    const head = this.shaped(CourseShape, 'course.yaml', this.yaml('course.yaml'));
    const quiz = this.shaped(QuizShape, 'quiz.yaml', this.yaml('quiz.yaml'));
    if (this.faults.length > 0) throw new CourseFaults(this.faults);
    const slugs = head.modules.flatMap(({ lessons }) => lessons);
    const lessons = slugs.map((slug) => this.lesson(slug, head)).filter((lesson): lesson is Lesson => lesson !== null);
    const known = new Set(slugs);
    const blueprint = quiz.blueprint.map((cell) => this.cell(cell, known, (head.requires ?? []).length > 0));
    const exercises = (quiz.exercises ?? []).flatMap((plain) => {
      const question = this.question(plain, 'exercises');
      const lesson = String(plain.lesson);
      if (!known.has(lesson)) this.faults.push(`quiz.yaml: exercises.${String(plain.id)}: there is no lesson ${lesson}`);
      return question ? [{ ...question, lesson }] : [];
    });
    this.uniqueCodes(lessons);
    for (const name of this.files.keys()) if (name.endsWith('.md') && !known.has(name.slice(0, -3))) this.faults.push(`${name}: no module names this lesson`);
    if (this.faults.length > 0) throw new CourseFaults(this.faults);
    return {
      ...head,
      requires: head.requires ?? [],
      mastery: Math.round(head.mastery * 10_000),
      modules: head.modules.map(({ code, title, goal, lessons: names }) => ({ code, title, goal, lessons: names })),
      practice: head.practice.map(({ rubric = [], ...task }) => ({ ...task, rubric })),
      followUp: head.follow_up.map(({ due_days: dueDays, ...task }) => ({ ...task, dueDays })),
      lessons,
      blueprint,
      exercises,
    };
  }

  private yaml(name: string): unknown {
    const text = this.files.get(name);
    if (text === undefined) {
      this.faults.push(`${name}: missing`);
      return {};
    }
    return this.parsed(text, name);
  }

  private parsed(text: string, name: string): unknown {
    try {
      return parse(text) as unknown;
    } catch (error) {
      this.faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return {};
    }
  }

  private shaped<T extends object>(shape: new () => T, name: string, plain: unknown): T {
    const { value, faults } = shaped(shape, plain);
    this.faults.push(...faults.map((fault) => `${name}: ${fault}`));
    return value;
  }

  private lesson(slug: string, { fields, pillars }: CourseShape): Lesson | null {
    const name = `${slug}.md`;
    const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(this.files.get(name) ?? '') ?? [];
    if (front === undefined || body === undefined) {
      this.faults.push(`${name}: missing, or it does not begin with fields between two lines of ---`);
      return null;
    }
    const shape = this.shaped(LessonShape, name, this.parsed(front, name));
    const { legal_ref: refs, checked_at: checkedAt, reviewer } = shape;
    if (refs && !(checkedAt && reviewer)) this.faults.push(`${name}: says law, so it must say checked_at and reviewer`);
    return {
      slug,
      code: shape.code,
      title: shape.title,
      minutes: shape.minutes,
      goal: shape.goal,
      fields: shape.fields ?? fields,
      pillars: shape.pillars ?? pillars,
      isSafety: shape.safety ?? false,
      legal: refs && checkedAt && reviewer ? { refs, checkedAt, reviewer } : null,
      picture: this.picture(name, shape.picture),
      try: shape.try,
      words: shape.words ?? [],
      html: markdown.render(body).trim(),
      figures: readingLevel(body),
    };
  }

  private picture(name: string, plain: LessonShape['picture'] | undefined): Picture {
    const kind = plain?.kind ?? 'steps';
    if (!Object.hasOwn(PICTURES, kind)) this.faults.push(`${name}: picture.kind: ${kind} is not one of ${Object.keys(PICTURES).join(', ')}`);
    else this.shaped<object>(PICTURES[kind], `${name}: picture`, plain);
    const picture = plain as unknown as Picture;
    if (picture?.kind === 'sum') this.sums(name, picture.rows ?? []);
    return picture;
  }

  private sums(name: string, rows: { amount: number; total?: boolean | undefined }[]): void {
    let sum = 0;
    for (const { amount, total } of rows) {
      if (total && amount !== sum) this.faults.push(`${name}: picture: total ${amount}, but the rows make ${sum}`);
      if (!total) sum += amount;
    }
  }

  private cell({ cell, objective, lesson, items }: QuizShape['blueprint'][number], known: ReadonlySet<string>, mayBorrow: boolean): BlueprintCell {
    if (!known.has(lesson) && !mayBorrow) this.faults.push(`quiz.yaml: ${cell}: there is no lesson ${lesson}`);
    const of = (use: string): Question[] => items.filter((item) => item.use === use).flatMap((item) => this.question(item, cell) ?? []);
    const [pre, post] = [of('pre'), of('post')];
    if (pre.length === 0 || post.length === 0 || pre.length + post.length !== items.length) this.faults.push(`quiz.yaml: ${cell}: needs questions with use pre and with use post, and no others`);
    return { cell, objective, lesson, pre, post };
  }

  private question(plain: Record<string, unknown>, where: string): Question | null {
    const kind = plain.kind as keyof typeof QUESTIONS;
    if (!Object.hasOwn(QUESTIONS, kind)) {
      this.faults.push(`quiz.yaml: ${where}: kind ${String(kind)} is not one of ${Object.keys(QUESTIONS).join(', ')}`);
      return null;
    }
    const at = `quiz.yaml: ${where}: ${String(plain.id)}`;
    const shape = this.shaped<{ id: string; prompt: string }>(QUESTIONS[kind], at, plain);
    if (this.ids.has(shape.id)) this.faults.push(`${at}: this id is there twice`);
    this.ids.add(shape.id);
    const base = { id: shape.id, prompt: shape.prompt };
    if (kind === 'true_false') {
      const { answer, why } = shape as unknown as { answer: boolean; why: string };
      return { ...base, kind, answer, why };
    }
    if (kind === 'number') {
      const { answer, tolerance = 0, unit = '', why } = shape as unknown as { answer: number; tolerance?: number; unit?: string; why: string };
      return { ...base, kind, answer, tolerance, unit, why };
    }
    const options = ((shape as { options?: { text: string; right: boolean; why: string }[] }).options ?? []).map(({ text, right, why }) => ({ text, isRight: right, why }));
    const right = options.filter(({ isRight }) => isRight).length;
    if (right === 0 || (kind === 'single' && right !== 1)) this.faults.push(`${at}: ${right} right options`);
    return { ...base, kind, options };
  }

  private uniqueCodes(lessons: readonly Lesson[]): void {
    const codes = lessons.map(({ code }) => code);
    for (const code of new Set(codes)) if (codes.filter((one) => one === code).length > 1) this.faults.push(`lesson code ${code} is there twice`);
  }
}

/** @param files name below the course's folder → text. @throws CourseFaults with every fault, named by file and field. */
export const readCourse = (files: ReadonlyMap<string, string>): Course => new CourseReader(files).read();
