import { minutes } from '@etalase/kernel';
import { CancelPayment, RefundLatePayment, RefundSplit, ReviveLatePayment, ShowPayment, SweepPayments, TrialBalance } from '@etalase/payments';
import { rupiah } from '@etalase/kernel';
import { BCA, PaymentsStage } from '../../../../test/support/payments-stage';

describe.each([1, 5])('late payments and the sweep, pool of %i', (pool) => {
  let stage: PaymentsStage;
  beforeAll(async () => {
    stage = await PaymentsStage.open({ pool });
  });
  afterAll(async () => {
    const books = await stage.get(TrialBalance).execute();
    await stage.close();
    expect(books).toMatchObject({ total: 0, differences: [] });
  });
  afterEach(() => stage.rail.forgetLosses());

  const show = (paymentIntentId: string): ReturnType<ShowPayment['execute']> => stage.get(ShowPayment).execute({ paymentIntentId });
  const sweep = (): Promise<void> => stage.get(SweepPayments).execute({ now: stage.context.clock.now() });
  /** Canceled here and on the rail, yet the money came: an interbank transfer that was under way. */
  const late = async (method?: typeof BCA): Promise<{ id: string; attemptId: string; splits: string[] }> => {
    const intent = await stage.intent();
    const attemptId = (await stage.start(intent.id, method)).attempts[0]!.id;
    expect(await stage.get(CancelPayment).execute({ paymentIntentId: intent.id })).toBe('canceled');
    expect(stage.rail.held.get(attemptId)?.status).toBe('cancel');
    stage.rail.become(attemptId, 'settlement');
    await stage.receive(stage.rail.bodyOf(attemptId));
    return { id: intent.id, attemptId, splits: intent.splits };
  };

  it('rests a late payment in suspense and tells the caller, once', async () => {
    const before = await stage.balance('suspense');
    const { id, attemptId } = await late();
    await stage.receive(stage.rail.bodyOf(attemptId));
    expect(await show(id)).toMatchObject({ status: 'canceled', attempts: [{ status: 'succeeded' }] });
    expect((await stage.balance('suspense')) - before).toBe(-150_000);
    expect((await stage.events('LatePaymentReceived')).filter((event) => event.paymentIntentId === id)).toHaveLength(1);
    expect((await stage.events('PaymentSucceeded')).filter((event) => event.paymentIntentId === id)).toHaveLength(0);
  });

  it('revives a late payment into the escrows, once, and then it cannot be refunded as late', async () => {
    const { id, splits } = await late();
    await Promise.all([1, 2, 3].map(() => stage.get(ReviveLatePayment).execute({ paymentIntentId: id })));
    expect(await show(id)).toMatchObject({ status: 'succeeded' });
    expect(await stage.balance(`escrow:${splits[0]}`)).toBe(-100_000);
    expect((await stage.events('PaymentSucceeded')).filter((event) => event.paymentIntentId === id)).toHaveLength(1);
    await expect(stage.get(RefundLatePayment).execute({ paymentIntentId: id })).rejects.toMatchObject({ code: 'payments.nothing_late' });
    expect(await stage.get(RefundSplit).execute({ splitReference: splits[1]!, amount: rupiah(50_000), key: `after-revive-${id}`, reason: 'Habis' })).toMatchObject({ status: 'pending' });
  });

  it('gives a late payment back whole, once', async () => {
    const before = await stage.balance('suspense');
    const { id, attemptId } = await late();
    const answers = await Promise.all([1, 2, 3].map(() => stage.get(RefundLatePayment).execute({ paymentIntentId: id })));
    expect(new Set(answers.map((answer) => answer.refundId)).size).toBe(1);
    expect(await stage.balance('suspense')).toBe(before);
    await stage.sendRefunds();
    expect(stage.rail.held.get(attemptId)?.amountRefunded).toBe(150_000);
    await expect(stage.get(ReviveLatePayment).execute({ paymentIntentId: id })).rejects.toMatchObject({ code: 'payments.nothing_late' });
    expect(await show(id)).toMatchObject({ status: 'canceled', amountRefunded: 150_000 });
  });

  it('asks the payer for an account when a late transfer cannot go back by itself', async () => {
    const { id } = await late(BCA);
    expect(await stage.get(RefundLatePayment).execute({ paymentIntentId: id })).toMatchObject({ status: 'requires_action' });
  });

  it('cancels what was never started, without the rail', async () => {
    const intent = await stage.intent();
    const calls = stage.rail.calls.length;
    expect(await stage.get(CancelPayment).execute({ paymentIntentId: intent.id })).toBe('canceled');
    expect(await stage.get(CancelPayment).execute({ paymentIntentId: intent.id })).toBe('canceled');
    expect(stage.rail.calls).toHaveLength(calls);
  });

  it('decides nothing while the rail is away', async () => {
    const intent = await stage.intent();
    await stage.start(intent.id);
    stage.rail.loseNext('cancel', 'answer');
    await expect(stage.get(CancelPayment).execute({ paymentIntentId: intent.id })).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
    expect(await show(intent.id)).toMatchObject({ status: 'requires_action' });
    expect(await stage.get(CancelPayment).execute({ paymentIntentId: intent.id })).toBe('canceled');
  });

  it('finds lost notifications, one failure not holding up the rest', async () => {
    const intents = [await stage.intent(), await stage.intent(), await stage.intent()];
    for (const { id } of intents) {
      await stage.start(id);
      stage.rail.pay(`${id}-1`);
    }
    stage.context.clock.advance(minutes(6));
    stage.rail.loseNext('status', 'request');
    await expect(sweep()).rejects.toBeInstanceOf(AggregateError);
    const states = await Promise.all(intents.map(({ id }) => show(id)));
    expect(states.filter(({ status }) => status === 'succeeded')).toHaveLength(2);
    stage.context.clock.advance(minutes(15));
    await sweep();
    expect((await Promise.all(intents.map(({ id }) => show(id)))).every(({ status }) => status === 'succeeded')).toBe(true);
  });

  it('asks first about who has waited longest', async () => {
    const ids: string[] = [];
    for (const _ of [1, 2, 3, 4]) {
      const { id } = await stage.intent();
      await stage.start(id);
      ids.push(id);
    }
    // Their turns come in the other order than they were made.
    for (const [index, id] of ids.entries()) await stage.context.database.adhoc(`UPDATE payments.attempt SET next_check_at = next_check_at - $2 * interval '1 second' WHERE intent_id = $1`, [id, index]);
    stage.context.clock.advance(minutes(6));
    stage.rail.calls.length = 0;
    await sweep();
    expect(stage.rail.calls.filter((call) => ids.some((id) => call === `status ${id}-1`))).toEqual(ids.toReversed().map((id) => `status ${id}-1`));
  });

  it('takes up a notification that a crash left unapplied', async () => {
    const intent = await stage.intent();
    await stage.start(intent.id, BCA);
    stage.rail.pay(`${intent.id}-1`);
    stage.rail.loseNext('status', 'request');
    await stage.receive(stage.rail.bodyOf(`${intent.id}-1`));
    stage.context.clock.advance(minutes(2));
    await sweep();
    expect(await show(intent.id)).toMatchObject({ status: 'succeeded' });
  });

  it('gives up an attempt the rail never heard of', async () => {
    const intent = await stage.intent();
    stage.rail.loseNext('charge', 'request');
    stage.rail.loseNext('status', 'request');
    await expect(stage.start(intent.id)).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
    stage.context.clock.advance(minutes(6));
    await sweep();
    expect(await show(intent.id)).toMatchObject({ status: 'requires_payment_method', attempts: [{ status: 'failed' }] });
  });

  it('sends a refund whose job was lost and hears its confirmation', async () => {
    const intent = await stage.paid();
    await stage.get(RefundSplit).execute({ splitReference: intent.splits[0]!, amount: rupiah(100_000), key: `lost-${pool}`, reason: 'Habis' });
    stage.context.clock.advance(minutes(6));
    await sweep();
    expect(stage.rail.held.get(intent.attemptId)?.amountRefunded).toBe(100_000);
    stage.rail.confirmRefunds(intent.attemptId);
    stage.context.clock.advance(minutes(11));
    await sweep();
    expect(await stage.one('SELECT status FROM payments.refund WHERE key = $1', [`lost-${pool}`])).toEqual({ status: 'succeeded' });
  });
});
