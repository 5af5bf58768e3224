import { hours, minutes, newId } from '@etalase/kernel';
import { CancelPayment, CheckPayment, ShowPayment } from '@etalase/payments';
import { BCA, PaymentsStage, QRIS } from '../../../../test/support/payments-stage';

describe('starting a payment', () => {
  let stage: PaymentsStage;
  beforeAll(async () => {
    stage = await PaymentsStage.open();
  });
  afterAll(() => stage.close());
  afterEach(() => {
    stage.rail.forgetLosses();
    stage.rail.tellsCode = true;
  });

  it('gives a QRIS code that lives 15 minutes, and the same one again while it lives', async () => {
    const intent = await stage.intent();
    const view = await stage.start(intent.id);
    expect(view).toMatchObject({ status: 'requires_action', amount: 150_000, attempts: [{ id: `${intent.id}-1`, status: 'pending', nextAction: { type: 'qris_display_qr_code', qrString: `000201${intent.id}-1` } }] });
    expect(stage.rail.held.get(`${intent.id}-1`)?.request).toMatchObject({ lifetimeSeconds: 900, items: [{ name: 'Pesanan 1', amount: 100_000 }, { name: 'Pesanan 2', amount: 50_000 }] });
    expect((await stage.start(intent.id)).attempts).toHaveLength(1);
    expect(await stage.get(ShowPayment).execute({ paymentIntentId: intent.id })).toEqual(await stage.start(intent.id));
  });

  it('gives virtual accounts and shop codes the life of the intent', async () => {
    const intent = await stage.intent();
    const view = await stage.start(intent.id, { type: 'id_bank_transfer', bank: 'mandiri' });
    expect(view.attempts[0]).toMatchObject({ nextAction: { type: 'display_bank_transfer_instructions', bank: 'mandiri', vaNumber: null, billKey: '1234567890', billerCode: '70012' } });
    const shop = await stage.start(intent.id, { type: 'id_cstore', store: 'alfamart' });
    expect(shop.attempts[0]).toMatchObject({ nextAction: { type: 'display_store_code', code: '88001234' } });
    expect(stage.rail.held.get(`${intent.id}-2`)?.request.lifetimeSeconds).toBe(24 * 3600);
  });

  it('makes one attempt of ten clicks at once', async () => {
    const intent = await stage.intent();
    const views = await Promise.all(Array.from({ length: 10 }, () => stage.start(intent.id)));
    expect(new Set(views.map((view) => view.attempts[0]?.id))).toEqual(new Set([`${intent.id}-1`]));
    expect(views.every((view) => view.attempts[0]?.nextAction !== null)).toBe(true);
    expect([...stage.rail.held.keys()].filter((id) => id.startsWith(intent.id))).toHaveLength(1);
  });

  it('gives a fresh QRIS code for the same intent once the old one ran out', async () => {
    const intent = await stage.intent();
    await stage.start(intent.id);
    stage.context.clock.advance(minutes(15));
    stage.rail.become(`${intent.id}-1`, 'expire');
    const view = await stage.start(intent.id);
    expect(view.attempts.map(({ id, status }) => [id, status])).toEqual([[`${intent.id}-2`, 'pending'], [`${intent.id}-1`, 'expired']]);
    expect(await stage.events('PaymentAttemptFailed')).toContainEqual(expect.objectContaining({ attemptId: `${intent.id}-1`, reason: 'expired' }));
  });

  it('counts a payment in the last second instead of giving a second code', async () => {
    const intent = await stage.intent();
    await stage.start(intent.id);
    stage.rail.pay(`${intent.id}-1`);
    stage.context.clock.advance(minutes(16));
    await expect(stage.start(intent.id)).rejects.toMatchObject({ code: 'payments.already_paid' });
    expect(await stage.get(ShowPayment).execute({ paymentIntentId: intent.id })).toMatchObject({ status: 'succeeded' });
  });

  it.each([
    ['the request was lost', 'request', true],
    ['the answer was lost', 'answer', true],
    ['the answer was lost and a status does not tell the code', 'answer', false],
  ] as const)('goes on when %s', async (_, loss, tellsCode) => {
    const intent = await stage.intent();
    stage.rail.tellsCode = tellsCode;
    stage.rail.loseNext('charge', loss);
    const view = await stage.start(intent.id);
    expect(view.attempts[0]).toMatchObject({ status: 'pending', nextAction: { qrString: expect.stringContaining(intent.id) } });
    expect([...stage.rail.held.values()].filter((held) => held.railOrderId.startsWith(intent.id) && held.status === 'pending')).toHaveLength(1);
  });

  it('converges after a crash between the rail and us: the next call finds the claimed attempt', async () => {
    const intent = await stage.intent();
    stage.rail.loseNext('charge', 'answer');
    stage.rail.loseNext('status', 'request');
    await expect(stage.start(intent.id)).rejects.toMatchObject({ code: 'payments.rail_unavailable', kind: 'unavailable', retryAfterSeconds: 10 });
    const view = await stage.start(intent.id);
    expect(view.attempts).toMatchObject([{ id: `${intent.id}-1`, status: 'pending' }]);
    expect(view.attempts[0]?.nextAction).not.toBeNull();
  });

  it('refuses what the method cannot carry, in words', async () => {
    const small = await stage.intent([5_000]);
    await expect(stage.start(small.id, BCA)).rejects.toMatchObject({ code: 'payments.amount_too_small', message: 'Virtual account BCA hanya bisa dipakai mulai Rp10.000. Pilih cara bayar lain.' });
    const large = await stage.intent([10_000_001]);
    await expect(stage.start(large.id, QRIS)).rejects.toMatchObject({ code: 'payments.amount_too_large' });
    expect(large.allowedMethods).not.toContainEqual(QRIS);
    expect(small.allowedMethods).toEqual([QRIS, { type: 'gopay' }, { type: 'shopeepay' }]);
  });

  it('gives no code for what is paid, canceled, too late or unknown', async () => {
    const paid = await stage.paid();
    await expect(stage.start(paid.id)).rejects.toMatchObject({ code: 'payments.already_paid' });
    const canceled = await stage.intent();
    await stage.get(CancelPayment).execute({ paymentIntentId: canceled.id });
    await expect(stage.start(canceled.id)).rejects.toMatchObject({ code: 'payments.canceled', kind: 'gone' });
    const late = await stage.intent();
    stage.context.clock.advance(hours(24));
    await expect(stage.start(late.id)).rejects.toMatchObject({ code: 'payments.too_late' });
    await expect(stage.start(newId())).rejects.toMatchObject({ code: 'payments.not_found' });
  });

  it('sees a payment whose notification was lost when the payer asks', async () => {
    const intent = await stage.intent();
    await stage.start(intent.id);
    stage.rail.pay(`${intent.id}-1`);
    expect(await stage.get(CheckPayment).execute({ paymentIntentId: intent.id })).toMatchObject({ status: 'succeeded', attempts: [{ status: 'succeeded', nextAction: null }] });
  });

  it('keeps an attempt the rail does not know yet when the payer asks early', async () => {
    const intent = await stage.intent();
    stage.rail.loseNext('charge', 'request');
    stage.rail.loseNext('status', 'request');
    await expect(stage.start(intent.id)).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
    expect(await stage.get(CheckPayment).execute({ paymentIntentId: intent.id })).toMatchObject({ attempts: [{ status: 'pending', nextAction: null }] });
  });
});
