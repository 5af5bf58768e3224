import fc from 'fast-check';
import { AccountsModule } from '@etalase/accounts';
import { DomainError, hours, newId } from '@etalase/kernel';
import { FileStorage } from '@etalase/platform';
import sharp from 'sharp';
import { bootContexts, type TestContext } from '../../../../../test/support/test-module';
import { type NoSeat, type Profile, type SeatRule, whyNoSeat } from '../../domain/batch';
import { BatchesRepository } from '../../persistence/batches.repository';
import { type SeatRow, SeatsRepository } from '../../persistence/seats.repository';
import { SellerTrainingModule } from '../../seller-training.module';
import { AskForSeat } from './ask-for-seat';
import { AnswerOffer, LapseOffers, WithdrawSeat } from './change-seat';
import { LoadCourses } from '../load-courses';
import { GiveNominationLetter, ReadNominationLetter } from './nomination-letter';
import { DecideNomination, type NewNomination, Nominate, ReplaceNominee } from './nominate';
import { MoveBatch, type NewBatch, PlanBatch, RepeatBatch, StartProgram } from './plan-batch';
import { ReviseBatch } from './revise-batch';
import { WithdrawNomination } from './withdraw-nomination';

const refusal = (work: Promise<unknown>): Promise<unknown> => work.then(() => null, (error: unknown) => (error instanceof DomainError ? error.code : error));
const VILLAGES = ['18.01.04.2001', '18.01.04.2002', '18.02.05.2003'];

