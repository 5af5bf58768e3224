import { CourseFaults, readCourse } from './read-course';

const HEAD = `code: contoh
title: Contoh
summary: Kursus contoh.
audience: Warga.
jp: 2
mastery: 0.7
capabilities: [seller.listing.publish]
fields: [umkm]
pillars: [ekonomi]
outcomes: [Anda bisa memotret.]
modules:
  - {code: M1, title: Foto, goal: Foto terang., lessons: [foto]}
practice: []
follow_up: []
`;
const LESSON = `---
code: M1-1
title: Foto
minutes: 8
goal: Anda bisa memotret.
safety: true
picture: {kind: sum, alt: Hitungan., rows: [{label: Bahan, amount: 2000}, {label: Upah, amount: 500}, {label: Jumlah, amount: 2500, total: true}]}
try: {title: Coba, steps: [Buka., Potret.], done: Foto terang.}
---
## Cahaya

Dekat jendela. <script>alert(1)</script> [tautan](http://contoh.test)
`;
const question = (id: string, use = ''): string => `{id: ${id}, ${use ? `use: ${use}, ` : ''}kind: single, prompt: Mana?, options: [{text: A, right: true, why: Ya.}, {text: B, right: false, why: Bukan.}, {text: C, right: false, why: Bukan.}]}`;
const CELLS = ['a', 'b', 'c', 'd'];
const QUIZ = `blueprint:\n${CELLS.map((cell) => `  - {cell: ${cell}, objective: Tahu., lesson: foto, items: [${question(`${cell}-1`, 'pre')}, ${question(`${cell}-2`, 'post')}]}`).join('\n')}\nexercises:\n  - {lesson: foto, ${question('latih').slice(1)}\n`;

const files = (change: Record<string, string | null> = {}): Map<string, string> =>
  new Map(Object.entries({ 'course.yaml': HEAD, 'foto.md': LESSON, 'quiz.yaml': QUIZ, ...change }).flatMap(([name, text]): [string, string][] => (text === null ? [] : [[name, text]])));
const faults = (change: Record<string, string | null>): readonly string[] => {
  try {
    readCourse(files(change));
  } catch (error) {
    if (error instanceof CourseFaults) return error.faults;
    throw error;
  }
  return [];
};

describe('a course put together from its files', () => {
  it('has lessons, a blueprint with a question for before and one for after, and exercises', () => {
    const course = readCourse(files());
    expect(course.mastery).toBe(7_000);
    expect(course.lessons.map(({ slug, isSafety }) => [slug, isSafety])).toEqual([['foto', true]]);
    expect(course.blueprint.map(({ pre, post }) => [pre.length, post.length])).toEqual(CELLS.map(() => [1, 1]));
    expect(course.exercises).toMatchObject([{ id: 'latih', lesson: 'foto' }]);
  });

  it('lets no HTML and no link of a file through', () => {
    const html = readCourse(files()).lessons[0]?.html ?? '';
    expect(html).toContain('<h2>Cahaya</h2>');
    expect(html).not.toMatch(/<script|<a /);
  });

  it.each<[string, Record<string, string | null>, string]>([
    ['a file that is missing', { 'quiz.yaml': null }, 'quiz.yaml: missing'],
    ['a lesson no module names', { 'lain.md': LESSON }, 'lain.md: no module names this lesson'],
    ['a sum that does not add up', { 'foto.md': LESSON.replace('2500', '2600') }, 'foto.md: picture: total 2600, but the rows make 2500'],
    ['an unknown picture', { 'foto.md': LESSON.replace('kind: sum', 'kind: photo') }, 'foto.md: picture.kind: photo is not one of steps, cycle, parts, compare, sum, tree, bars'],
    ['law without the day it was checked', { 'foto.md': LESSON.replace('safety: true', 'legal_ref: [UU 8/1999]') }, 'foto.md: says law, so it must say checked_at and reviewer'],
    ['half a sentence lost behind a comma', { 'foto.md': LESSON.replace('done: Foto terang.', 'done: Foto terang, dekat jendela.') }, 'foto.md: try.dekat jendela.: property dekat jendela. should not exist'],
    ['a question with two right answers', { 'quiz.yaml': QUIZ.replace('{text: B, right: false', '{text: B, right: true') }, 'quiz.yaml: a: a-1: 2 right options'],
    ['an id that is there twice', { 'quiz.yaml': QUIZ.replace('b-1', 'a-1') }, 'quiz.yaml: b: a-1: this id is there twice'],
    ['an objective without a question for after', { 'quiz.yaml': QUIZ.replace('use: post', 'use: pre') }, 'quiz.yaml: a: needs questions with use pre and with use post, and no others'],
  ])('names %s', (_what, change, fault) => {
    expect(faults(change)).toContain(fault);
  });

  it('names the field of a wrong value', () => {
    expect(faults({ 'course.yaml': HEAD.replace('jp: 2', 'jp: dua') })).toContain('course.yaml: jp: jp must be an integer number');
  });
});
