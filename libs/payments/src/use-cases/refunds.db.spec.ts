import { newId, rupiah } from '@etalase/kernel';
import { DecideDispute, DisputeDesk, RefundReleasedSplit, RefundSplit, ReleaseSplit, SellerBalance, SellerMoneyLines, ShowPayment, TrialBalance } from '@etalase/payments';
import { BCA, PaymentsStage } from '../../../../test/support/payments-stage';

describe('releasing and giving back', () => {
  let stage: PaymentsStage;
  beforeAll(async () => {
    stage = await PaymentsStage.open();
  });
  afterAll(async () => {
    const books = await stage.get(TrialBalance).execute();
    await stage.close();
    expect(books).toMatchObject({ total: 0, differences: [] });
  });
  afterEach(() => {
    stage.rail.refundAnswer = null;
    stage.rail.forgetLosses();
  });

  const release = (splitReference: string, commission = 0): Promise<unknown> => stage.get(ReleaseSplit).execute({ splitReference, commission: rupiah(commission) });
  const refund = (splitReference: string, amount: number, key = newId()): Promise<{ refundId: string | null; status: string }> => stage.get(RefundSplit).execute({ splitReference, amount: rupiah(amount), key, reason: 'Dibatalkan' });
  const refundRow = (id: string | null): Promise<{ status: string; failure: string | null }> => stage.one('SELECT status, failure FROM payments.refund WHERE id = $1', [id]);
  /** A paid intent whose sellers nobody else in this file uses. */
  const paid = async (amounts: number[], method?: typeof BCA): Promise<{ id: string; attemptId: string; splits: string[]; sellers: string[] }> => {
    const sellers = amounts.map(() => newId());
    const intent = await stage.intent(amounts, sellers);
    const attemptId = (await stage.start(intent.id, method)).attempts[0]!.id;
    stage.rail.pay(attemptId);
    await stage.receive(stage.rail.bodyOf(attemptId));
    return { id: intent.id, attemptId, splits: intent.splits, sellers };
  };

  it('moves a split from held to ready, less the commission, once', async () => {
    const { splits, sellers } = await paid([100_000, 50_000]);
    expect(await stage.get(SellerBalance).execute({ account: sellers[0]! })).toEqual({ held: 100_000, ready: 0, onTheWay: 0, paidOut: 0 });
    const [first, second] = await Promise.all([release(splits[0]!, 2_500), release(splits[0]!, 2_500)]);
    expect([first, second]).toEqual([{ released: 97_500 }, { released: 97_500 }]);
    expect(await stage.get(SellerBalance).execute({ account: sellers[0]! })).toEqual({ held: 0, ready: 97_500, onTheWay: 0, paidOut: 0 });
    expect(await stage.get(SellerBalance).execute({ account: sellers[1]! })).toEqual({ held: 50_000, ready: 0, onTheWay: 0, paidOut: 0 });
    expect((await stage.events('FundsReleased')).filter((event) => event.splitReference === splits[0])).toEqual([{ splitReference: splits[0], account: sellers[0], amountRupiah: 97_500 }]);
  });

  it('shows the seller each movement, newest first, adding up to the balance', async () => {
    const { splits, sellers } = await paid([100_000]);
    await refund(splits[0]!, 20_000);
    await release(splits[0]!, 3_000);
    const account = sellers[0]!;
    const { items } = await stage.get(SellerMoneyLines).execute({ account });
    expect(items.map(({ kind, amount, reference, label }) => ({ kind, amount, reference, label }))).toEqual(
      [['commission', -3_000], ['released', 80_000], ['refunded', -20_000], ['held', 100_000]].map(([kind, amount]) => ({ kind, amount, reference: splits[0], label: 'Pesanan 1' })),
    );
    const first = await stage.get(SellerMoneyLines).execute({ account, limit: 3 });
    const rest = await stage.get(SellerMoneyLines).execute({ account, limit: 3, cursor: first.nextCursor! });
    expect([...first.items, ...rest.items]).toEqual(items);
    expect(rest.nextCursor).toBeNull();
  });

  it('refuses to release what is not paid, given back, or shared too generously', async () => {
    const unpaid = await stage.intent();
    await expect(release(unpaid.splits[0]!)).rejects.toMatchObject({ code: 'payments.split_not_paid' });
    const { splits } = await paid([30_000, 20_000]);
    await expect(release(splits[1]!, 20_001)).rejects.toMatchObject({ code: 'payments.commission_invalid' });
    await refund(splits[0]!, 30_000);
    await expect(release(splits[0]!)).rejects.toMatchObject({ code: 'payments.split_refunded' });
    await release(splits[1]!);
    await expect(refund(splits[1]!, 1)).rejects.toMatchObject({ code: 'payments.split_released' });
    await expect(release('nowhere')).rejects.toMatchObject({ code: 'payments.split_not_found' });
  });

  it('refunds over the rail: money in transit until the bank confirms, told once', async () => {
    const { id, splits, attemptId } = await paid([100_000, 50_000]);
    const transit = await stage.balance('refund_transit');
    const { refundId, status } = await refund(splits[1]!, 50_000);
    expect(status).toBe('pending');
    expect(await stage.balance(`escrow:${splits[1]}`)).toBe(0);
    await stage.sendRefunds();
    await stage.receive(stage.rail.bodyOf(attemptId));
    expect(await refundRow(refundId)).toMatchObject({ status: 'pending' });
    expect((await stage.balance('refund_transit')) - transit).toBe(-50_000);

    stage.rail.confirmRefunds(attemptId);
    await stage.receive(stage.rail.bodyOf(attemptId));
    await stage.receive(stage.rail.bodyOf(attemptId));
    expect(await refundRow(refundId)).toMatchObject({ status: 'succeeded' });
    expect(await stage.balance('refund_transit')).toBe(transit);
    expect((await stage.events('RefundSucceeded')).filter((event) => event.refundId === refundId)).toEqual([expect.objectContaining({ paymentIntentId: id, splitReference: splits[1], amountRupiah: 50_000 })]);
    expect(await stage.get(ShowPayment).execute({ paymentIntentId: id })).toMatchObject({ status: 'succeeded', amountRefunded: 50_000 });
  });

  it('is one refund for one key, and never more than the split, also at once', async () => {
    const { splits } = await paid([100_000]);
    const key = newId();
    const same = await Promise.all(Array.from({ length: 5 }, () => refund(splits[0]!, 10_000, key)));
    expect(new Set(same.map((answer) => answer.refundId)).size).toBe(1);
    await expect(refund(splits[0]!, 10_001, key)).rejects.toMatchObject({ code: 'payments.refund_key_reused' });
    const many = await Promise.allSettled(Array.from({ length: 6 }, () => refund(splits[0]!, 20_000)));
    expect(many.filter((answer) => answer.status === 'fulfilled')).toHaveLength(4);
    await expect(refund(splits[0]!, 10_001)).rejects.toMatchObject({ code: 'payments.refund_too_large', message: 'Pengembalian ini melebihi sisa uang yang ditahan, yaitu Rp10.000.' });
    expect(await refund(splits[0]!, 10_000)).toMatchObject({ status: 'pending' });
    expect(await stage.balance(`escrow:${splits[0]}`)).toBe(0);
  });

  it('has nothing to give back before anything was paid', async () => {
    const { splits } = await stage.intent();
    expect(await refund(splits[0]!, 100_000)).toEqual({ refundId: null, status: 'nothing_to_refund' });
    await expect(refund(splits[0]!, 0)).rejects.toMatchObject({ code: 'payments.refund_invalid' });
  });

  it('asks for an account where the rail cannot pay back', async () => {
    const { splits } = await paid([100_000], BCA);
    const { refundId, status } = await refund(splits[0]!, 100_000);
    expect(status).toBe('requires_action');
    expect(await stage.events('RefundNeedsAccount')).toContainEqual(expect.objectContaining({ refundId, splitReference: splits[0], amountRupiah: 100_000 }));
  });

  it.each(['denied', 'not_refundable'] as const)('asks for an account when the rail answers %s', async (answer) => {
    const { splits } = await paid([100_000]);
    const { refundId } = await refund(splits[0]!, 40_000);
    stage.rail.refundAnswer = answer;
    await stage.sendRefunds();
    expect(await refundRow(refundId)).toEqual({ status: 'requires_action', failure: answer });
    expect(await stage.events('RefundNeedsAccount')).toContainEqual(expect.objectContaining({ refundId }));
  });

  it('puts the money back and opens a ticket when the rail will never do it', async () => {
    const { splits, sellers, id } = await paid([100_000]);
    const { refundId } = await refund(splits[0]!, 100_000);
    stage.rail.refundAnswer = 'too_much';
    await stage.sendRefunds();
    expect(await refundRow(refundId)).toEqual({ status: 'failed', failure: 'too_much' });
    expect(await stage.get(SellerBalance).execute({ account: sellers[0]! })).toMatchObject({ held: 100_000 });
    expect(await stage.one('SELECT kind, subject FROM payments.discrepancy WHERE intent_id = $1', [id])).toEqual({ kind: 'refund_failed', subject: refundId });
  });

  it('sends one refund however often its answer is lost', async () => {
    const { splits, attemptId } = await paid([100_000]);
    await refund(splits[0]!, 25_000);
    stage.rail.loseNext('refund', 'answer');
    await expect(stage.sendRefunds()).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
    await stage.sendRefunds();
    await stage.sendRefunds();
    expect(stage.rail.held.get(attemptId)).toMatchObject({ amountRefunded: 25_000, refunds: [expect.anything()] });
  });

  describe('when a bank takes the money back', () => {
    const reverse = async (attemptId: string): Promise<string> => {
      stage.rail.become(attemptId, 'chargeback');
      for (const _ of [1, 2]) await stage.receive(stage.rail.bodyOf(attemptId));
      const { items } = await stage.get(DisputeDesk).list({ isOpen: true, limit: 100 });
      return items.find((dispute) => dispute.attemptId === attemptId)!.id;
    };
    const decide = (disputeId: string, outcome: 'won' | 'lost', bearer: 'seller' | 'platform' = 'platform'): Promise<void> => stage.get(DecideDispute).execute({ disputeId, outcome, bearer, by: 'petugas', reason: 'Bank sudah menjawab surat kita' });
    const ready = async (account: string): Promise<number> => (await stage.get(SellerBalance).execute({ account })).ready;

    it('lets nothing of it go while that is open, and does what was asked for when the bank gives in', async () => {
      const { attemptId, splits, sellers } = await paid([100_000, 50_000]);
      const before = await stage.balance('rail_pending');
      const disputeId = await reverse(attemptId);
      expect([(await stage.balance('rail_pending')) - before, await stage.balance('disputed')]).toEqual([-150_000, 150_000]);
      for (const _ of [1, 2]) await release(splits[0]!, 10_000);
      expect(await refund(splits[1]!, 20_000, `back-${attemptId}`)).toEqual({ refundId: null, status: 'nothing_to_refund' });
      expect([await ready(sellers[0]!), await stage.balance(`escrow:${splits[1]}`)]).toEqual([0, -50_000]);
      await stage.get(DisputeDesk).note({ disputeId, by: 'petugas', words: 'Resi dan foto serah terima dikirim ke bank' });
      await decide(disputeId, 'won');
      expect([await stage.balance('disputed'), (await stage.balance('rail_pending')) - before, await ready(sellers[0]!), await stage.balance(`escrow:${splits[1]}`)]).toEqual([0, 0, 90_000, -30_000]);
      expect((await stage.events('FundsReleased')).filter(({ splitReference }) => splitReference === splits[0])).toHaveLength(1);
      await expect(decide(disputeId, 'lost')).rejects.toMatchObject({ code: 'payments.dispute_done' });
      expect(await stage.get(DisputeDesk).show({ disputeId })).toMatchObject({ state: 'won', bearer: null, notes: [{ words: 'Resi dan foto serah terima dikirim ke bank', writtenBy: 'petugas' }] });
    });

    it.each([['seller', -90_000, 0], ['platform', 0, 90_000]] as const)('takes what is held first when it stays gone, then %s pays', async (bearer, afterwards, loss) => {
      const { attemptId, splits, sellers } = await paid([100_000, 50_000]);
      await release(splits[0]!);
      await stage.get(RefundReleasedSplit).execute({ splitReference: splits[0]!, amount: rupiah(10_000), key: newId(), reason: 'Rusak' });
      const [had, lost] = [await ready(sellers[0]!), await stage.balance('chargeback_loss')];
      const disputeId = await reverse(attemptId);
      await decide(disputeId, 'lost', bearer);
      // Ten thousand went back to the payer before: given twice, and nobody else's loss than ours.
      expect([(await ready(sellers[0]!)) - had, (await stage.balance('chargeback_loss')) - lost, await stage.balance(`escrow:${splits[1]}`), await stage.balance('disputed')]).toEqual([afterwards, loss + 10_000, 0, 0]);
      expect(await release(splits[1]!)).toEqual({ released: 0 });
      await expect(stage.get(RefundReleasedSplit).execute({ splitReference: splits[0]!, amount: rupiah(1), key: newId(), reason: 'Rusak' })).rejects.toMatchObject({ code: 'payments.split_refunded' });
    });
  });
});
