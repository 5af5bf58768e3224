import { CourseFiles } from '../persistence/course-files';
import { CAPABILITY_RULES, openedBy } from './capability-rules';
import { CAPABILITIES } from './course';

describe('what courses open', () => {
  it('is the same in the rules and in the files of the courses', async () => {
    for (const { course } of await new CourseFiles().all()) {
      expect([course.code, [...openedBy({ course: course.code, kind: 'competence' })].sort()]).toEqual([course.code, [...course.capabilities].sort()]);
      expect(openedBy({ course: course.code, kind: 'attendance' })).toEqual([]);
    }
    // Every course there is, read and parsed.
  }, 30_000);

  it('leaves no right without a way to it', () => {
    expect(CAPABILITIES.filter((capability) => CAPABILITY_RULES[capability].courses.length === 0)).toEqual([]);
  });
});
