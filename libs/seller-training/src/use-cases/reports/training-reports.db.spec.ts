import { days, newId } from '@etalase/kernel';
import { RegionDirectory } from '@etalase/regions';
import { LearningStage } from '../../testing/learning-stage';
import { IssueCertificate } from '../certificates/issue-certificate';
import { RevokeCertificate } from '../certificates/revoke-certificate';
import { RecordOutcome } from './record-outcome';
import { RecordShipping } from './record-shipping';
import { TrainingFunnel } from './training-funnel';
import { TrainingLevels } from './training-levels';
import { TrainingOutcomes } from './training-outcomes';
import { VillageCoverage } from './village-coverage';

const ALL = { within: null, course: null, batchId: null, from: null, to: null };

/** Learners of one kind, with how far they came. */
interface Crowd {
  people: number;
  sex: 'f' | 'm';
  village: string;
  course?: string;
  present?: number;
  passed?: number;
  listed?: number;
  sold?: number;
}

describe('reports of the training', () => {
  let stage: LearningStage;
  let villages: string[];
  let elsewhere: string;
  beforeAll(async () => {
    stage = await LearningStage.begin();
    const regions = stage.get(RegionDirectory);
    villages = regions.villagesOf('18.04').map(({ code }) => code);
    elsewhere = regions.villagesOf('18.05')[0]?.code ?? '';
  });
  beforeEach(async () => {
    await stage.rows('TRUNCATE training.enrolment, training.learning_result, training.outcome, training.seat, training.nomination CASCADE');
  });
  afterAll(() => stage.close());

  /** Straight into the tables: what a report counts is their content, whoever wrote it. @returns ids of the learners. */
  async function crowd({ people, sex, village, course = 'onboarding-umkm', present = 0, passed = 0, listed = 0, sold = 0 }: Crowd): Promise<string[]> {
    const ids = Array.from({ length: people }, () => newId());
    const at = stage.context.clock.now();
    await stage.rows(
      `INSERT INTO training.enrolment (id, learner_id, course, course_version_id, source, state, village_code, sex, age_band, participant_type, enrolled_at, completed_at)
       SELECT id, id, $2, $3, 'self', CASE WHEN n <= $7 THEN 'completed' ELSE 'confirmed' END, $4, $5, '35-44', 'pelaku UMKM', $6::timestamptz, CASE WHEN n <= $7 THEN $6::timestamptz END
         FROM unnest($1::uuid[]) WITH ORDINALITY AS one(id, n)`,
      [ids, course, stage.version(course), village, sex, at, passed],
    );
    await stage.rows(
      `INSERT INTO training.learning_result (enrolment_id, lessons_done, lessons_all, is_pre_late, gaps, at) SELECT id, CASE WHEN n <= $2 THEN 3 ELSE 0 END, 10, false, '{}', $3 FROM unnest($1::uuid[]) WITH ORDINALITY AS one(id, n)`,
      [ids, present, at],
    );
    await stage.get(RecordOutcome).execute({ personIds: ids.slice(0, listed), kind: 'listed', at });
    await stage.get(RecordOutcome).execute({ personIds: ids.slice(0, sold), kind: 'sold', at });
    return ids;
  }

  it('counts each step among those of the step before, parted as asked', async () => {
    await crowd({ people: 10, sex: 'f', village: villages[0] as string, present: 8, passed: 6, listed: 5, sold: 2 });
    await crowd({ people: 4, sex: 'm', village: elsewhere, present: 4, passed: 1, listed: 3 });
    const counts = { f: { asked: 10, accepted: 10, present: 8, passed: 6, listed: 5, sold: 2 }, m: { asked: 4, accepted: 4, present: 4, passed: 1, listed: 1, sold: 0 } };
    expect(await stage.get(TrainingFunnel).execute({ ...ALL, by: 'sex' })).toEqual({
      by: 'sex',
      total: { asked: 14, accepted: 14, present: 12, passed: 7, listed: 6, sold: 2 },
      groups: [{ group: 'f', counts: counts.f }, { group: 'm', counts: counts.m }],
    });
    expect((await stage.get(TrainingFunnel).execute({ ...ALL, by: 'regency' })).groups.map(({ group }) => group)).toEqual(['18.04', '18.05']);
    expect((await stage.get(TrainingFunnel).execute({ ...ALL, by: 'village', within: ['18.05'] })).groups).toEqual([{ group: elsewhere, counts: counts.m }]);
  });

  it('counts a day where the province is: who asks at one in the night asks on that day', async () => {
    const ids = await crowd({ people: 4, sex: 'f', village: villages[0] as string });
    const asked = ['2026-11-23T16:59:59Z', '2026-11-23T18:00:00Z', '2026-11-24T16:59:59Z', '2026-11-24T17:00:00Z'];
    await stage.rows('UPDATE training.enrolment e SET enrolled_at = m.at FROM unnest($1::uuid[], $2::timestamptz[]) AS m(id, at) WHERE e.id = m.id', [ids, asked]);
    const between = async (from: string | null, to: string | null): Promise<number> => (await stage.get(TrainingFunnel).execute({ ...ALL, by: 'sex', from, to })).total.asked;
    expect([await between('2026-11-24', '2026-11-25'), await between('2026-11-25', null), await between(null, '2026-11-24')]).toEqual([2, 1, 1]);
  });

  it('tells fields and pillars by what the courses teach', async () => {
    await crowd({ people: 6, sex: 'f', village: villages[0] as string });
    await crowd({ people: 5, sex: 'f', village: villages[0] as string, course: 'kepala-desa' });
    const { groups, total } = await stage.get(TrainingFunnel).execute({ ...ALL, by: 'field' });
    expect(total.asked).toBe(11);
    expect(groups.find(({ group }) => group === 'umkm')?.counts.asked).toBeGreaterThanOrEqual(6);
    expect(groups.every(({ counts }) => [5, 6, 11].includes(counts.asked))).toBe(true);
  });

  it('counts a person once a course, however often named, seated and enrolled', async () => {
    const [learner] = await crowd({ people: 1, sex: 'f', village: villages[0] as string, passed: 1 });
    const [program, batch] = [newId(), newId()];
    const at = stage.context.clock.now();
    await stage.rows(`INSERT INTO training.program (id, code, title, organiser, year, created_at) VALUES ($1, 'coba', 'Coba', 'Dinas', 2026, $2)`, [program, at]);
    await stage.rows(
      `INSERT INTO training.batch (id, program_id, code, title, course_version_id, region_code, quota, opens_at, closes_at, starts_on, ends_on, timezone, offer_hours, attendance_share, by_nomination, state, created_at, created_by)
       VALUES ($1, $2, 'coba-1', 'Coba', $3, '18', 10, $4, $4::timestamptz + interval '1 day', '2026-12-01', '2026-12-02', 'Asia/Jakarta', 24, 8000, false, 'open', $4, $1)`,
      [batch, program, stage.version('onboarding-umkm'), at],
    );
    await stage.rows(
      `INSERT INTO training.seat (id, batch_id, learner_id, state, village_code, sex, age_band, participant_type, printed_name, asked_at, changed_at) VALUES ($1, $2, $3, 'withdrawn', $5, 'f', '35-44', 'x', 'A', $4, $4), ($6, $2, $3, 'waitlisted', $5, 'f', '35-44', 'x', 'A', $4, $4), ($7, $2, $7, 'waitlisted', $5, 'm', '35-44', 'x', 'B', $4, $4)`,
      [newId(), batch, learner, at, villages[1], newId(), newId()],
    );
    expect((await stage.get(TrainingFunnel).execute({ ...ALL, by: 'sex' })).groups).toEqual([
      { group: 'f', counts: { asked: 1, accepted: 1, present: 1, passed: 1, listed: 0, sold: 0 } },
      { group: 'm', counts: { asked: 1, accepted: 0, present: 0, passed: 0, listed: 0, sold: 0 } },
    ]);
  });

  it('a village is covered by its first certified operator; the second changes nothing, a withdrawn certificate takes it away', async () => {
    const coverage = () => stage.get(VillageCoverage).execute();
    const certify = async (village: string) => {
      const learner = await stage.learner('operator-desa');
      return stage.get(IssueCertificate).execute({ learnerId: learner.id, course: 'operator-desa', versionId: stage.version('operator-desa'), score: 9_000, villageCode: village });
    };
    const none = await coverage();
    expect(none.covered).toBe(0);
    const first = await certify(villages[0] as string);
    await certify(villages[0] as string);
    const second = await certify(villages[1] as string);
    const { regencies, covered, villages: all } = await coverage();
    expect({ covered, all }).toEqual({ covered: 2, all: none.villages });
    expect(regencies.find(({ code }) => code === '18.04')).toMatchObject({ covered: 2, villages: villages.length });
    await stage.get(RevokeCertificate).execute({ certificateId: second.id, reason: 'Tes dikerjakan orang lain', isFraud: true, by: first.id });
    expect((await coverage()).covered).toBe(1);
    expect((await stage.get(VillageCoverage).execute({ within: ['18.05'] })).regencies).toEqual([expect.objectContaining({ code: '18.05', covered: 0 })]);
  });

  it('tells outcomes only of those who passed long enough ago', async () => {
    await crowd({ people: 5, sex: 'f', village: villages[0] as string, passed: 5 });
    const [late] = await crowd({ people: 1, sex: 'f', village: villages[0] as string, passed: 1 });
    stage.context.clock.advance(days(40));
    await stage.get(RecordOutcome).execute({ personIds: [late as string], kind: 'sold', at: stage.context.clock.now() });
    stage.context.clock.advance(days(51));
    await crowd({ people: 7, sex: 'f', village: villages[0] as string, passed: 7 });
    expect(await stage.get(TrainingOutcomes).execute({ within: null, course: null })).toEqual([
      { days: 30, n: 6, listed: 0, sold: 0 },
      { days: 90, n: 6, listed: 1, sold: 1 },
      { days: 180, n: 0, listed: 0, sold: 0 },
    ]);
  });

  it('says of each of the four levels with what it is divided', async () => {
    const rows = async (course: string | null = null, within: string[] | null = null) => (await stage.get(TrainingLevels).execute({ within, course })).map(({ level, n, result }) => [level, n, result]);
    expect(await rows()).toEqual([[1, 0, null], [2, 0, null], [3, 0, null], [3, 0, null], [4, 0, null]]);
    const [seller, other] = (await crowd({ people: 2, sex: 'f', village: villages[0] as string, passed: 2 })) as [string, string];
    await stage.rows(
      `INSERT INTO training.learning_result (enrolment_id, lessons_done, lessons_all, pre_bp, is_pre_late, first_post_bp, gaps, at) SELECT id, 1, 1, 5000, learner_id = $1, 8000, '[]', now() FROM training.enrolment ON CONFLICT (enrolment_id) DO UPDATE SET pre_bp = 5000, is_pre_late = excluded.is_pre_late, first_post_bp = 8000`,
      [other],
    );
    const at = new Date(stage.context.clock.now().getTime() + days(3));
    const [first, late, stranger] = [newId(), newId(), newId()];
    const ship = (personIds: string[], sellerOrderId: string, isOnTime: boolean, when = at) => stage.get(RecordShipping).execute({ personIds, sellerOrderId, at: when, isOnTime });
    // Two owners of one shop, a parcel told twice, one that was missed, one of somebody who passed nothing, and one of long after.
    await ship([seller, other], first, true);
    await ship([seller], first, false);
    await ship([seller], late, false);
    await ship([stranger], newId(), true);
    await ship([seller], newId(), true, new Date(at.getTime() + days(200)));
    stage.context.clock.advance(days(91));
    await stage.get(RecordOutcome).execute({ personIds: [seller], kind: 'listed', at });
    expect(await rows()).toEqual([[1, 0, null], [2, 1, '50,0 menjadi 80,0 dari 100, N-gain 0,60'], [3, 2, '1 dari 2 (50,0 %)'], [3, 2, '1 dari 2 (50,0 %)'], [4, 0, null]]);
    expect([await rows('operator-desa'), await rows(null, ['18.05'])].flat().every(([, n]) => n === 0)).toBe(true);
  });

  it('keeps the first listing and sale, in whatever order they are told', async () => {
    const now = stage.context.clock.now();
    const person = newId();
    for (const at of [now, new Date(now.getTime() - days(3)), now]) await stage.get(RecordOutcome).execute({ personIds: [person], kind: 'listed', at });
    expect(await stage.rows('SELECT at FROM training.outcome')).toEqual([{ at: new Date(now.getTime() - days(3)) }]);
  });

  it('shows the public nothing below five', async () => {
    await crowd({ people: 12, sex: 'f', village: villages[0] as string, present: 3 });
    await crowd({ people: 2, sex: 'm', village: elsewhere });
    const { groups, total } = await stage.get(TrainingFunnel).forPublic('regency');
    expect(groups.map(({ group, counts }) => [group, counts.asked, counts.present])).toEqual([['18.04', 10, 'few'], ['18.05', 'few', 0]]);
    expect(total.asked).toBe(15);
  });

  // REPORT_LEARNERS=200000 measures the province; the figures are in docs/benchmark.md.
  it('reads no event of the phones, however many there are', async () => {
    const learners = Number(process.env.REPORT_LEARNERS ?? 5_000);
    const at = stage.context.clock.now();
    await stage.rows(
      `INSERT INTO training.enrolment (id, learner_id, course, course_version_id, source, state, village_code, sex, age_band, participant_type, enrolled_at, completed_at)
       SELECT gen_random_uuid(), gen_random_uuid(), 'onboarding-umkm', $2, 'self', CASE WHEN n % 3 = 0 THEN 'completed' ELSE 'confirmed' END, ($3::text[])[1 + n % cardinality($3)], CASE n % 2 WHEN 0 THEN 'f' ELSE 'm' END,
              '35-44', 'x', $4, CASE WHEN n % 3 = 0 THEN $4::timestamptz END FROM generate_series(1, $1::integer) n`,
      [learners, stage.version('onboarding-umkm'), villages, at],
    );
    await stage.rows(`INSERT INTO training.learning_result (enrolment_id, lessons_done, lessons_all, is_pre_late, gaps, at) SELECT id, 1, 10, false, '{}', $1 FROM training.enrolment`, [at]);
    await stage.rows(`INSERT INTO training.outcome (person_id, kind, at) SELECT learner_id, kind, $1 FROM training.enrolment, unnest('{listed,sold}'::text[]) kind WHERE state = 'completed'`, [at]);
    await stage.rows(
      `INSERT INTO training.learning_event (id, enrolment_id, learner_id, device_id, seq, kind, body, occurred_at, mono_ms, received_at, hash) SELECT gen_random_uuid(), id, learner_id, id, n, 'lesson', '{}', $1, n, $1, repeat('0', 64) FROM training.enrolment, generate_series(1, 5) n`,
      [at],
    );
    await stage.rows('ANALYZE training.enrolment, training.learning_result, training.outcome, training.learning_event');
    // Whoever reads it now is refused: PostgreSQL's own counts come late from connections that sleep.
    await stage.rows('ALTER TABLE training.learning_event RENAME TO learning_event_away');
    const times: string[] = [];
    const timed = async (what: string, work: () => Promise<unknown>): Promise<void> => {
      const began = performance.now();
      await work();
      times.push(`${what} ${Math.round(performance.now() - began)} ms`);
    };
    for (const by of ['sex', 'regency', 'village', 'field'] as const) await timed(`funnel by ${by}`, () => stage.get(TrainingFunnel).execute({ ...ALL, by }));
    await timed('coverage', () => stage.get(VillageCoverage).execute());
    await timed('outcomes', () => stage.get(TrainingOutcomes).execute({ within: null, course: null }));
    await stage.rows('ALTER TABLE training.learning_event_away RENAME TO learning_event');
    expect(times).toHaveLength(6);
    if (process.env.REPORT_LEARNERS) process.stdout.write(`${learners} learners: ${times.join(', ')}\n`);
  }, 300_000);
});
