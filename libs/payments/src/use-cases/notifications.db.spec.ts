import { CancelPayment, CloseOpenAttempts, ShowPayment, StartPayment } from '@etalase/payments';
import { BCA, PaymentsStage } from '../../../../test/support/payments-stage';

describe('notifications of the rail', () => {
  let stage: PaymentsStage;
  beforeAll(async () => {
    stage = await PaymentsStage.open();
  });
  afterAll(() => stage.close());
  afterEach(() => stage.rail.forgetLosses());

  const succeeded = async (id: string): Promise<unknown[]> => (await stage.events('PaymentSucceeded')).filter((event) => event.paymentIntentId === id);
  const show = (paymentIntentId: string): Promise<{ status: string }> => stage.get(ShowPayment).execute({ paymentIntentId });
  const tickets = (intentId: string): Promise<{ kinds: string[] | null }> => stage.one('SELECT array_agg(kind ORDER BY kind) AS kinds FROM payments.discrepancy WHERE intent_id = $1', [intentId]);
  const started = async (): Promise<{ id: string; attemptId: string; splits: string[] }> => {
    const intent = await stage.intent();
    return { ...intent, attemptId: (await stage.start(intent.id)).attempts[0]!.id };
  };

  it('books a payment over the escrows and tells it once', async () => {
    const intent = await stage.paid();
    expect(await show(intent.id)).toMatchObject({ status: 'succeeded' });
    expect(await succeeded(intent.id)).toEqual([expect.objectContaining({ reference: intent.reference, amountRupiah: 150_000, method: 'qris' })]);
    expect(await stage.balance(`escrow:${intent.splits[0]}`)).toBe(-100_000);
    expect(await stage.balance(`escrow:${intent.splits[1]}`)).toBe(-50_000);
  });

  it('books once from twenty copies at once, kept as one row with its raw text', async () => {
    const { id, attemptId } = await started();
    stage.rail.pay(attemptId);
    const body = stage.rail.bodyOf(attemptId);
    await Promise.all(Array.from({ length: 20 }, () => stage.receive(body)));
    expect(await succeeded(id)).toHaveLength(1);
    expect(await tickets(id)).toEqual({ kinds: null });
    expect(await stage.one('SELECT body, copies, applied_at IS NOT NULL AS applied FROM payments.rail_notification WHERE rail_order_id = $1 AND claimed_status = $2', [attemptId, 'settlement'])).toEqual({ body, copies: 20, applied: true });
  });

  it('is not moved back by a pending or an expire that arrives after the settlement', async () => {
    const { id, attemptId } = await started();
    const pending = stage.rail.bodyOf(attemptId, 'pending');
    stage.rail.pay(attemptId);
    await stage.receive(stage.rail.bodyOf(attemptId));
    await stage.receive(pending);
    await stage.receive(stage.rail.bodyOf(attemptId, 'expire'));
    expect(await show(id)).toMatchObject({ status: 'succeeded' });
    expect(await tickets(id)).toEqual({ kinds: null });
  });

  it('believes the rail, not the body: a signed body with another status changes nothing', async () => {
    const { id, attemptId } = await started();
    await stage.receive(stage.rail.bodyOf(attemptId, 'settlement'));
    expect(await show(id)).toMatchObject({ status: 'requires_action' });
    expect(await succeeded(id)).toEqual([]);
    // The claim is not forgotten: a job asks again, in case the rail's own answer lags behind its notification.
    expect((await stage.context.outbox('payments.apply-rail-status')).map((row) => row.payload)).toContainEqual({ attemptId, claimedStatus: 'settlement' });
  });

  it.each([
    ['a forged signature', { signature_key: 'f'.repeat(128) }, 'payments.notification_forged'],
    ['another amount under the old signature', { gross_amount: '1.00' }, 'payments.notification_forged'],
    ['an amount as a number', { gross_amount: 150_000 }, 'payments.notification_unreadable'],
    ['no order', { order_id: undefined }, 'payments.notification_unreadable'],
  ])('refuses %s and keeps nothing of it', async (_, over, code) => {
    const { id, attemptId } = await started();
    stage.rail.pay(attemptId);
    await expect(stage.receive(stage.rail.bodyOf(attemptId, 'settlement', over))).rejects.toMatchObject({ code });
    expect(await show(id)).toMatchObject({ status: 'requires_action' });
    expect(await stage.one('SELECT count(*)::int AS kept FROM payments.rail_notification WHERE rail_order_id = $1', [attemptId])).toEqual({ kept: 0 });
  });

  it.each(['', 'null', '[]', '"text"', '{"order_id":', '{}'])('refuses the body %p', async (body) => {
    await expect(stage.receive(body)).rejects.toMatchObject({ code: 'payments.notification_unreadable' });
  });

  it.each([
    ['1.00', 'IDR', -1],
    ['150001.00', 'IDR', -150_001],
    ['5e4', 'IDR', 0],
    ['150000.0', 'IDR', 0],
    ['-150000.00', 'IDR', 0],
    ['150000.00', 'USD', 0],
  ])('never succeeds with %s %s: suspense and a ticket', async (grossAmount, currency, suspense) => {
    const before = await stage.balance('suspense');
    const { id, attemptId } = await started();
    stage.rail.pay(attemptId, { grossAmount, currency });
    await stage.receive(stage.rail.bodyOf(attemptId));
    await stage.receive(stage.rail.bodyOf(attemptId));
    expect(await show(id)).toMatchObject({ status: 'requires_payment_method' });
    expect(await succeeded(id)).toEqual([]);
    expect((await stage.balance('suspense')) - before).toBe(suspense);
    expect(await tickets(id)).toEqual({ kinds: ['wrong_amount'] });
  });

  it('lets the payment win when the payer is faster than a cancellation', async () => {
    const { id, attemptId } = await started();
    stage.rail.pay(attemptId);
    expect(await stage.get(CancelPayment).execute({ paymentIntentId: id })).toBe('already_paid');
    expect(await succeeded(id)).toHaveLength(1);
  });

  it('gives the second of two payments back by itself, where the rail can', async () => {
    const intent = await stage.intent();
    await stage.start(intent.id, BCA);
    await stage.start(intent.id);
    stage.rail.pay(`${intent.id}-1`);
    stage.rail.pay(`${intent.id}-2`);
    await stage.receive(stage.rail.bodyOf(`${intent.id}-1`));
    await stage.receive(stage.rail.bodyOf(`${intent.id}-2`));
    expect(await succeeded(intent.id)).toEqual([expect.objectContaining({ method: 'bca' })]);
    expect(await tickets(intent.id)).toEqual({ kinds: ['double_payment'] });
    await stage.sendRefunds();
    expect(stage.rail.held.get(`${intent.id}-2`)?.amountRefunded).toBe(150_000);
    expect(await stage.get(ShowPayment).execute({ paymentIntentId: intent.id })).toMatchObject({ amountRefunded: 0 });
  });

  it('takes the other open codes back once one is paid', async () => {
    const intent = await stage.intent();
    await stage.start(intent.id, BCA);
    await stage.start(intent.id);
    stage.rail.pay(`${intent.id}-2`);
    await stage.receive(stage.rail.bodyOf(`${intent.id}-2`));
    expect((await stage.context.outbox('payments.close-open-attempts')).map((row) => row.payload)).toContainEqual({ paymentIntentId: intent.id });
    await stage.get(CloseOpenAttempts).execute({ paymentIntentId: intent.id });
    expect(stage.rail.held.get(`${intent.id}-1`)?.status).toBe('cancel');
    expect(await stage.get(ShowPayment).execute({ paymentIntentId: intent.id })).toMatchObject({ status: 'succeeded', attempts: [{ status: 'succeeded' }, { status: 'canceled' }] });
  });

  it('writes a reversal by the bank down as a ticket and keeps the payment', async () => {
    const intent = await stage.paid();
    stage.rail.become(intent.attemptId, 'deny');
    await stage.receive(stage.rail.bodyOf(intent.attemptId));
    expect(await show(intent.id)).toMatchObject({ status: 'succeeded' });
    expect(await tickets(intent.id)).toEqual({ kinds: ['reversed'] });
  });

  it('lets the payer try again after a denial', async () => {
    const { id, attemptId } = await started();
    stage.rail.become(attemptId, 'deny');
    await stage.receive(stage.rail.bodyOf(attemptId));
    expect(await show(id)).toMatchObject({ status: 'requires_payment_method', attempts: [{ status: 'failed', failureMessage: 'Pembayaran ditolak oleh bank atau dompet digital Anda.' }] });
    expect((await stage.get(StartPayment).execute({ paymentIntentId: id, method: BCA })).attempts).toHaveLength(2);
  });

  it('keeps a notification the rail cannot confirm now, and a job for it', async () => {
    const { id, attemptId } = await started();
    stage.rail.pay(attemptId);
    stage.rail.loseNext('status', 'request');
    await stage.receive(stage.rail.bodyOf(attemptId));
    expect(await show(id)).toMatchObject({ status: 'requires_action' });
    expect((await stage.context.outbox('payments.apply-rail-status')).map((row) => row.payload)).toContainEqual({ attemptId, claimedStatus: 'settlement' });
  });

  it('keeps what is not ours and answers calmly', async () => {
    const { attemptId } = await started();
    const known = stage.rail.held.get(attemptId)!;
    stage.rail.held.set('not-ours-1', { ...known, railOrderId: 'not-ours-1', transactionId: 'other', status: 'settlement' });
    await stage.receive(stage.rail.bodyOf('not-ours-1'));
    expect(await stage.one('SELECT count(*)::int AS kept FROM payments.rail_notification WHERE rail_order_id = $1', ['not-ours-1'])).toEqual({ kept: 1 });
  });
});
