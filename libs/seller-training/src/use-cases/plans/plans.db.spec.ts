import sharp from 'sharp';
import { EnsurePerson, GrantRole } from '@etalase/accounts';
import { days, DomainError, newId } from '@etalase/kernel';
import { type WrittenItem } from '../../domain/plans/action-plan';
import { ClassStage } from '../../testing/class-stage';
import { LearningStage } from '../../testing/learning-stage';
import { RecordOutcome } from '../reports/record-outcome';
import { ApprovePlan, VillagePlans } from './approve-plan';
import { AlertLatePlans } from './alert-late-plans';
import { PlanDesk } from './look-at-plans';
import { BeginPlan, FinishItem, WritePlan } from './write-plan';

const refusal = (work: Promise<unknown>): Promise<unknown> => work.then(() => null, (error: unknown) => (error instanceof DomainError ? error.code : error));

describe('plans for afterwards', () => {
  let stage: LearningStage;
  let classes: ClassStage;
  let photo: Buffer;
  let trainer: string;
  let batchId: string;
  let learners: string[];
  let phones = 0;
  const item = (change: Partial<WrittenItem> = {}): WrittenItem => ({ id: newId(), what: 'Foto ulang semua produk', budgetRupiah: 50_000, dueOn: '2026-12-20', ...change });
  const ofFirst = () => ({ batchId, learnerId: learners[0] as string });

  beforeAll(async () => {
    stage = await LearningStage.begin();
    classes = new ClassStage(stage);
    photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c9463f' } }).jpeg().toBuffer();
  });
  /** Three people with a seat; the third never came. Classes end on 2 December. */
  beforeEach(async () => {
    stage.context.clock.set(new Date('2026-11-24T03:00:00Z'));
    await stage.rows('TRUNCATE training.batch CASCADE');
    await stage.rows('TRUNCATE platform.outbox, training.outcome');
    trainer = newId();
    batchId = await classes.batch('onboarding-umkm');
    learners = await Promise.all([1, 2, 3].map(() => classes.seat(batchId, newId())));
    await classes.held(batchId, trainer, learners.slice(0, 2), { kind: 'workshop' });
  });
  afterAll(() => stage.close());

  const late = async (): Promise<unknown[]> => (await stage.get(PlanDesk).linesFor(trainer, batchId, { isLate: true, limit: 10 })).items.map((line) => [line.learnerId, line.late]);
  const writeAndBegin = async (...items: WrittenItem[]): Promise<void> => {
    await stage.get(WritePlan).execute({ ...ofFirst(), items });
    await stage.get(BeginPlan).execute(ofFirst());
  };

  it('is written by who came, begun, and done when a photo shows each step', async () => {
    const [first, second] = [item(), item({ what: 'Buka rekening usaha', budgetRupiah: 0 })];
    expect(await refusal(stage.get(WritePlan).execute({ batchId, learnerId: learners[2] as string, items: [first] }))).toBe('training.no_plan');
    expect(await refusal(stage.get(BeginPlan).execute(ofFirst()))).toBe('training.no_plan');
    expect(await refusal(stage.get(WritePlan).execute({ ...ofFirst(), items: [item({ dueOn: '2020-01-01' })] }))).toBe('training.plan_due');
    await stage.get(WritePlan).execute({ ...ofFirst(), items: [first, second] });
    expect(await refusal(stage.get(FinishItem).execute({ ...ofFirst(), itemId: first.id, photo }))).toBe('training.plan_not_begun');
    await stage.get(BeginPlan).execute(ofFirst());
    expect(await refusal(stage.get(FinishItem).execute({ ...ofFirst(), itemId: first.id, photo: Buffer.from('not a picture') }))).toBe('training.evidence_form');
    await stage.get(FinishItem).execute({ ...ofFirst(), itemId: first.id, photo });
    await stage.get(FinishItem).execute({ ...ofFirst(), itemId: first.id, photo });

    // What is done stays, whatever is written afterwards.
    await stage.get(WritePlan).execute({ ...ofFirst(), items: [{ ...second, budgetRupiah: 25_000 }] });
    const [own] = await stage.get(PlanDesk).ofLearner(learners[0] as string);
    expect(own).toMatchObject({ alertOn: '2027-01-01', line: { state: 'running', late: null, budgetRupiah: 75_000, items: [{ id: first.id, isDone: true }, { id: second.id, isDone: false, dueOn: '2026-12-20' }] } });
    expect((await sharp(await stage.get(PlanDesk).photoFor(trainer, batchId, first.id)).metadata()).format).toBe('jpeg');
    expect(await refusal(stage.get(PlanDesk).photoFor(newId(), batchId, first.id))).toBe('training.no_batch');

    await stage.get(FinishItem).execute({ ...ofFirst(), itemId: second.id, photo });
    expect((await stage.get(PlanDesk).ofLearner(learners[0] as string))[0]?.line.state).toBe('done');
    expect(await stage.context.outbox('training.PlanDone')).toHaveLength(1);
    await stage.get(WritePlan).execute({ ...ofFirst(), items: [item()] });
    expect((await stage.get(PlanDesk).ofLearner(learners[0] as string))[0]?.line.state).toBe('running');
  });

  it('the head of the village is asked when it begins and when it changes, and says yes or what should be different', async () => {
    const first = item();
    const village = () => stage.get(VillagePlans).execute({ villageCode: stage.village });
    const decide = (change: object) => stage.get(ApprovePlan).execute({ planId, villageCode: stage.village, isApproved: true, by: newId(), ...change });
    await stage.get(WritePlan).execute({ ...ofFirst(), items: [first] });
    expect(await village()).toEqual([]);
    await stage.get(BeginPlan).execute(ofFirst());
    const [asked] = await village();
    const planId = asked?.id ?? '';
    expect(asked).toMatchObject({ learnerId: learners[0], printedName: 'Warga Uji', approval: 'asked', budgetRupiah: 50_000, items: [{ id: first.id }] });
    expect(await stage.context.outbox('training.PlanAsksHead')).toMatchObject([{ payload: { planId, villageCode: stage.village } }]);
    expect(await refusal(decide({ villageCode: '18.99.01.2001' }))).toBe('training.no_plan');
    expect(await refusal(decide({ by: learners[0] }))).toBe('training.own_plan');
    expect(await refusal(decide({ isApproved: false, reason: 'x' }))).toBe('training.reason');
    await decide({ isApproved: false, reason: 'Pakai aula desa saja' });
    expect((await stage.get(PlanDesk).ofLearner(learners[0] as string))[0]?.line).toMatchObject({ state: 'running', approval: 'returned', approvalReason: 'Pakai aula desa saja' });
    await stage.get(WritePlan).execute({ ...ofFirst(), items: [{ ...first, budgetRupiah: 0 }] });
    expect((await village())[0]).toMatchObject({ approval: 'asked', approvalReason: '', budgetRupiah: 0 });
    expect(await stage.context.outbox('training.PlanAsksHead')).toHaveLength(2);
    await decide({});
    await decide({});
    expect(await stage.context.outbox('training.PlanDecided')).toMatchObject([{ payload: { isApproved: false, reason: 'Pakai aula desa saja' } }, { payload: { isApproved: true, reason: '' } }]);
  });

  it('tells who is late thirty days after the last class, and their trainer, once each', async () => {
    const alert = () => stage.get(AlertLatePlans).execute();
    const coordinator = async (scopeKind: 'regency' | 'province', scopeId: string): Promise<string> => {
      const personId = await stage.get(EnsurePerson).execute({ phone: `+62813777${String((phones += 1)).padStart(5, '0')}` });
      await stage.get(GrantRole).execute({ personId, role: 'coordinator', scopeKind, scopeId, cause: 'spec', grantedBy: null });
      return personId;
    };
    const [here, all] = [await coordinator('regency', '18.04'), await coordinator('province', '18')];
    await coordinator('regency', '18.05');
    stage.context.clock.set(new Date('2026-12-31T16:59:00Z'));
    expect([await alert(), await late()]).toEqual([0, []]);
    // One minute later it is the first of January where the class was.
    stage.context.clock.set(new Date('2026-12-31T17:00:00Z'));
    await writeAndBegin(item({ dueOn: '2027-01-10' }));
    expect(await late()).toEqual([[learners[1], 'not_begun']]);
    expect(await Promise.all([alert(), alert()])).toEqual(expect.arrayContaining([4, 0]));
    const told = (await stage.context.outbox('training.PlansNeedCoordinator')).map(({ payload }) => payload as { coordinatorId: string; count: number });
    expect(told.map(({ coordinatorId, count }) => [coordinatorId, count]).sort()).toEqual([[here, 1], [all, 1]].sort());
    expect(await stage.context.outbox('training.PlanIsLate')).toMatchObject([{ payload: { learnerId: learners[1], why: 'not_begun' } }]);
    expect(await stage.context.outbox('training.PlansNeedHelp')).toMatchObject([{ payload: { trainerId: trainer, count: 1 } }]);

    stage.context.clock.set(new Date('2027-01-11T03:00:00Z'));
    expect(await late()).toEqual(expect.arrayContaining([[learners[0], 'item_due']]));
    // The learner hears of the own day; trainer and coordinators have been told of this batch.
    expect([await alert(), await alert()]).toEqual([1, 0]);
    expect(await stage.context.outbox('training.PlansNeedHelp')).toHaveLength(1);
  });

  it('reminds nobody of classes that are long gone or were called off', async () => {
    stage.context.clock.set(new Date('2027-02-02T03:00:00Z'));
    expect(await stage.get(AlertLatePlans).execute()).toBe(0);
    stage.context.clock.set(new Date('2027-01-15T03:00:00Z'));
    await stage.rows(`UPDATE training.batch SET state = 'cancelled' WHERE id = $1`, [batchId]);
    expect(await stage.get(AlertLatePlans).execute()).toBe(0);
  });

  it('shows a trainer the sums of the batch, and what came of passing it, with what it is divided by', async () => {
    await writeAndBegin(item());
    const learnerId = learners[0] as string;
    const passedAt = stage.context.clock.now();
    await stage.rows(
      `INSERT INTO training.enrolment (id, learner_id, course, course_version_id, source, state, village_code, sex, age_band, participant_type, enrolled_at, completed_at) VALUES ($1, $2, 'onboarding-umkm', $3, 'self', 'completed', $4, 'f', '35-44', 'warga', $5, $5)`,
      [newId(), learnerId, stage.version('onboarding-umkm'), stage.village, passedAt],
    );
    await stage.get(RecordOutcome).execute({ personIds: [learnerId], kind: 'listed', at: new Date(passedAt.getTime() + days(10)) });
    await stage.get(RecordOutcome).execute({ personIds: [learnerId], kind: 'sold', at: new Date(passedAt.getTime() + days(60)) });
    stage.context.clock.advance(days(91));
    const [taught] = await stage.get(PlanDesk).taughtBy(trainer);
    expect(taught).toMatchObject({
      counts: { learners: 2, written: 1, running: 1, done: 0, late: 2, budgetRupiah: 50_000 },
      outcomes: [{ days: 30, n: 1, listed: 1, sold: 0 }, { days: 90, n: 1, listed: 1, sold: 1 }, { days: 180, n: 0, listed: 0, sold: 0 }],
    });
    expect(await stage.get(PlanDesk).taughtBy(newId())).toEqual([]);
    const page = await stage.get(PlanDesk).linesFor(trainer, batchId, { isLate: false, limit: 1 });
    const rest = await stage.get(PlanDesk).linesFor(trainer, batchId, { isLate: false, limit: 1, cursor: page.nextCursor ?? '' });
    expect(new Set([...page.items, ...rest.items].map((line) => line.learnerId))).toEqual(new Set(learners.slice(0, 2)));
    expect(rest.nextCursor).toBeNull();
  });
});
