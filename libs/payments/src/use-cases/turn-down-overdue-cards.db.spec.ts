import { after, dayIn } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { ApplyRailStatus, CancelPayment, CloseOpenAttempts, DecideCard, ShowPayment, TurnDownOverdueCards } from '@etalase/payments';
import { untilSomebodyWaits } from '../../../../test/support/locks';
import { BCA, PaymentsStage } from '../../../../test/support/payments-stage';
import { DiscrepanciesRepository } from '../persistence/discrepancies.repository';
import { SettlementsRepository } from '../persistence/settlements.repository';

describe('doubted cards nobody decides about', () => {
  let stage: PaymentsStage;
  beforeAll(async () => {
    stage = await PaymentsStage.open();
  });
  afterAll(() => stage.close());

  const turnDown = (now: Date): Promise<void> => stage.get(TurnDownOverdueCards).execute({ now });
  const show = (paymentIntentId: string) => stage.get(ShowPayment).execute({ paymentIntentId });
  const ticketOf = (attemptId: string): Promise<{ decideBy: string; resolvedBy: string | null; resolution: string | null }> =>
    stage.one(`SELECT detail->>'decideBy' AS "decideBy", resolved_by AS "resolvedBy", resolution FROM payments.discrepancy WHERE kind = 'card_challenged' AND subject = $1`, [attemptId]);
  const toldFailed = async (id: string): Promise<unknown[]> => (await stage.events('PaymentAttemptFailed')).filter(({ paymentIntentId }) => paymentIntentId === id);
  const doubted = async (): Promise<{ id: string; attemptId: string }> => {
    const { id } = await stage.intent();
    const attemptId = (await stage.start(id, { type: 'card' })).attempts[0]!.id;
    stage.rail.doubt(attemptId);
    await stage.deliver();
    expect((await show(id)).status).toBe('processing');
    return { id, attemptId };
  };
  const endOfToday = (): Date => new Date(`${dayIn(stage.context.clock.now())}T23:30:00+07:00`);

  it('are denied half an hour before the rail gives them up: told once, no ticket left, another way is open', async () => {
    const [first, second, decided] = [await doubted(), await doubted(), await doubted()];
    expect((await ticketOf(first.attemptId)).decideBy).toBe(endOfToday().toISOString());
    await stage.get(DecideCard).execute({ paymentIntentId: decided.id, outcome: 'approve', by: 'petugas', reason: 'Pembeli ditelepon, kartunya benar' });
    await turnDown(after(endOfToday(), -1));
    expect((await show(first.id)).status).toBe('processing');
    for (const _ of [1, 2]) await turnDown(endOfToday());
    for (const { id, attemptId } of [first, second]) {
      expect(await show(id)).toMatchObject({ status: 'requires_payment_method', attempts: [{ status: 'failed', failureMessage: expect.stringContaining('ditolak') }] });
      expect(await ticketOf(attemptId)).toMatchObject({ resolvedBy: 'deadline', resolution: expect.stringContaining('batas waktunya') });
      expect(await toldFailed(id)).toEqual([expect.objectContaining({ reason: 'denied', wasDoubted: true })]);
    }
    expect((await show(decided.id)).status).toBe('succeeded');
    expect((await stage.start(first.id)).status).toBe('requires_action');
  });

  it('count as denied when the rail gave them up first, whoever hears of it', async () => {
    const [asked, swept] = [await doubted(), await doubted()];
    // Nobody is told of it.
    for (const { attemptId } of [asked, swept]) Object.assign(stage.rail.held.get(attemptId)!, { status: 'cancel', statusCode: '200' });
    await stage.get(ApplyRailStatus).execute({ attemptId: asked.attemptId });
    expect((await show(asked.id)).status).toBe('requires_payment_method');
    await turnDown(endOfToday());
    for (const { id, attemptId } of [asked, swept]) {
      expect((await show(id)).status).toBe('requires_payment_method');
      expect([(await ticketOf(attemptId)).resolvedBy, await toldFailed(id)]).toEqual(['rail', [expect.objectContaining({ wasDoubted: true })]]);
    }
  });

  it('are decided while the rail tells of it: neither stands in the way of the other, and the officer stays named', async () => {
    const { id, attemptId } = await doubted();
    const transactions = stage.get(Transactions);
    let decided: Promise<void> | undefined;
    // What booking the notification does, with the officer's answer in the middle of it.
    await transactions.run(async () => {
      await stage.get(SettlementsRepository).lock(attemptId);
      decided = transactions.outside(() => stage.get(DecideCard).execute({ paymentIntentId: id, outcome: 'deny', by: 'petugas', reason: 'Pembeli tidak kenal kartunya' }));
      await transactions.outside(() => untilSomebodyWaits(stage.context.database));
      await stage.get(DiscrepanciesRepository).resolve('card_challenged', attemptId, 'rail', 'Diputuskan di Midtrans');
    });
    await decided;
    expect((await show(id)).status).toBe('requires_payment_method');
    expect(await ticketOf(attemptId)).toMatchObject({ resolvedBy: 'petugas', resolution: 'Pembeli tidak kenal kartunya' });
  });

  it('are no refusal when the payment is called off, and no ticket when it is paid another way', async () => {
    const off = await doubted();
    expect(await stage.get(CancelPayment).execute({ paymentIntentId: off.id })).toBe('canceled');
    expect([(await ticketOf(off.attemptId)).resolvedBy, await toldFailed(off.id)]).toEqual(['rail', []]);

    const { id } = await stage.intent();
    const bank = (await stage.start(id, BCA)).attempts[0]!.id;
    const card = (await stage.start(id, { type: 'card' })).attempts[0]!.id;
    stage.rail.doubt(card);
    await stage.deliver();
    stage.rail.pay(bank);
    await stage.deliver();
    expect((await show(id)).status).toBe('succeeded');
    await stage.get(CloseOpenAttempts).execute({ paymentIntentId: id });
    expect((await ticketOf(card)).resolvedBy).toBe('rail');
    await turnDown(endOfToday());
    expect((await show(id)).status).toBe('succeeded');
  });
});
