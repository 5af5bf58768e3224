import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { CourseFiles, type CourseFolder } from '../persistence/course-files';
import { SellerTrainingModule } from '../seller-training.module';
import { Courses } from './courses';
import { LoadCourses } from './load-courses';

describe('publishing courses from files', () => {
  let context: TestContext;
  let folders: CourseFolder[];
  let load: LoadCourses;
  let courses: Courses;
  const all = jest.fn(() => Promise.resolve(folders));
  beforeAll(async () => {
    folders = await new CourseFiles().all();
    context = await bootContexts([SellerTrainingModule], { override: (builder) => void builder.overrideProvider(CourseFiles).useValue({ all, hashes: () => Promise.resolve(folders.map(({ hash }) => hash)) }) });
    [load, courses] = [context.module.get(LoadCourses), context.module.get(Courses)];
  });
  afterAll(() => context?.close());

  const first = (): CourseFolder => folders[0] as CourseFolder;

  it('publishes each once, also when two programs start at once', async () => {
    const done = await Promise.all([load.execute(), load.execute()]);
    expect(done.flat().sort()).toEqual(folders.map(({ course }) => course.code).sort());
    expect((await courses.list()).map(({ version }) => version)).toEqual(folders.map(() => 1));
    const read = all.mock.calls.length;
    expect(await load.execute()).toEqual([]);
    expect(all.mock.calls.length).toBe(read);
  });

  it('follows a changed course with a new version and keeps the old one as it was', async () => {
    const { code, title } = first().course;
    const before = await courses.current(code);
    folders = [{ course: { ...first().course, title: `${title} baru` }, hash: '0'.repeat(64) }, ...folders.slice(1)];
    expect(await load.execute()).toEqual([code]);
    expect(await courses.read(code)).toMatchObject({ version: 2, title: `${title} baru` });
    expect((await courses.version(before.versionId)).content.title).toBe(title);
  });

  it('refuses to change or delete what was published', async () => {
    await expect(context.database.adhoc(`UPDATE training.course_version SET content = '{}'`)).rejects.toThrow('never changes');
    await expect(context.database.adhoc('DELETE FROM training.course_version')).rejects.toThrow('never changes');
  });

  it('no longer offers a course whose files are gone', async () => {
    const gone = first().course.code;
    folders = folders.slice(1);
    await load.execute();
    await expect(courses.read(gone)).rejects.toMatchObject({ code: 'training.no_course' });
  });
});