describe('batches and their seats', () => {
  let context: TestContext;
  let programId: string;
  let codes = 0;
  const get = <T>(type: new (...args: never[]) => T): T => context.module.get(type);

  beforeAll(async () => {
    context = await bootContexts([AccountsModule, SellerTrainingModule], { pool: 10 });
    await get(LoadCourses).execute();
    ({ programId } = await get(StartProgram).execute({ code: 'desa-digital', title: 'Desa Digital', theme: 'Operator desa', organiser: 'Dinas Kominfo', sponsors: [], partners: [], year: 2026 }));
  });
  afterAll(() => context?.close());

  const plan = (change: Partial<NewBatch> = {}): NewBatch & { by: string } => ({
    programId, code: `angkatan-${(codes += 1)}`, title: 'Angkatan uji', course: 'operator-desa', regionCode: '18.01', quota: 60, rules: [],
    opensAt: new Date(context.clock.now().getTime() - hours(1)), closesAt: new Date(context.clock.now().getTime() + hours(240)), startsOn: '2026-12-01', endsOn: '2026-12-02',
    timezone: 'Asia/Jakarta', offerHours: 24, attendanceShare: 8_000, byNomination: false, note: '', by: newId(), ...change,
  });
  const open = async (change: Partial<NewBatch> = {}): Promise<string> => {
    const { batchId } = await get(PlanBatch).execute(plan(change));
    await get(MoveBatch).execute({ batchId, to: 'open', by: newId() });
    return batchId;
  };
  const profile = (change: Partial<Profile> = {}): Profile => ({ villageCode: VILLAGES[0] as string, sex: 'f', ageBand: '25-34', participantType: 'perangkat desa', ...change });
  const ask = (batchId: string, change: Partial<Profile> = {}, learnerId = newId()): Promise<SeatRow> => get(AskForSeat).execute({ batchId, learnerId, printedName: 'Peserta', ...profile(change) });
  const states = async (batchId: string): Promise<Record<string, number>> => {
    const rows = await context.database.adhoc<{ state: string; count: number }>('SELECT state, count(*)::int AS count FROM training.seat WHERE batch_id = $1 GROUP BY 1', [batchId]);
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  };
  /** What the row counts is what the seats are. */
  const assertCounted = async (batchId: string): Promise<void> => {
    const batch = await get(BatchesRepository).byId(batchId);
    const rows = await context.database.adhoc<{ name: string; count: number }>(
      `SELECT c.name, count(*)::int AS count FROM training.seat s CROSS JOIN LATERAL (VALUES ('village:' || s.village_code), ('sex:' || s.sex), ('type:' || s.participant_type)) AS c (name)
        WHERE s.batch_id = $1 AND s.state IN ('confirmed', 'offered') GROUP BY 1`,
      [batchId],
    );
    expect(Object.entries(batch?.taken ?? {}).filter(([, count]) => count > 0).sort()).toEqual(rows.map(({ name, count }) => [name, count]).sort());
  };

  it('gives exactly 60 of 400 a seat, and the rest a place in the line, when 400 ask, forty at a time', async () => {
    const batchId = await open();
    // Forty at a time: who finds no connection for ten seconds is told to try again, as over HTTP.
    const seats: SeatRow[] = [];
    let asked = 0;
    const phone = async (): Promise<void> => {
      while ((asked += 1) <= 400) seats.push(await ask(batchId));
    };
    await Promise.all(Array.from({ length: 40 }, phone));
    expect(await states(batchId)).toEqual({ confirmed: 60, waitlisted: 340 });
    expect(new Set(seats.map(({ place }) => place)).size).toBe(400);
    await assertCounted(batchId);
  }, 60_000);

  it('gives one person one seat, however often the phone asks', async () => {
    const batchId = await open();
    const learnerId = newId();
    const seats = await Promise.all(Array.from({ length: 12 }, () => ask(batchId, {}, learnerId)));
    expect(new Set(seats.map(({ id }) => id)).size).toBe(1);
    await assertCounted(batchId);
  });

  it('keeps seats of a group and caps each village, also when all ask at once', async () => {
    const batchId = await open({ quota: 10, rules: [{ dimension: 'village', most: 4 }, { dimension: 'sex', value: 'f', fewest: 5 }] });
    await Promise.all(Array.from({ length: 60 }, (_, index) => ask(batchId, { sex: 'm', villageCode: VILLAGES[index % 3] as string })));
    expect((await states(batchId)).confirmed).toBe(5);
    await Promise.all(Array.from({ length: 30 }, (_, index) => ask(batchId, { sex: 'f', villageCode: VILLAGES[index % 3] as string })));
    const rows = await context.database.adhoc<{ village: string; count: number }>(`SELECT village_code AS village, count(*)::int AS count FROM training.seat WHERE batch_id = $1 AND state = 'confirmed' GROUP BY 1`, [batchId]);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(10);
    expect(Math.max(...rows.map(({ count }) => count))).toBeLessThanOrEqual(4);
    await assertCounted(batchId);
  }, 60_000);

  it('says the same in SQL and in code', async () => {
    const rule = fc.record({ dimension: fc.constantFrom<SeatRule['dimension']>('village', 'sex', 'type'), value: fc.option(fc.constantFrom('f', 'm', 'x', VILLAGES[0] as string), { nil: undefined }), most: fc.option(fc.nat(5), { nil: undefined }), fewest: fc.option(fc.nat(5), { nil: undefined }) });
    const taken = fc.dictionary(fc.constantFrom('sex:f', 'sex:m', 'type:x', `village:${VILLAGES[0]}`), fc.nat(6));
    const who = fc.record({ villageCode: fc.constantFrom(...VILLAGES), sex: fc.constantFrom<Profile['sex']>('f', 'm', 'unstated'), participantType: fc.constantFrom('x', 'y'), ageBand: fc.constant<Profile['ageBand']>('unstated') });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.nat(12), taken, fc.array(rule, { maxLength: 4 }), who, async (quota, confirmed, counts, rules, person) => {
        const inCode: NoSeat | null = whyNoSeat({ quota, confirmed, taken: counts, rules }, person);
        // As a request sends them: what is left out is not there.
        const sent = JSON.parse(JSON.stringify(rules)) as SeatRule[];
        expect(await get(BatchesRepository).hasSeat(quota, confirmed, counts, sent, person)).toBe(inCode === null);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('offers a seat that became free to the first in line, and to the next when nobody answers', async () => {
    const batchId = await open({ quota: 1 });
    const [first, second, third] = [await ask(batchId), await ask(batchId), await ask(batchId)] as [SeatRow, SeatRow, SeatRow];
    await get(WithdrawSeat).execute({ seatId: first.id, learnerId: first.learnerId });
    const seat = (id: string) => get(SeatsRepository).byId(id);
    expect([(await seat(second.id))?.state, (await seat(third.id))?.state]).toEqual(['offered', 'waitlisted']);
    expect(await context.outbox('training.offer-lapses')).toMatchObject([{ payload: { seatId: second.id }, run_at: new Date(context.clock.now().getTime() + hours(24)) }]);

    await get(LapseOffers).one(second.id);
    expect((await seat(second.id))?.state).toBe('offered');
    context.clock.advance(hours(24));
    await Promise.all([get(LapseOffers).one(second.id), get(LapseOffers).all()]);
    expect([(await seat(second.id))?.state, (await seat(third.id))?.state]).toEqual(['lapsed', 'offered']);
    expect(await refusal(get(AnswerOffer).execute({ seatId: second.id, learnerId: second.learnerId, accept: true }))).toBe('training.offer_over');
    expect(await refusal(get(AnswerOffer).execute({ seatId: third.id, learnerId: newId(), accept: true }))).toBe('training.no_seat');
    expect((await get(AnswerOffer).execute({ seatId: third.id, learnerId: third.learnerId, accept: true })).state).toBe('confirmed');
    await assertCounted(batchId);
  });

  it('leaves the seats of a batch that is over as they were', async () => {
    const batchId = await open({ quota: 1 });
    const [first, second] = [await ask(batchId), await ask(batchId)] as [SeatRow, SeatRow];
    await get(WithdrawSeat).execute({ seatId: first.id, learnerId: first.learnerId });
    await get(MoveBatch).execute({ batchId, to: 'cancelled', by: newId() });
    const about = { seatId: second.id, learnerId: second.learnerId };
    expect([await refusal(get(AnswerOffer).execute({ ...about, accept: true })), await refusal(get(WithdrawSeat).execute(about))]).toEqual(['training.batch_over', 'training.batch_over']);
    expect(await refusal(get(WithdrawSeat).execute({ ...about, learnerId: newId() }))).toBe('training.no_seat');
    context.clock.advance(hours(24));
    await get(LapseOffers).one(second.id);
    expect((await get(SeatsRepository).byId(second.id))?.state).toBe('lapsed');
    expect((await context.outbox('training.SeatLapsed')).filter(({ payload }) => payload.batchId === batchId)).toEqual([]);
    expect((await context.outbox('training.SeatCancelled')).map(({ payload }) => payload.learnerId)).toEqual([second.learnerId]);
  });

  it('passes over who does not fit the free seat, without forgetting them', async () => {
    const batchId = await open({ quota: 2, rules: [{ dimension: 'village', most: 1 }] });
    const inVillage = await ask(batchId);
    const other = await ask(batchId, { villageCode: VILLAGES[2] as string });
    const [sameVillage, elsewhere] = [await ask(batchId), await ask(batchId, { villageCode: VILLAGES[1] as string })];
    await get(WithdrawSeat).execute({ seatId: other.id, learnerId: other.learnerId });
    const seats = get(SeatsRepository);
    expect([(await seats.byId(sameVillage.id))?.state, (await seats.byId(elsewhere.id))?.state]).toEqual(['waitlisted', 'offered']);
    await get(WithdrawSeat).execute({ seatId: inVillage.id, learnerId: inVillage.learnerId });
    expect((await seats.byId(sameVillage.id))?.state).toBe('offered');
    await assertCounted(batchId);
  });

  it('refuses what is not open, not planned well, or not there', async () => {
    const { batchId } = await get(PlanBatch).execute(plan());
    expect(await refusal(ask(batchId))).toBe('training.not_open');
    expect(await refusal(ask(newId()))).toBe('training.no_batch');
    expect(await refusal(get(PlanBatch).execute(plan({ course: 'tidak-ada' })))).toBe('training.no_course');
    expect(await refusal(get(PlanBatch).execute(plan({ quota: 3, rules: [{ dimension: 'sex', value: 'f', fewest: 4 }] })))).toBe('training.seat_rules');
    for (const rule of [{ dimension: 'sex', value: 'zz', fewest: 2 }, { dimension: 'village', value: 'Sukamaju', most: 2 }] as const) expect(await refusal(get(PlanBatch).execute(plan({ rules: [rule] })))).toBe('training.seat_rules');
    expect(await refusal(get(PlanBatch).execute(plan({ endsOn: '2026-11-30' })))).toBe('training.dates');
    expect(await refusal(get(MoveBatch).execute({ batchId, to: 'closed', by: newId() }))).toBe('training.batch.move_refused');
    const late = await open();
    context.clock.advance(hours(241));
    expect(await refusal(ask(late))).toBe('training.not_open');
  });

  it('is repeated elsewhere with its rules, and without its people', async () => {
    const batchId = await open({ rules: [{ dimension: 'village', most: 6 }] });
    await ask(batchId);
    const { batchId: copy } = await get(RepeatBatch).execute({ batchId, code: 'salinan', regionCode: '18.02', byDays: 14, by: newId() });
    expect(await get(BatchesRepository).byId(copy)).toMatchObject({ confirmed: 0, taken: {}, state: 'planned', regionCode: '18.02', startsOn: '2026-12-15', rules: [{ dimension: 'village', most: 6 }] });
  });

  describe('filled by village heads', () => {
    let phones = 100;
    const nominee = (batchId: string, change: Partial<NewNomination> = {}): NewNomination => ({
      batchId, villageCode: VILLAGES[0] as string, slot: 1, name: 'Kader desa', phone: `+62813000${String((phones += 1)).padStart(5, '0')}`, sex: 'f', ageBand: '25-34', participantType: 'kader',
      criteria: { 'Mengelola situs desa': true }, letterNumber: 'SK 12/2026', hasConsented: true, by: newId(), ...change,
    });

    it('takes letter, criteria and consent; one a slot, a person once', async () => {
      const batchId = await open({ byNomination: true });
      expect(await refusal(ask(batchId))).toBe('training.by_nomination');
      const nominate = (change: Partial<NewNomination>): Promise<unknown> => refusal(get(Nominate).execute(nominee(batchId, change)));
      expect(await nominate({ criteria: { 'Mengelola situs desa': false } })).toBe('training.criteria');
      expect(await nominate({ letterNumber: '' })).toBe('training.letter');
      expect(await nominate({ hasConsented: false })).toBe('training.consent');
      expect(await Promise.all([nominate({ phone: '+6281399900001' }), nominate({ phone: '+6281399900002' })])).toEqual(expect.arrayContaining([null, 'training.slot_taken']));
      expect(await nominate({ slot: 4, phone: '+6281399900003' })).toBeNull();
      expect(await nominate({ slot: 5, phone: '+6281399900003' })).toBe('training.already_nominated');
    });

    it('gives a seat on acceptance, and the very seat to whoever replaces; history stays', async () => {
      const batchId = await open({ byNomination: true, quota: 1 });
      const first = await get(Nominate).execute(nominee(batchId));
      const waiting = await get(Nominate).execute(nominee(batchId, { villageCode: VILLAGES[1] as string }));
      const by = newId();
      for (const one of [first, waiting]) for (const to of ['verified', 'accepted'] as const) await get(DecideNomination).execute({ nominationId: one.id, batchId, to, by });
      expect(await states(batchId)).toEqual({ confirmed: 1, waitlisted: 1 });
      const { batchId: _batch, villageCode, slot: _slot, ...person } = nominee(batchId);
      expect(await refusal(get(ReplaceNominee).execute({ nominationId: first.id, villageCode: VILLAGES[1] as string, reason: 'Sakit keras', with: person }))).toBe('training.no_nomination');
      const next = await get(ReplaceNominee).execute({ nominationId: first.id, villageCode, reason: 'Sakit keras', with: person });
      expect(next).toMatchObject({ replaces: first.id, slot: 1, state: 'submitted' });
      expect(await states(batchId)).toEqual({ confirmed: 1, replaced: 1, waitlisted: 1 });
      expect((await get(SeatsRepository).ofLearner(batchId, next.nomineeId))?.state).toBe('confirmed');
      await assertCounted(batchId);
      await get(DecideNomination).execute({ nominationId: next.id, batchId, to: 'rejected', reason: 'Surat belum ditandatangani', by });
      expect(await states(batchId)).toEqual({ offered: 1, replaced: 1, withdrawn: 1 });
    });

    it('keeps the letter sealed, until it is checked another one may take its place, and only village and office read it', async () => {
      const batchId = await open({ byNomination: true });
      const { id: nominationId } = await get(Nominate).execute(nominee(batchId));
      const villageCode = VILLAGES[0] as string;
      const give = (content: Buffer, village = villageCode) => get(GiveNominationLetter).execute({ nominationId, villageCode: village, content });
      const read = (of: { villageCode: string } | { batchId: string }) => get(ReadNominationLetter).execute({ nominationId, of });
      expect(await refusal(read({ batchId }))).toBe('training.no_nomination');
      expect(await refusal(give(Buffer.from('MZ not a letter')))).toBe('training.letter_form');
      expect(await refusal(give(Buffer.from('%PDF-1.7 isi'), VILLAGES[1] as string))).toBe('training.no_nomination');
      await give(Buffer.from('%PDF-1.7 isi'));
      expect(await read({ batchId })).toEqual({ content: Buffer.from('%PDF-1.7 isi'), type: 'application/pdf' });
      const [row] = await context.database.adhoc<{ key: string }>('SELECT letter_key AS key FROM training.nomination WHERE id = $1', [nominationId]);
      expect((await context.module.get(FileStorage).get(row?.key ?? ''))?.includes('isi')).toBe(false);
      await give(await sharp({ create: { width: 30, height: 40, channels: 3, background: '#fff' } }).png().toBuffer());
      expect([(await read({ villageCode })).type, await context.module.get(FileStorage).get(row?.key ?? '')]).toEqual(['image/jpeg', null]);
      for (const other of [{ villageCode: VILLAGES[1] as string }, { batchId: newId() }]) expect(await refusal(read(other))).toBe('training.no_nomination');
      await get(DecideNomination).execute({ nominationId, batchId, to: 'verified', by: newId() });
      expect(await refusal(give(Buffer.from('%PDF-1.7 lain')))).toBe('training.letter_kept');
    });

    it('a village takes a name back: the seat is free, the slot too, and nothing is forgotten', async () => {
      const batchId = await open({ byNomination: true, quota: 1 });
      const [first, next] = [await get(Nominate).execute(nominee(batchId)), await get(Nominate).execute(nominee(batchId, { villageCode: VILLAGES[1] as string }))];
      for (const one of [first, next]) for (const to of ['verified', 'accepted'] as const) await get(DecideNomination).execute({ nominationId: one.id, batchId, to, by: newId() });
      expect(await states(batchId)).toEqual({ confirmed: 1, waitlisted: 1 });
      const withdraw = (change = {}) => get(WithdrawNomination).execute({ nominationId: first.id, villageCode: VILLAGES[0] as string, reason: 'Pindah ke luar desa', by: newId(), ...change });
      expect([await refusal(withdraw({ villageCode: VILLAGES[1] })), await refusal(withdraw({ reason: 'x' }))]).toEqual(['training.no_nomination', 'training.reason']);
      await withdraw();
      await withdraw();
      expect(await states(batchId)).toEqual({ withdrawn: 1, offered: 1 });
      await assertCounted(batchId);
      expect(await refusal(get(Nominate).execute(nominee(batchId, { phone: '+6281399900009' })))).toBeNull();
      await get(MoveBatch).execute({ batchId, to: 'running', by: newId() });
      expect(await refusal(withdraw({ nominationId: next.id, villageCode: VILLAGES[1] }))).toBe('training.nomination_over');
    });

    it('office and village at the same name at once never wait for each other in a circle; of a batch that is off nobody is decided', async () => {
      const batchId = await open({ byNomination: true, quota: 5 });
      const names = await Promise.all([1, 2, 3, 4, 5].map((slot) => get(Nominate).execute(nominee(batchId, { slot }))));
      const both = names.flatMap(({ id }) => {
        const { batchId: _batch, villageCode, slot: _slot, ...person } = nominee(batchId);
        return [refusal(get(DecideNomination).execute({ nominationId: id, batchId, to: 'verified', by: newId() })), refusal(get(ReplaceNominee).execute({ nominationId: id, villageCode, reason: 'Sakit keras', with: person }))];
      });
      const ends = new Set(await Promise.all(both));
      for (const end of ends) expect([null, 'training.nomination.move_refused']).toContain(end);
      const left = await get(Nominate).execute(nominee(batchId, { slot: 6 }));
      await get(MoveBatch).execute({ batchId, to: 'cancelled', by: newId() });
      expect(await refusal(get(DecideNomination).execute({ nominationId: left.id, batchId, to: 'verified', by: newId() }))).toBe('training.batch_over');
    });
  });

  it('a plan changes in everything until it is opened', async () => {
    const { batchId } = await get(PlanBatch).execute(plan());
    const revise = (change: Partial<NewBatch> = {}) => get(ReviseBatch).execute({ ...plan(), batchId, ...change });
    const taken = plan();
    await get(PlanBatch).execute(taken);
    expect(await refusal(revise({ code: taken.code }))).toBe('training.code_taken');
    expect(await refusal(revise({ endsOn: '2026-11-30' }))).toBe('training.dates');
    await revise({ code: 'angkatan-baru', title: 'Angkatan lain', quota: 7, course: 'kepala-desa', byNomination: true, rules: [{ dimension: 'sex', value: 'f', fewest: 3 }] });
    expect(await get(BatchesRepository).byId(batchId)).toMatchObject({ code: 'angkatan-baru', title: 'Angkatan lain', quota: 7, byNomination: true, state: 'planned', rules: [{ dimension: 'sex', value: 'f', fewest: 3 }] });
    await get(MoveBatch).execute({ batchId, to: 'open', by: newId() });
    expect(await refusal(revise())).toBe('training.batch_opened');
  });
});
