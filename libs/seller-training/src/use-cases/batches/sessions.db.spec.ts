import { AccountsModule } from '@etalase/accounts';
import { DomainError, hours, newId } from '@etalase/kernel';
import { bootContexts, type TestContext } from '../../../../../test/support/test-module';
import { STEP_MS } from '../../domain/session-code';
import { AttendanceRepository } from '../../persistence/attendance.repository';
import { type BatchRow, BatchesRepository } from '../../persistence/batches.repository';
import { SessionsRepository } from '../../persistence/sessions.repository';
import { SellerTrainingModule } from '../../seller-training.module';
import { AskForSeat } from './ask-for-seat';
import { CancelSession, CloseSession, OpenSession } from './hold-session';
import { LeadRights } from './lead-rights';
import { LoadCourses } from '../load-courses';
import { MoveBatch, PlanBatch, StartProgram } from './plan-batch';
import { RescheduleSession, ScheduleSession, type SessionPlan } from './schedule-session';
import { AttendanceCodes, type Mark, TakeAttendance } from './take-attendance';

const refusal = (work: Promise<unknown>): Promise<unknown> => work.then(() => null, (error: unknown) => (error instanceof DomainError ? error.code : error));

describe('sessions and who came', () => {
  let context: TestContext;
  let batchId: string;
  const certified = new Set<string>();
  const facilitator = newId();
  const learners = Array.from({ length: 3 }, newId);
  const get = <T>(type: abstract new (...args: never[]) => T): T => context.module.get(type);

  beforeAll(async () => {
    const rights: Pick<LeadRights, 'holds'> = { holds: (personId) => Promise.resolve(certified.has(personId)) };
    context = await bootContexts([AccountsModule, SellerTrainingModule], { pool: 6, override: (builder) => void builder.overrideProvider(LeadRights).useValue(rights) });
    await get(LoadCourses).execute();
    const { programId } = await get(StartProgram).execute({ code: 'p', title: 'P', theme: '', organiser: 'Dinas', sponsors: [], partners: [], year: 2026 });
    const now = context.clock.now().getTime();
    ({ batchId } = await get(PlanBatch).execute({
      programId, code: 'b', title: 'B', course: 'operator-desa', regionCode: '18.01', quota: 10, rules: [], opensAt: new Date(now - 1), closesAt: new Date(now + hours(99)), startsOn: '2026-12-01', endsOn: '2026-12-02',
      timezone: 'Asia/Jakarta', offerHours: 24, attendanceShare: 8_000, byNomination: false, note: '', by: newId(),
    }));
    await get(MoveBatch).execute({ batchId, to: 'open', by: newId() });
    for (const learnerId of learners) await get(AskForSeat).execute({ batchId, learnerId, printedName: 'Peserta', villageCode: '18.01.04.2001', sex: 'f', ageBand: '25-34', participantType: 'operator desa' });
  });
  afterAll(() => context?.close());

  let day = 0;
  const plan = (change: Partial<SessionPlan> = {}): SessionPlan => {
    const startsAt = new Date(Date.UTC(2026, 11, (day += 1), 2));
    return { kind: 'workshop', title: 'Hari pertama', venue: 'Balai desa', villageCode: null, startsAt, endsAt: new Date(startsAt.getTime() + hours(6)), capacity: 40, jp: 8, groupNumber: null, agenda: [], requirements: [], note: '', facilitators: [facilitator], ...change };
  };
  const opened = async (change: Partial<SessionPlan> = {}): Promise<string> => {
    const { sessionId } = await get(ScheduleSession).execute({ batchId, plan: plan(change) });
    await get(OpenSession).execute({ sessionId, by: facilitator });
    return sessionId;
  };
  const mark = (sessionId: string, change: Partial<Mark> = {}): Mark => ({ id: newId(), sessionId, learnerId: learners[0] as string, status: 'present', method: 'card', reason: '', occurredAt: context.clock.now(), by: facilitator, ...change });
  const evidence = (sessionId: string): Promise<void> => get(SessionsRepository).addEvidence({ id: newId(), sessionId, kind: 'photo', storageKey: 'x', by: facilitator, at: context.clock.now() });

  it('nobody teaches in two places at once, also when both are planned at the same moment', async () => {
    const { startsAt, endsAt } = plan();
    const answers = await Promise.all(Array.from({ length: 5 }, () => refusal(get(ScheduleSession).execute({ batchId, plan: plan({ startsAt, endsAt }) }))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set([null, 'training.facilitator_busy']));
    const { sessionId } = await get(ScheduleSession).execute({ batchId, plan: plan() });
    expect(await refusal(get(RescheduleSession).execute({ sessionId, plan: plan({ startsAt, endsAt }) }))).toBe('training.facilitator_busy');
    expect(await refusal(get(RescheduleSession).execute({ sessionId, plan: plan({ endsAt: startsAt }) }))).toBe('training.session_time');
    const told = async (): Promise<unknown[]> => (await context.outbox('training.ClassMoved')).map(({ payload }) => payload.personId).sort();
    const session = (await get(SessionsRepository).byId(sessionId)) as SessionPlan;
    await get(RescheduleSession).execute({ sessionId, plan: { ...session, note: 'Bawa tas' } });
    expect(await told()).toEqual([]);
    await get(RescheduleSession).execute({ sessionId, plan: { ...session, venue: 'Balai adat' } });
    expect(await told()).toEqual([facilitator, ...learners].sort());
    await get(CancelSession).execute({ sessionId, reason: 'Jembatan putus' });
    expect((await context.outbox('training.ClassCancelled')).map(({ payload }) => payload.personId).sort()).toEqual([facilitator, ...learners].sort());
    expect(await refusal(get(OpenSession).execute({ sessionId, by: facilitator }))).toBe('training.not_facilitator');
  });

  it('of a batch that is cancelled none takes place, and whoever taught it is free', async () => {
    const { startsOn, endsOn, ...batch } = (await get(BatchesRepository).byId(batchId)) as BatchRow;
    const other = (await get(PlanBatch).execute({ ...batch, startsOn, endsOn, code: 'gone', course: 'operator-desa', by: newId() })).batchId;
    const [ahead, begun] = [plan(), plan()];
    const ids = [];
    for (const one of [ahead, begun]) ids.push((await get(ScheduleSession).execute({ batchId: other, plan: one })).sessionId);
    await get(OpenSession).execute({ sessionId: ids[1] as string, by: facilitator });
    await get(MoveBatch).execute({ batchId: other, to: 'open', by: newId() });
    await get(AskForSeat).execute({ batchId: other, learnerId: learners[0] as string, printedName: 'Peserta', villageCode: '18.01.04.2001', sex: 'f', ageBand: '25-34', participantType: 'operator desa' });
    await get(MoveBatch).execute({ batchId: other, to: 'cancelled', by: newId() });
    expect((await get(SessionsRepository).ofBatch(other)).map(({ state, facilitators }) => [state, facilitators])).toEqual([['cancelled', []], ['cancelled', []]]);
    expect((await context.outbox('training.SessionCancelled')).filter(({ payload }) => payload.batchId === other)).toHaveLength(2);
    // Who has a seat hears it once, not for each of its days.
    expect(await context.outbox('training.SeatCancelled')).toMatchObject([{ payload: { learnerId: learners[0], batchTitle: 'B' } }]);
    expect((await context.outbox('training.ClassCancelled')).filter(({ payload }) => payload.reason === 'Angkatan ini dibatalkan.').map(({ payload }) => payload.personId)).toEqual([facilitator, facilitator]);
    expect(await refusal(get(ScheduleSession).execute({ batchId, plan: plan({ startsAt: ahead.startsAt, endsAt: ahead.endsAt }) }))).toBeNull();
  });

  it('a village class opens only for who is certified on its day, others for whoever is named', async () => {
    const { sessionId } = await get(ScheduleSession).execute({ batchId, plan: plan({ kind: 'cascade' }) });
    expect(await refusal(get(OpenSession).execute({ sessionId, by: newId() }))).toBe('training.not_facilitator');
    expect(await refusal(get(OpenSession).execute({ sessionId, by: facilitator }))).toBe('training.not_certified');
    certified.add(facilitator);
    expect(await refusal(get(OpenSession).execute({ sessionId, by: facilitator }))).toBeNull();
    expect(await refusal(get(OpenSession).execute({ sessionId, by: facilitator }))).toBeNull();
  });

  it('one effective line a learner, whoever scans how often; a correction says why and keeps the old line', async () => {
    const sessionId = await opened();
    const answers = await Promise.all(Array.from({ length: 8 }, () => get(TakeAttendance).execute(mark(sessionId))));
    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1);
    const again = mark(sessionId, { learnerId: learners[1] as string });
    expect([await get(TakeAttendance).execute(again), await get(TakeAttendance).execute(again)]).toEqual(['taken', 'already']);
    expect(await refusal(get(TakeAttendance).correct(mark(sessionId, { status: 'absent' })))).toBe('training.reason');
    await get(TakeAttendance).correct(mark(sessionId, { status: 'absent', reason: 'Salah pindai kartu' }));
    const register = await get(AttendanceRepository).register(batchId, sessionId);
    expect(Object.fromEntries(register.map(({ learnerId, status }) => [learnerId, status]))).toEqual({ [learners[0] as string]: 'absent', [learners[1] as string]: 'present', [learners[2] as string]: null });
    const rows = await context.database.adhoc<{ count: number }>('SELECT count(*)::int AS count FROM training.attendance WHERE session_id = $1', [sessionId]);
    expect(rows[0]?.count).toBe(3);
  });

  it('takes no stranger, no staff, no mark by another, none without a reason by hand', async () => {
    const sessionId = await opened();
    const take = (change: Partial<Mark>): Promise<unknown> => refusal(get(TakeAttendance).execute(mark(sessionId, change)));
    expect(await take({ learnerId: newId() })).toBe('training.not_in_batch');
    expect(await take({ learnerId: facilitator })).toBe('training.not_in_batch');
    expect(await take({ by: newId() })).toBe('training.not_facilitator');
    expect(await take({ method: 'manual' })).toBe('training.reason');
    expect(await take({ sessionId: newId() })).toBe('training.no_session');
  });

  it('the code on the wall changes; a photo of it is worth nothing a minute later', async () => {
    const sessionId = await opened();
    const codes = get(AttendanceCodes);
    const code = await codes.codeOf({ sessionId, by: facilitator });
    expect(await refusal(codes.codeOf({ sessionId, by: newId() }))).toBe('training.not_facilitator');
    expect(await codes.attend({ sessionId, learnerId: learners[0] as string, code })).toBe('taken');
    context.clock.advance(2 * STEP_MS);
    expect(await refusal(codes.attend({ sessionId, learnerId: learners[1] as string, code }))).toBe('training.session_code');
    expect(codes.learnerOf(codes.cardOf(learners[2] as string))).toBe(learners[2]);
  });

  it('closes only with somebody present and something that shows it; what was marked before may still arrive', async () => {
    const sessionId = await opened();
    const close = (): Promise<unknown> => refusal(get(CloseSession).execute({ sessionId, by: facilitator }));
    await get(TakeAttendance).execute(mark(sessionId, { status: 'excused' }));
    expect(await close()).toBe('training.no_register');
    await get(TakeAttendance).execute(mark(sessionId, { learnerId: learners[1] as string, status: 'late' }));
    expect(await close()).toBe('training.no_evidence');
    await evidence(sessionId);
    expect([await close(), await close()]).toEqual([null, null]);
    expect(await context.outbox('training.SessionClosed')).toMatchObject([{ payload: { sessionId, batchId } }]);
    expect(await get(TakeAttendance).execute(mark(sessionId, { learnerId: learners[2] as string }))).toBe('taken');
    expect(await get(AttendanceRepository).shares(batchId)).toEqual(expect.arrayContaining([{ learnerId: learners[1], held: 1, attended: 1, jp: 8 }, { learnerId: learners[0], held: 1, attended: 0, jp: 0 }]));
    expect(await refusal(get(MoveBatch).execute({ batchId, to: 'running', by: newId() }))).toBeNull();
    expect(await refusal(get(MoveBatch).execute({ batchId, to: 'closed', by: newId() }))).toBe('training.sessions_open');
  });
});
