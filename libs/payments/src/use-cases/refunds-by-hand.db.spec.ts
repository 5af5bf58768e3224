import { hours, newId, rupiah } from '@etalase/kernel';
import { NameRefundAccount, PayRefundByHand, RefundDesk, RefundLink, RefundSplit, ShowRefunds, TrialBalance } from '@etalase/payments';
import { BCA, PaymentsStage } from '../../../../test/support/payments-stage';

const PAYER = { bank: '002', number: '0012 0100 0345 501', holder: 'Pembeli Uji' };

describe('refunds the rail cannot do', () => {
  let stage: PaymentsStage;
  beforeAll(async () => {
    stage = await PaymentsStage.open({ pool: 2 });
  });
  afterAll(async () => {
    const books = await stage.get(TrialBalance).execute();
    await stage.close();
    expect(books).toMatchObject({ total: 0, differences: [] });
  });

  const refund = async (splitReference: string, amount: number): Promise<string> =>
    (await stage.get(RefundSplit).execute({ splitReference, amount: rupiah(amount), key: newId(), reason: 'Dibatalkan' })).refundId ?? '';
  const link = (paymentIntentId: string) => stage.get(RefundLink).execute({ paymentIntentId });
  const name = (token: string, over: Partial<typeof PAYER> = {}) => stage.get(NameRefundAccount).execute({ token, ...PAYER, ...over });
  const pay = (refundId: string, accountVersion = 1) => stage.get(PayRefundByHand).execute({ refundId, accountVersion, transferReference: 'BRI 20261121 0001', by: newId() });
  /** Two parts paid by virtual account, both given back. */
  const waiting = async (): Promise<{ id: string; refunds: [string, string]; token: string }> => {
    const { id, splits } = await stage.paid([70_000, 30_000], BCA);
    const refunds: [string, string] = [await refund(splits[0]!, 70_000), await refund(splits[1]!, 30_000)];
    return { id, refunds, token: (await link(id))?.token ?? '' };
  };

  it('has one link a payment, and tells the same sum once', async () => {
    const { id, splits } = await stage.paid([70_000, 30_000], BCA);
    expect(await link(id)).toBeNull();
    await refund(splits[0]!, 70_000);
    const first = await link(id);
    expect(first).toMatchObject({ waiting: 70_000, account: null, isNews: true });
    expect(await link(id)).toEqual({ ...first, isNews: false });
    await refund(splits[1]!, 30_000);
    const [a, b] = await Promise.all([link(id), link(id)]);
    expect([a!.token, b!.token]).toEqual([first!.token, first!.token]);
    expect([a!.isNews, b!.isNews].filter(Boolean)).toHaveLength(1);
  });

  it('keeps link and account sealed, and shows the account masked', async () => {
    const { id, token } = await waiting();
    expect(await name(token)).toEqual({ masked: 'BRI •••• 5501 a.n. P. U.' });
    const row = await stage.one('SELECT * FROM payments.refund_account WHERE intent_id = $1', [id]);
    const outbox = await stage.context.outbox();
    for (const secret of [token, '001201000345501', 'Pembeli Uji']) expect(JSON.stringify([row, outbox])).not.toContain(secret);
    expect(await stage.get(ShowRefunds).byLink({ token })).toMatchObject({ account: 'BRI •••• 5501 a.n. P. U.', waiting: 100_000, refunds: [{ amount: 70_000, status: 'requires_action' }, { amount: 30_000 }] });
    expect(await stage.events('RefundAccountNamed')).toContainEqual(expect.objectContaining({ paymentIntentId: id, amountRupiah: 100_000, masked: 'BRI •••• 5501 a.n. P. U.' }));
    await expect(stage.get(ShowRefunds).byLink({ token: 'guessed' })).rejects.toMatchObject({ code: 'payments.refund_link_unknown', kind: 'not_found' });
    await expect(name('guessed')).rejects.toMatchObject({ code: 'payments.refund_link_unknown' });
  });

  it('is not transferred while a bank has the money of its payment', async () => {
    const { id, refunds, token } = await waiting();
    await name(token);
    await stage.context.database.adhoc(`INSERT INTO payments.discrepancy (id, kind, subject, intent_id, detail, created_at) VALUES ($1, 'reversed', $2, $3, '{}', now())`, [newId(), `${id}-1`, id]);
    await expect(pay(refunds[0])).rejects.toMatchObject({ code: 'payments.refund_taken_back' });
    await stage.context.database.adhoc(`UPDATE payments.discrepancy SET resolved_at = now(), resolved_by = 'spec', resolution = 'Bank mengembalikan uangnya' WHERE subject = $1`, [`${id}-1`]);
    await pay(refunds[0]);
    expect(await stage.one('SELECT status FROM payments.refund WHERE id = $1', [refunds[0]])).toEqual({ status: 'succeeded' });
  });

  it('stands on the desk of finance, is opened, transferred once, and books the money out of the bank', async () => {
    const { refunds, token } = await waiting();
    const bank = await stage.balance('operator_bank');
    const transit = await stage.balance('refund_transit');
    const desk = stage.get(RefundDesk);
    expect((await desk.list({ isPaid: false, limit: 100 })).items).toContainEqual(expect.objectContaining({ id: refunds[0], account: null, amount: 70_000, label: 'Pesanan 1' }));
    await expect(desk.open({ refundId: refunds[0] })).rejects.toMatchObject({ code: 'payments.refund_without_account' });
    await expect(pay(refunds[0])).rejects.toMatchObject({ code: 'payments.refund_without_account' });
    await name(token);
    expect(await desk.open({ refundId: refunds[0] })).toEqual({ bank: 'BRI', number: '001201000345501', holder: 'Pembeli Uji', version: 1 });

    const results = await Promise.allSettled([pay(refunds[0]), pay(refunds[0])]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(desk.open({ refundId: refunds[0] })).rejects.toMatchObject({ code: 'payments.refund_not_waiting' });
    expect([(await stage.balance('operator_bank')) - bank, (await stage.balance('refund_transit')) - transit]).toEqual([-70_000, 70_000]);
    expect((await stage.events('RefundSucceeded')).filter((event) => event.refundId === refunds[0])).toHaveLength(1);
    expect((await desk.list({ isPaid: true, limit: 1 })).items).toEqual([expect.objectContaining({ id: refunds[0], transferReference: 'BRI 20261121 0001', status: 'succeeded' })]);
  });

  it('never goes to an account that was changed meanwhile, and the account stands once all is paid', async () => {
    const { refunds, token } = await waiting();
    await name(token);
    await name(token, { bank: '014', number: '1234567890' });
    await expect(pay(refunds[0], 1)).rejects.toMatchObject({ code: 'payments.refund_account_changed' });
    await pay(refunds[0], 2);
    await name(token);
    await pay(refunds[1], 3);
    await expect(name(token)).rejects.toMatchObject({ code: 'payments.refund_paid_already' });
    expect(await stage.get(ShowRefunds).byLink({ token })).toMatchObject({ waiting: 0, refunds: [{ status: 'succeeded' }, { status: 'succeeded' }] });
  });

  it.each([['𝐏embeli 𝐔ji', 'a.n. 𝐏. 𝐔.'], ['Ｐembeli', 'a.n. Ｐ.'], ['E\u0301mbeli d’Ｕji', 'a.n. É. d.'], ['مشتر', 'a.n. م.'], ['Pembeli -', 'a.n. P. -.']])('takes a name of any letters and shows it masked, never half a letter: %s', async (holder, shown) => {
    const { id, token } = await waiting();
    expect((await name(token, { holder })).masked).toBe(`BRI •••• 5501 ${shown}`);
    expect(await stage.events('RefundAccountNamed')).toContainEqual(expect.objectContaining({ paymentIntentId: id, masked: expect.stringContaining(shown) }));
  });

  it.each([['00120100034550１', '001201000345501'], ['0012-0100.0345 501', '001201000345501']])('reads a number as it was meant: %s', async (number, meant) => {
    const { refunds, token } = await waiting();
    await name(token, { number });
    expect(await stage.get(RefundDesk).open({ refundId: refunds[0] })).toMatchObject({ number: meant });
  });

  it('is neither another payment’s account nor a refund nobody made', async () => {
    const [mine, other] = [await waiting(), await waiting()];
    await name(other.token);
    // The version is right, the payment is another one's: its own payer has named nothing.
    await expect(pay(mine.refunds[0])).rejects.toMatchObject({ code: 'payments.refund_without_account' });
    await expect(pay(newId())).rejects.toMatchObject({ code: 'payments.refund_not_found' });
    for (const version of [0, -1, 2, Number.MAX_SAFE_INTEGER]) await expect(pay(other.refunds[0], version)).rejects.toMatchObject({ code: 'payments.refund_account_changed' });
    expect(await stage.one('SELECT count(*)::int AS n FROM payments.refund WHERE id = ANY($1) AND status = $2', [[...mine.refunds, ...other.refunds], 'requires_action'])).toEqual({ n: 4 });
  });

  it('lets nobody flood the payer with changes', async () => {
    const { token } = await waiting();
    stage.context.clock.advance(hours(2));
    for (let change = 0; change < 5; change += 1) await name(token);
    await expect(name(token)).rejects.toMatchObject({ code: 'rate.too_many' });
  });

  it.each(['', 'x', '=1+1', 'a'.repeat(61)])('asks for the proof of a transfer: %j', async (transferReference) => {
    await expect(stage.get(PayRefundByHand).execute({ refundId: newId(), accountVersion: 1, transferReference, by: newId() })).rejects.toMatchObject({ fields: [expect.objectContaining({ field: 'transferReference' })] });
  });
});
