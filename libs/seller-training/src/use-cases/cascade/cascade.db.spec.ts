import { days, DomainError, hours, newId } from '@etalase/kernel';
import { RegionDirectory } from '@etalase/regions';
import { CLASS_STEPS } from '../../domain/cascade/cascade';
import { ClassStage } from '../../testing/class-stage';
import { LearningStage } from '../../testing/learning-stage';
import { TakeAttendance } from '../batches/take-attendance';
import { RevokeCertificate } from '../certificates/revoke-certificate';
import { CascadeTree } from './cascade-tree';
import { DrawEdges } from './draw-edges';

const refusal = (work: Promise<unknown>): Promise<unknown> => work.then(() => null, (error: unknown) => (error instanceof DomainError ? error.code : error));

describe('the cascade', () => {
  let stage: LearningStage;
  let classes: ClassStage;
  let elsewhere: string;
  const master = newId();

  beforeAll(async () => {
    stage = await LearningStage.begin();
    classes = new ClassStage(stage);
    elsewhere = stage.get(RegionDirectory).villagesOf('18.05')[0]?.code ?? '';
  });
  beforeEach(async () => {
    await stage.rows('TRUNCATE training.cascade_edge, training.attendance, training.session_facilitator, training.session_evidence, training.session, training.seat, training.enrolment, training.learning_result CASCADE');
    await stage.rows(`UPDATE training.capability_grant SET state = 'ended', ended_at = $1`, [classes.now]);
  });
  afterAll(() => stage.close());

  const person = (): Promise<string> => stage.learner('operator-desa').then(({ id }) => id);
  const edges = async (): Promise<{ trainer: string; learner: string; tier: number }[]> => stage.rows('SELECT trainer_id AS trainer, learner_id AS learner, tier FROM training.cascade_edge ORDER BY at, learner_id');
  const people = (count: number): Promise<string[]> => Promise.all(Array.from({ length: count }, newId));
  const seated = async (batchId: string, learners: readonly string[], change = {}): Promise<string[]> => Promise.all(learners.map((id) => classes.seat(batchId, id, change)));
  /** Somebody who learnt to teach from the province's trainer, passed, and has a class of villagers. */
  async function operator(village = stage.village): Promise<string> {
    const id = await person();
    const bimtek = await classes.batch('operator-desa');
    await classes.seat(bimtek, id, { villageCode: village });
    await classes.held(bimtek, master, [id], { kind: 'bimtek' });
    await classes.certify(id, village);
    return id;
  }

  it('an uncertified operator cannot open a village class; certified today, one cannot open that of yesterday; the fraud neither', async () => {
    const id = await person();
    const batch = await classes.batch('onboarding-umkm');
    expect(await refusal(classes.opened(batch, id))).toBe('training.not_certified');
    const { id: certificateId } = await classes.certify(id);
    expect(await refusal(classes.opened(batch, id, { startsAt: new Date(classes.now.getTime() - days(1)), endsAt: new Date(classes.now.getTime() - hours(22)), title: 'Kemarin' }))).toBe('training.not_certified');
    stage.context.clock.advance(days(1));
    expect(await refusal(classes.opened(batch, id))).toBeNull();
    await stage.get(RevokeCertificate).execute({ certificateId, reason: 'Tes dikerjakan orang lain', isFraud: true, by: classes.officer });
    expect(await refusal(classes.opened(batch, id))).toBe('training.not_certified');
  });

  it('grows from registers of closed sessions only, two hands deep; who is taught by the second hand teaches nobody', async () => {
    const first = await operator();
    const ladder = await classes.batch('operator-desa');
    const second = await person();
    await classes.seat(ladder, second);
    const running = await classes.opened(ladder, first);
    await classes.mark(running, first, [second]);
    await stage.get(DrawEdges).execute({ sessionId: running });
    expect((await edges()).map(({ learner, tier }) => [learner, tier])).toEqual([[first, 1]]);
    await classes.close(running, first);
    expect((await edges()).map(({ learner, tier }) => [learner, tier])).toEqual([[first, 1], [second, 2]]);

    await classes.certify(second);
    const batch = await classes.batch('onboarding-umkm');
    const [villager] = await seated(batch, await people(1));
    expect(await refusal(classes.opened(batch, second))).toBe('training.too_far');
    // Named for a workshop, such a person may help, and still makes no edge.
    await classes.held(batch, second, [villager as string], { kind: 'workshop' });
    expect((await edges()).filter(({ trainer }) => trainer === second)).toEqual([]);
  });

  it('a mark that comes late or is taken back is drawn too, and moves all that rests on it', async () => {
    const [id, villager] = [await person(), newId()] as const;
    const bimtek = await classes.batch('operator-desa');
    await classes.seat(bimtek, id);
    const source = await classes.opened(bimtek, master, { kind: 'bimtek' });
    await classes.certify(id);
    stage.context.clock.advance(days(1));
    const batch = await classes.batch('onboarding-umkm');
    await classes.seat(batch, villager);
    await classes.held(batch, id, [villager]);
    expect((await edges()).map(({ tier }) => tier)).toEqual([1]);

    const other = await classes.seat(bimtek, newId());
    await classes.mark(source, master, [other]);
    await classes.close(source, master);
    await classes.mark(source, master, [id]);
    expect(await stage.context.outbox('training.RegisterChanged')).toMatchObject([{ payload: { sessionId: source, batchId: bimtek } }]);
    await stage.get(DrawEdges).execute({ sessionId: source });
    expect((await edges()).filter(({ learner }) => learner === villager).map(({ tier }) => tier)).toEqual([2]);

    await stage.get(TakeAttendance).correct({ id: newId(), sessionId: source, learnerId: id, status: 'absent', method: 'manual', reason: 'Salah pindai kartu', occurredAt: classes.now, by: master });
    await stage.get(DrawEdges).execute({ sessionId: source });
    expect((await edges()).filter(({ learner }) => learner === id)).toEqual([]);
    expect((await edges()).filter(({ learner }) => learner === villager).map(({ tier }) => tier)).toEqual([1]);
  });

  it('counts each person once, in the place they live; others see only their own', async () => {
    const [busy, idle] = [await operator(), await operator(elsewhere)];
    const batch = await classes.batch('onboarding-umkm');
    const here = await seated(batch, await people(3));
    const there = await seated(batch, await people(2), { villageCode: elsewhere, sex: 'm' });
    await seated(batch, await people(5));
    await classes.held(batch, busy, [...here, ...there], { done: [0, 1, 2] });
    await classes.held(batch, busy, [here[0] as string], { done: CLASS_STEPS.map((_, place) => place) });

    const tree = stage.get(CascadeTree);
    const whole = await tree.execute({ within: null });
    expect(whole.total).toEqual({ operators: 2, qualified: 2, busy: 1, leaders: 1, classes: 2, villagers: 5, women: 3 });
    expect(whole.regencies.find(({ code }) => code === '18.05')).toMatchObject({ operators: 1, qualified: 1, busy: 0, leaders: 1, classes: 1, villagers: 2, women: 0 });
    expect({ reach: whole.reach, utilisation: whole.utilisation, fidelity: whole.fidelity }).toEqual({ reach: { part: 5, whole: 10 }, utilisation: { part: 1, whole: 2 }, fidelity: { part: 9, whole: 12 } });

    const own = await tree.execute({ within: ['18.05'] });
    expect(own.regencies.map(({ code }) => code)).toEqual(['18.05']);
    expect({ total: own.total.villagers, reach: own.reach, utilisation: own.utilisation }).toEqual({ total: 2, reach: { part: 2, whole: 2 }, utilisation: { part: 0, whole: 1 } });
    expect(await refusal(tree.trainersOf({ within: ['18.05'], regency: '18.04', limit: 10 }))).toBe('training.no_place');
    expect((await tree.trainersOf({ within: ['18.05'], regency: '18.05', limit: 10 })).items).toMatchObject([{ personId: busy, villagers: 2, classes: 1 }]);
    expect(await tree.trainer({ within: ['18.05'], personId: busy })).toMatchObject({ villages: [{ code: elsewhere, villagers: 2 }], classes: [{ villagers: 2, steps: { part: 3, whole: 6 } }] });
    expect(await refusal(tree.trainer({ within: ['18.05'], personId: idle }))).toBe('training.no_trainer');

    stage.context.clock.advance(days(100));
    expect((await tree.execute({ within: null })).utilisation).toEqual({ part: 0, whole: 2 });
  });

  it('pages those who taught, the most first', async () => {
    const trainers = [await operator(), await operator(), await operator()];
    const batch = await classes.batch('onboarding-umkm');
    for (const [index, id] of trainers.entries()) await classes.held(batch, id, await seated(batch, await people(index === 2 ? 2 : 1)));
    const tree = stage.get(CascadeTree);
    const first = await tree.trainersOf({ within: null, regency: '18.04', limit: 2 });
    const rest = await tree.trainersOf({ within: null, regency: '18.04', limit: 2, cursor: first.nextCursor ?? '' });
    expect([first, rest].map(({ items }) => items.map(({ villagers }) => villagers))).toEqual([[2, 1], [1]]);
    expect(new Set([...first.items, ...rest.items].map(({ personId }) => personId))).toEqual(new Set(trainers));
    expect(rest.nextCursor).toBeNull();
  });

  it('compares what was learnt at first and at second hand', async () => {
    const score = async (course: string, tier: 1 | 2, bp: number): Promise<void> => {
      const { id, enrolmentId } = await stage.learner(course);
      const batch = await classes.batch(course);
      await classes.seat(batch, id);
      await (tier === 1 ? classes.held(batch, master, [id], { kind: 'workshop' }) : classes.held(batch, await operator(), [id]));
      await stage.rows(`INSERT INTO training.learning_result (enrolment_id, lessons_done, lessons_all, is_pre_late, best_post_bp, gaps, at) VALUES ($1, 1, 1, false, $2, '{}', $3)`, [enrolmentId, bp, classes.now]);
    };
    await score('onboarding-umkm', 1, 9_000);
    await score('onboarding-umkm', 1, 7_000);
    await score('onboarding-umkm', 2, 6_000);
    expect((await stage.get(CascadeTree).execute({ within: null })).decay).toMatchObject([{ course: 'onboarding-umkm', first: { n: 2, meanBp: 8_000 }, second: { n: 1, meanBp: 6_000 }, ratioBp: 7_500 }]);
  });
});
