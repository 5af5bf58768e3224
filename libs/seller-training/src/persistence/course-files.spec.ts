import { staleLaw } from '../domain/course-checks';
import { openQuestion, viewOf } from '../domain/present';
import { CourseFiles, type CourseFolder } from './course-files';

describe('the courses that come with the program', () => {
  let folders: CourseFolder[];
  beforeAll(async () => {
    folders = await new CourseFiles().all();
    // All lessons of all courses are read: more than five seconds on a machine that does other things.
  }, 60_000);

  it('can all be published', () => {
    expect(folders.length).toBeGreaterThan(0);
  });

  it('state no law that nobody has compared for 180 days', () => {
    const stale = folders.flatMap(({ course }) => staleLaw(course, new Date()).map((slug) => `${course.code}/${slug}`));
    expect(stale).toEqual([]);
  });

  it('show a learner nothing that marks a test', () => {
    for (const { course } of folders) {
      const shown = JSON.stringify(viewOf({ versionId: 'v', version: 1, content: course }));
      for (const question of course.blueprint.flatMap(({ pre, post }) => [...pre, ...post])) {
        expect(shown).not.toContain(`"${question.id}"`);
        expect(JSON.stringify(openQuestion(question))).not.toMatch(/isRight|answer|why/);
      }
    }
  });

  it('ask for no more photos than the shop does, and say the same about complaints', () => {
    const sellers = folders.find(({ course }) => course.code === 'onboarding-umkm')?.course;
    const checklist = sellers?.practice.find(({ code }) => code === 'P1')?.text;
    expect(checklist).toContain('sedikitnya satu foto');
    expect(checklist).toContain('dianjurkan lima');
    const words = JSON.stringify(folders.map(({ course }) => course.lessons));
    for (const [window] of words.matchAll(/masa keluhan[^.]{0,60}2×24 jam[^.]{0,80}/gi)) expect(window).toContain('dua hari kerja');
  });
});
