import fc from 'fast-check';
import { newId } from '@etalase/kernel';
import { asWritten, type Life, live, lives } from '../../testing/histories';
import { type Learner, LearningStage } from '../../testing/learning-stage';
import type { AttemptBody } from '../../domain/learning/learning-event';
import { type Grant, type Held, mergeHistory } from '../../domain/learning/merge-history';
import { paperOf } from '../../domain/learning/papers';
import { finishedTasks } from '../../domain/practice/practice-shop';
import { Courses } from '../courses';
import { CourseOf } from './course-of';
import { RecordLearning } from './record-learning';

/** One learner, two phones, somebody who carries, lines that break: the tables end as the rules say, whatever way it came. */
describe('whatever way it comes', () => {
  let stage: LearningStage;
  beforeAll(async () => void (stage = await LearningStage.begin(8)));
  afterAll(() => stage?.close());

  let run = 0;
  /** The life of a learner who is really enrolled, with rights that are really there. */
  async function settle(life: Life): Promise<{ learner: Learner; devices: [string, string]; events: Held[]; grants: Grant[] }> {
    const learner = await stage.learner('aman-bijak');
    const devices: [string, string] = [newId(), newId()];
    const grants: Grant[] = [{ id: newId(), role: 'pre', ordinal: 1, deviceId: devices[life.holders.pre], isRecalled: false }, ...life.holders.post.map((holder, index): Grant => ({ id: newId(), role: 'post', ordinal: index + 1, deviceId: devices[holder], isRecalled: false }))];
    for (const { id, role, ordinal, deviceId } of grants) {
      await stage.rows(`INSERT INTO training.attempt_grant (id, enrolment_id, role, ordinal, device_id, state, issued_at) VALUES ($1, $2, $3, $4, $5, 'issued', now())`, [id, learner.enrolmentId, role, ordinal, deviceId]);
    }
    const { content, versionId } = await stage.get(Courses).current('aman-bijak');
    const { events } = live(life, { run: (run += 1) % 60_000, enrolmentId: learner.enrolmentId, versionId, devices, grants });
    // The questions of the course instead of those of the toy, with as many right answers.
    const asked = events.map((event): Held => {
      if (event.kind !== 'attempt') return { ...event, id: newId() };
      const body = event.body as AttemptBody;
      const right = body.answers.filter(({ given }) => given === true).length;
      const ordinal = grants.find(({ id }) => id === body.grantId)?.ordinal ?? 1;
      const answers = paperOf(content.blueprint, body.role, ordinal).map((question, index) => ({ item: question.id, given: question.kind === 'single' || question.kind === 'multiple' ? (index < right ? question.options.flatMap(({ isRight }, place) => (isRight ? [place] : [])) : [9]) : false }));
      return { ...event, id: newId(), body: { ...body, answers } };
    });
    return { learner, devices, events: asked, grants };
  }

  it('property: random ways of arriving, one truth in the tables, the same that the rules tell of everything at once', async () => {
    await fc.assert(
      fc.asyncProperty(lives, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (life, dice) => {
        const roll = (): number => dice.next().value as number;
        const { learner, devices, events, grants } = await settle(life);
        const skewOf = (deviceId: string): number => life.phones[devices[0] === deviceId ? 0 : 1].skewMs;
        // Each event by some way, some by both; at the end every phone speaks for itself once, as phones do.
        const ways = events.flatMap((event) => [{ event, isCarried: roll() < 0.5, at: roll() }, ...(roll() < 0.4 ? [{ event, isCarried: roll() < 0.5, at: roll() }] : [])]).sort((a, b) => a.at - b.at);
        for (const { event, isCarried } of ways) {
          await stage.get(RecordLearning).execute({ learnerId: learner.id, deviceId: event.deviceId, skewMs: isCarried ? null : skewOf(event.deviceId), carrierId: isCarried ? learner.id : null, events: [asWritten(event)] });
        }
        for (const deviceId of new Set(events.map((event) => event.deviceId))) {
          await stage.get(RecordLearning).execute({ learnerId: learner.id, deviceId, skewMs: skewOf(deviceId), carrierId: null, events: events.filter((event) => event.deviceId === deviceId).map(asWritten) });
        }
        // One act more, so that what is known of the clocks by now is told as well.
        const last: Held = { ...(events[0] as Held), id: newId(), kind: 'lesson', seq: events.filter(({ deviceId }) => deviceId === events[0]?.deviceId).length + 1, at: '2027-01-01T00:00:00.000Z', body: { lesson: 'm9-9', pct: 100 }, skewMs: null };
        await stage.get(RecordLearning).execute({ learnerId: learner.id, deviceId: last.deviceId, skewMs: skewOf(last.deviceId), carrierId: null, events: [asWritten(last)] });

        const { content, versionId } = await stage.get(Courses).current('aman-bijak');
        const truth = mergeHistory({
          events: [...events, last].map((event) => ({ ...event, skewMs: skewOf(event.deviceId) })),
          grants,
          tests: await stage.get(CourseOf).tests('aman-bijak', [versionId]),
          practice: finishedTasks(content.practice),
        });
        const view = await stage.view(learner);
        expect(view.lessons).toEqual(Object.fromEntries([...truth.lessons].map(([lesson, { pct }]) => [lesson, pct])));
        expect({ preBp: view.preBp, isPreLate: view.isPreLate, bestPostBp: view.bestPostBp, gainBp: view.gainBp, gaps: view.gaps }).toEqual({ preBp: truth.preBp, isPreLate: truth.isPreLate, bestPostBp: truth.bestPostBp, gainBp: truth.gainBp, gaps: [] });
        const told = view.attempts.map(({ id, counts, reason, scoreBp, isLate }) => ({ id, counts, reason, scoreBp, isLate })).sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(told).toEqual(truth.attempts.map(({ id, reason, score, isLate }) => ({ id, counts: reason === null, reason, scoreBp: score?.bp ?? null, isLate })));
        expect(await stage.rows('SELECT count(*)::int AS events FROM training.learning_event WHERE enrolment_id = $1', [learner.enrolmentId])).toEqual([{ events: events.length + 1 }]);
      }),
      { numRuns: 25, seed: 20261205 },
    );
  }, 120_000);

  it('a lifetime of events delivered by eight at once ends in the same truth', async () => {
    const learner = await stage.learner();
    const phones = [stage.phone(learner), stage.phone(learner)] as const;
    const lessons = await stage.lessonsOf(learner.course);
    const events = lessons.flatMap((lesson, index) => [25, 50, 75, 100].map((pct) => ({ phone: phones[index % 2], event: phones[index % 2]!.read(lesson, pct) })));
    const queue = [...events, ...events].sort((a, b) => (a.event.id.slice(-6) < b.event.id.slice(-6) ? -1 : 1));
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let next = queue.pop(); next; next = queue.pop()) await next.phone!.send([next.event]);
      }),
    );
    expect(await stage.view(learner)).toMatchObject({ lessonsDone: lessons.length, gaps: [], state: 'confirmed' });
    expect(await stage.rows('SELECT count(*)::int AS events FROM training.learning_event WHERE enrolment_id = $1', [learner.enrolmentId])).toEqual([{ events: events.length }]);
  }, 60_000);
});
