import { newId } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { RecordStore } from '../../testing/record-store';
import { DropStatements } from '../xapi/drop-statements';
import { QueueStatements } from '../xapi/queue-statements';
import { SendStatements } from '../xapi/send-statements';
import { Enrol } from './enrol';
import { ReviseScore } from './revise-score';
import { StartAttempt } from './start-attempt';
import { type Learner, LearningStage, type Phone, PRACTICE } from '../../testing/learning-stage';

describe('learning', () => {
  let stage: LearningStage;
  beforeAll(async () => void (stage = await LearningStage.begin(10)));
  afterAll(() => stage?.close());

  const begin = async (course?: string): Promise<{ learner: Learner; phone: Phone }> => {
    const learner = await stage.learner(course);
    return { learner, phone: stage.phone(learner) };
  };
  const practice = (phone: Phone) => PRACTICE.map(([act, data]) => phone.practise(act, data));
  const events = (name: string, { enrolmentId }: Learner) => stage.rows(`SELECT payload FROM platform.outbox WHERE name = $1 AND payload->>'enrolmentId' = $2`, [name, enrolmentId]);

  it('begins a course once, whoever asks how often, and pins its versions', async () => {
    const { learner } = await begin();
    const again = { learnerId: learner.id, course: learner.course, villageCode: stage.village, sex: 'm', ageBand: '18-24', participantType: 'umum' } as const;
    const ids = await Promise.all(Array.from({ length: 6 }, () => stage.get(Enrol).execute(again)));
    expect(new Set(ids.map(({ enrolmentId }) => enrolmentId))).toEqual(new Set([learner.enrolmentId]));
    expect(await stage.rows('SELECT sex, course_version_id = $2 AS pinned, cardinality(required_version_ids) AS required FROM training.enrolment WHERE id = $1', [learner.enrolmentId, stage.version(learner.course)])).toEqual([{ sex: 'f', pinned: true, required: 1 }]);
    expect(await events('training.EnrolmentConfirmed', learner)).toHaveLength(1);
    await expect(stage.get(Enrol).execute({ ...again, villageCode: '18.04' })).rejects.toMatchObject({ code: 'training.village_unknown' });
    await expect(stage.get(Enrol).execute({ ...again, course: 'tidak-ada' })).rejects.toMatchObject({ code: 'training.no_course' });
  });

  it('a learner reads, practises, passes, and has the certificate in the same breath', async () => {
    const { learner, phone } = await begin();
    await phone.send([await phone.attempt('pre', 4)]);
    await phone.send(await phone.readAll());
    await phone.send(practice(phone));
    expect(await stage.view(learner)).toMatchObject({ state: 'confirmed', lessonsDone: 30, lessonsAll: 30, practice: ['P1', 'P2'], preBp: 3_333, isPreLate: false, attemptsLeft: { pre: 0, post: 3 } });
    await phone.send([await phone.attempt('post', 10)]);
    const view = await stage.view(learner);
    expect(view).toMatchObject({ state: 'completed', bestPostBp: 8_333, gainBp: 7_500, attemptsLeft: { pre: 0, post: 2 } });
    expect(view.attempts.map(({ role, weak }) => [role, weak.length])).toEqual([['pre', 8], ['post', 2]]);
    const [completed] = await events('training.CourseCompleted', learner);
    expect(await stage.rows('SELECT score, course FROM training.certificate WHERE learner_id = $1', [learner.id])).toEqual([{ score: 8_333, course: 'onboarding-umkm' }]);
    expect(completed).toMatchObject({ payload: { learnerId: learner.id, villageCode: stage.village } });
    await expect(stage.get(StartAttempt).execute({ ...phone.ref, role: 'post' })).rejects.toMatchObject({ code: 'training.passed_already' });
  });

  it.each<[string, (phone: Phone) => Promise<unknown>]>([
    ['a lesson', async (phone) => phone.send([...(await phone.readAll()).slice(1), ...practice(phone), await phone.attempt('post', 12)])],
    ['the practice', async (phone) => phone.send([...(await phone.readAll()), ...practice(phone).slice(0, 4), await phone.attempt('post', 12)])],
    ['a passed test', async (phone) => phone.send([...(await phone.readAll()), ...practice(phone), await phone.attempt('post', 8)])],
  ])('is not through without %s', async (_what, work) => {
    const { learner, phone } = await begin();
    await work(phone);
    expect((await stage.view(learner)).state).toBe('confirmed');
  });

  it('two phones start the last try at once: one has it, and a phone that asks again has the same', async () => {
    const { learner, phone } = await begin();
    for (const ordinal of [1, 2]) await phone.send([await phone.attempt('post', 0, {}, ordinal)]);
    const phones = Array.from({ length: 24 }, () => stage.phone(learner));
    const tries = await Promise.allSettled(phones.map((one) => stage.get(StartAttempt).execute({ ...one.ref, role: 'post' })));
    const won = tries.flatMap((one, index) => (one.status === 'fulfilled' ? [{ index, grant: one.value }] : []));
    expect(won.map(({ grant }) => grant.ordinal)).toEqual([3]);
    expect(tries.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))).toEqual(Array.from({ length: 23 }, () => 'training.attempt_elsewhere'));
    const winner = phones[won[0]?.index ?? 0] as Phone;
    const again = await Promise.all(Array.from({ length: 5 }, () => stage.get(StartAttempt).execute({ ...winner.ref, role: 'post' })));
    expect(new Set(again.map(({ id }) => id))).toEqual(new Set([won[0]?.grant.id]));
    await winner.send([await winner.attempt('post', 3, {}, 3)]);
    await expect(stage.get(StartAttempt).execute({ ...winner.ref, role: 'post' })).rejects.toMatchObject({ code: 'training.no_attempts_left' });
    expect(await stage.view(learner)).toMatchObject({ bestPostBp: 2_500, attemptsLeft: { post: 0 } });
  });

  it('a lost phone: its rights move, and what it tried all the same is practice', async () => {
    const { learner, phone: lost } = await begin();
    const grant = await stage.get(StartAttempt).execute({ ...lost.ref, role: 'pre' });
    const found = stage.phone(learner);
    await expect(stage.get(StartAttempt).execute({ ...found.ref, role: 'pre' })).rejects.toMatchObject({ code: 'training.attempt_elsewhere' });
    const moved = await stage.get(StartAttempt).move({ ...found.ref, role: 'pre' });
    expect([moved.ordinal, moved.deviceId]).toEqual([1, found.id]);
    await lost.send([await lost.attempt('pre', 12, { grantId: grant.id })]);
    await found.send([await found.attempt('pre', 6)]);
    const view = await stage.view(learner);
    expect([view.preBp, view.attempts.map(({ counts, reason }) => [counts, reason])]).toEqual([5_000, [[true, null], [false, 'recalled']]]);
    await expect(stage.get(StartAttempt).move({ ...found.ref, learnerId: lost.id, role: 'pre' })).rejects.toMatchObject({ code: 'training.no_enrolment' });
  });

  it('takes each event once, and keeps what claims to be another under the same id', async () => {
    const { learner, phone } = await begin();
    const event = phone.read('m1-1-akun-dan-profil', 50);
    expect(await Promise.all(Array.from({ length: 4 }, () => phone.send([event])))).toEqual(expect.arrayContaining([['accepted'], ['already'], ['already'], ['already']]));
    expect(await phone.send([{ ...event, body: { lesson: 'm1-1-akun-dan-profil', pct: 100 } }])).toEqual(['differs']);
    expect(await phone.send([{ ...event, body: { lesson: 'm1-1-akun-dan-profil', pct: 100 } }])).toEqual(['differs']);
    expect((await stage.view(learner)).lessons).toEqual({ 'm1-1-akun-dan-profil': 50 });
    expect(await stage.rows('SELECT event_id FROM training.quarantined_event WHERE event_id = $1', [event.id])).toHaveLength(1);
  });

  it('names what a phone has not handed over, until it does', async () => {
    const { learner, phone } = await begin();
    const [first, second, third] = [phone.read('m1-1-akun-dan-profil'), phone.read('m1-2-rekening-dan-pembayaran'), phone.read('m1-3-surat-mana-yang-wajib')];
    await phone.send([first, third]);
    expect((await stage.view(learner)).gaps).toEqual([{ deviceId: phone.id, missing: 1 }]);
    await phone.send([second]);
    expect((await stage.view(learner)).gaps).toEqual([]);
  });

  it('notes an odd clock and throws nothing away', async () => {
    const { learner, phone } = await begin();
    const week = 7 * 86_400_000;
    const at = new Date(stage.context.clock.now().getTime() + week).toISOString();
    await phone.send([phone.write('lesson', { lesson: 'm1-1-akun-dan-profil', pct: 100 }, { at })], { skewMs: -week });
    await phone.send([phone.write('lesson', { lesson: 'm1-2-rekening-dan-pembayaran', pct: 100 }, { at })], { skewMs: null, carrierId: learner.id });
    expect(await stage.rows('SELECT flags FROM training.learning_event WHERE enrolment_id = $1 ORDER BY seq', [learner.enrolmentId])).toEqual([{ flags: ['clock_off'] }, { flags: ['from_future'] }]);
    expect((await stage.view(learner)).lessonsDone).toBe(2);
  });

  it('somebody else cannot write into a course, not even along with their own', async () => {
    const [{ learner, phone }, { phone: stranger }] = [await begin(), await begin()];
    await expect(stranger.send([stranger.read('m1-1-akun-dan-profil'), { ...stranger.read('m1-1-akun-dan-profil'), enrolmentId: learner.enrolmentId }])).rejects.toMatchObject({ code: 'training.no_enrolment' });
    expect(await stage.rows('SELECT 1 FROM training.learning_event WHERE device_id = $1', [stranger.id])).toEqual([]);
    expect((await stage.view(phone.learner)).lessonsDone).toBe(0);
  });

  it('a late event that would take a pass back opens a case instead; a person decides', async () => {
    const { learner, phone } = await begin();
    const grant = await stage.get(StartAttempt).execute({ ...phone.ref, role: 'post' });
    // A copied phone: the earlier try, with the smaller id, arrives last.
    const early = await phone.attempt('post', 2, { grantId: grant.id });
    await phone.send([...(await phone.readAll()), ...practice(phone), await phone.attempt('post', 12, { grantId: grant.id })]);
    expect((await stage.view(learner)).state).toBe('completed');
    await phone.send([early]);
    expect(await stage.view(learner)).toMatchObject({ state: 'completed', bestPostBp: 1_666 });
    expect(await stage.rows('SELECT closed_at FROM training.review_case WHERE enrolment_id = $1', [learner.enrolmentId])).toEqual([{ closed_at: null }]);
    expect(await stage.rows('SELECT state FROM training.certificate WHERE learner_id = $1', [learner.id])).toEqual([{ state: 'issued' }]);
  });

  it('gives everybody the point of a wrong question, on record, and completes who had only lacked that', async () => {
    const { learner, phone } = await begin();
    await phone.send([...(await phone.readAll()), ...practice(phone), await phone.attempt('post', 8)]);
    const [asked] = await stage.rows<{ item: string }>(`SELECT r.item FROM training.response r JOIN training.score_revision s ON s.attempt_id = r.attempt_id JOIN training.attempt a ON a.id = r.attempt_id WHERE a.enrolment_id = $1 AND NOT r.item = ANY (s.right_items) LIMIT 1`, [learner.enrolmentId]);
    const item = asked?.item ?? '';
    const mine = (await stage.get(ReviseScore).foresee({ item })).filter((one) => one.enrolmentId === learner.enrolmentId);
    expect(mine).toMatchObject([{ before: 6_666, after: 7_500 }]);
    const act = { item, reason: 'Kuncinya keliru.', by: learner.id };
    expect(await stage.get(ReviseScore).execute(act)).toBeGreaterThanOrEqual(1);
    expect(await stage.get(ReviseScore).execute(act)).toBe(0);
    expect(await stage.view(learner)).toMatchObject({ state: 'completed', bestPostBp: 7_500 });
    expect(await stage.rows('SELECT number, score_bp, made_by IS NULL AS machine FROM training.score_revision s JOIN training.attempt a ON a.id = s.attempt_id WHERE a.enrolment_id = $1 ORDER BY number', [learner.enrolmentId])).toEqual([
      { number: 1, score_bp: 6_666, machine: true },
      { number: 2, score_bp: 7_500, machine: false },
    ]);
    await expect(stage.rows('UPDATE training.score_revision SET score_bp = 1')).rejects.toThrow('never changed');
  });

  it('somebody without a name loses nothing: the certificate waits until there is one to print', async () => {
    const { learner, phone } = await begin();
    await stage.rows('UPDATE accounts.person SET name = NULL WHERE id = $1', [learner.id]);
    await phone.send([...(await phone.readAll()), ...practice(phone), await phone.attempt('post', 12)]);
    expect(await stage.view(learner)).toMatchObject({ state: 'confirmed', bestPostBp: 10_000, lessonsDone: 30 });
    await stage.rows(`UPDATE accounts.person SET name = 'Warga Bernama' WHERE id = $1`, [learner.id]);
    await phone.send([phone.read('m1-1-akun-dan-profil')]);
    expect((await stage.view(learner)).state).toBe('completed');
  });

  describe('told to a learning record store', () => {
    let store: RecordStore;
    const said = { personId: newId(), registration: newId(), course: 'operator-desa' };
    const event = () => ({ id: newId(), occurredAt: stage.context.clock.now().toISOString() });
    const queue = (of: ReturnType<typeof event>, verb: 'registered' | 'completed' = 'registered') => stage.get(QueueStatements).execute({ event: of, tellings: [{ ...said, verb }] });
    const states = () => stage.rows('SELECT state, count(*)::int AS count FROM training.xapi_statement GROUP BY 1 ORDER BY 1');

    beforeAll(async () => void (store = await RecordStore.open('kunci', 'rahasia')));
    afterAll(() => store?.close());

    it('keeps nothing while nobody wants to hear', async () => {
      await queue(event());
      expect([await stage.get(SendStatements).execute(), await states(), store.asked]).toEqual([0, [], []]);
    });

    it('tells each thing once, in one job; what is held already is told, what differs and what is refused is put aside, and a silent store is asked again', async () => {
      Object.assign(stage.get(Settings), { LRS_URL: `${store.url}/`, LRS_KEY: 'kunci', LRS_SECRET: 'rahasia' });
      const [first, second, third] = [event(), event(), event()];
      await Promise.all([queue(first), queue(first), queue(second)]);
      expect(await stage.rows(`SELECT count(*)::int AS count FROM platform.outbox WHERE name = 'training.send-statements'`)).toEqual([{ count: 1 }]);
      store.isDown = true;
      await expect(stage.get(SendStatements).execute()).rejects.toThrow('503');
      expect(await states()).toEqual([{ state: 'queued', count: 2 }]);
      store.isDown = false;
      expect(await stage.get(SendStatements).execute()).toBe(2);
      expect([store.held.size, await states()]).toEqual([2, [{ state: 'sent', count: 2 }]]);

      // Our note of it was lost: the store has it, and it is told.
      await stage.rows(`UPDATE training.xapi_statement SET state = 'queued', settled_at = NULL`);
      const [known] = store.held.keys();
      store.held.set(known ?? '', { ...store.held.get(known ?? ''), id: known ?? '', context: {} } as never);
      await queue(third, 'completed');
      await stage.rows(`INSERT INTO training.xapi_statement (id, statement, state, queued_at) SELECT id, jsonb_build_object('id', id), 'queued', now() FROM (SELECT gen_random_uuid() AS id) AS one`);
      expect(await stage.get(SendStatements).execute()).toBe(4);
      expect(await states()).toEqual([{ state: 'quarantined', count: 2 }, { state: 'sent', count: 2 }]);
      expect(await stage.rows(`SELECT why FROM training.xapi_statement WHERE state = 'quarantined' ORDER BY why`)).toEqual([{ why: expect.stringContaining('400') as string }, { why: expect.stringContaining('another statement') as string }]);
      expect([...store.held.values()].some((one) => JSON.stringify(one).includes('w3id.org/xapi/cmi5'))).toBe(true);

      // What was told goes after a month, what was refused after half a year; what waits does not.
      const aged = async (days: number) => (await stage.rows(`UPDATE training.xapi_statement SET settled_at = $1::timestamptz - $2 * interval '1 day' WHERE state <> 'queued'`, [stage.context.clock.now(), days]), stage.get(DropStatements).execute());
      expect([await aged(29), await aged(31), await aged(179), await states()]).toEqual([0, 2, 0, [{ state: 'quarantined', count: 2 }]]);
      await queue(event());
      expect([await aged(181), await states()]).toEqual([2, [{ state: 'queued', count: 1 }]]);

      // A key that is wrong is an operator's to mend: nothing is lost.
      Object.assign(stage.get(Settings), { LRS_SECRET: 'salah' });
      await queue(event());
      await expect(stage.get(SendStatements).execute()).rejects.toThrow('401');
    });

    it('hears of a lesson once, however often it was synced and from however many phones, each under the id of its own', async () => {
      const { learner, phone } = await begin();
      const other = stage.phone(learner);
      const [first = '', second = ''] = await stage.lessonsOf(learner.course);
      const kept = [phone.read(first, 40), phone.read(first), phone.read(second, 0)];
      const told = () =>
        stage.rows<{ id: string; words: string }>(
          `SELECT id, concat_ws(' ', split_part(statement #>> '{verb,id}', 'verbs/', 2), split_part(statement #>> '{object,id}', '/pelatihan/', 2)) AS words FROM training.xapi_statement
            WHERE statement #>> '{context,registration}' = $1 AND statement #>> '{object,id}' LIKE '%/pelajaran/%' ORDER BY queued_at`,
          [learner.enrolmentId],
        );
      await phone.send(kept.slice(0, 1));
      stage.context.clock.advance(1_000);
      await phone.send(kept);
      await phone.send(kept);
      await other.send([other.read(first)]);
      const before = await told();
      // The lessons of the required course are said of that course.
      expect(before.map(({ words }) => words)).toEqual([`initialized aman-bijak/pelajaran/${first}`, `progressed aman-bijak/pelajaran/${first}`, `completed aman-bijak/pelajaran/${first}`, `initialized aman-bijak/pelajaran/${second}`]);
      await stage.rows('DELETE FROM training.lesson_progress WHERE enrolment_id = $1', [learner.enrolmentId]);
      stage.context.clock.advance(1_000);
      await other.send([other.read(second, 5)]);
      // Told anew from the events the ids are the same: only what is new is added.
      expect(await told()).toEqual([...before, { id: expect.any(String) as string, words: `progressed aman-bijak/pelajaran/${second}` }]);
    });

    it('hears of a test as soon as it is marked, each try once', async () => {
      const { learner, phone } = await begin();
      const sent = [await phone.attempt('pre', 4)];
      await phone.send(sent);
      await phone.send(sent);
      await phone.send([await phone.attempt('post', 3)]);
      expect(await events('training.TestScored', learner)).toMatchObject([{ payload: { role: 'pre', scoreBp: 3_333, masteryBp: 7_000 } }, { payload: { role: 'post', scoreBp: 2_500 } }]);
    });
  });
});
