import type { CoursePackage, LearningEvent } from '@etalase/seller-training/phone';
import type { Learning } from '../api/views';
import { standingOf, stepOf, triesLeft } from './standing';

const lesson = (slug: string) => ({ slug, title: slug, exercises: [], words: [] });
const main = { format: 1, course: { code: 'c', practice: [{ code: 'P1', kind: 'practice_listing' }], modules: [{ code: 'M1', lessons: [lesson('m1'), lesson('m2')] }] }, tests: [] } as unknown as CoursePackage;
const other = { format: 1, course: { code: 'd', practice: [], modules: [{ code: 'A', lessons: [lesson('a1')] }] }, tests: [] } as unknown as CoursePackage;
const server = (over: Partial<Learning> = {}): Learning => ({ enrolmentId: 'e', course: 'c', state: 'confirmed', mastery: 7_000, lessons: {}, practice: [], attempts: [], attemptsLeft: { pre: 1, post: 3 }, preBp: null, isPreLate: false, bestPostBp: null, gainBp: null, gaps: [], ...over }) as unknown as Learning;
let seq = 0;
const event = (kind: 'lesson' | 'attempt', body: object): LearningEvent => ({ id: `id${(seq += 1)}`, kind, enrolmentId: 'e', seq, at: '2026-11-24T03:00:00Z', mono: 1, body }) as LearningEvent;

describe('where a learner stands, as far as the phone knows', () => {
  it('lays what was done here over what the server said: the larger counts, on either side', () => {
    const standing = standingOf(server({ lessons: { m1: 100, m2: 25 } }), [main, other], [event('lesson', { lesson: 'm1', pct: 25 }), event('lesson', { lesson: 'm2', pct: 75 }), event('lesson', { lesson: 'a1', pct: 100 })]);
    expect([...standing.lessons]).toEqual([['m1', 100], ['m2', 75], ['a1', 100]]);
    expect([standing.lessonsDone, standing.lessonsAll, standing.next?.slug]).toEqual([2, 3, 'm2']);
  });

  it('shows a test that waits for its mark, until the server knows it', () => {
    const waiting = event('attempt', { role: 'post', grantId: 'g', versionId: 'v', startedAt: '', answers: [] });
    const before = standingOf(server(), [main], [waiting]);
    expect([before.attempts.map(({ marked }) => marked), triesLeft('post', server(), before), [...before.usedGrants]]).toEqual([[null], 2, ['g']]);
    const marked = { id: waiting.id, role: 'post', counts: true, scoreBp: 8_000, submittedAt: '' } as Learning['attempts'][number];
    const said = server({ attempts: [marked], bestPostBp: 8_000, attemptsLeft: { pre: 1, post: 2 } });
    const after = standingOf(said, [main], [waiting]);
    expect([after.attempts.length, after.isPassed, triesLeft('post', said, after)]).toEqual([1, true, 2]);
  });

  it('knows nothing without a package and without a word of the server, and says so without a fault', () => {
    expect(standingOf(undefined, [], [])).toMatchObject({ lessonsDone: 0, lessonsAll: 0, next: null, isPassed: false, isCompleted: false });
  });

  describe('the one strong button', () => {
    const { practice } = main.course;
    const step = (over: Partial<Learning>, tasks: typeof practice = practice, events: LearningEvent[] = []) => stepOf(standingOf(server(over), [main], events), tasks, server(over));
    const read = { lessons: { m1: 100, m2: 100 } };

    it('leads from the test before through lessons, practice and the test after to the certificate', () => {
      expect(step({})).toEqual({ kind: 'pre' });
      expect(step({ lessons: { m1: 100 } })).toMatchObject({ kind: 'lesson', lesson: { slug: 'm2' } });
      expect(step(read)).toMatchObject({ kind: 'practice', task: { code: 'P1' } });
      expect(step({ ...read, bestPostBp: 8_000 })).toMatchObject({ kind: 'practice' });
      expect(step({ ...read, practice: ['P1'] })).toEqual({ kind: 'post' });
      expect(step({ ...read, practice: ['P1'], state: 'completed' })).toEqual({ kind: 'certificate' });
    });

    it('is not there while somebody else has the next move', () => {
      const submission = [{ code: 'P2', kind: 'submission' }] as unknown as typeof practice;
      expect(step(read, submission)).toBeNull();
      expect(step({ ...read, practice: ['P1'] }, practice, [event('attempt', { role: 'post', grantId: 'g', versionId: 'v', startedAt: '', answers: [] })])).toBeNull();
      expect(step({ ...read, practice: ['P1'], attemptsLeft: { pre: 1, post: 0 } })).toBeNull();
    });
  });
});
