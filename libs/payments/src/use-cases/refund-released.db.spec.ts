import { newId, rupiah } from '@etalase/kernel';
import { MoveFunds, NO_CUT, PaymentFacts, RefundReleasedSplit, ReleaseSplit, SellerBalance, TrialBalance } from '@etalase/payments';
import { Transactions } from '@etalase/platform';
import { PaymentsStage } from '../../../../test/support/payments-stage';

describe('money its owner has already', () => {
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
  });

  const released = async (amount: number, cut = NO_CUT): Promise<{ id: string; attemptId: string; split: string; seller: string }> => {
    const seller = newId();
    const intent = await stage.intent([amount], [seller]);
    const attemptId = (await stage.start(intent.id)).attempts[0]!.id;
    stage.rail.pay(attemptId);
    await stage.receive(stage.rail.bodyOf(attemptId));
    const split = intent.splits[0]!;
    await stage.get(ReleaseSplit).execute({ splitReference: split, cut });
    return { id: intent.id, attemptId, split, seller };
  };
  const refund = (splitReference: string, amount: number, key = newId()): Promise<{ refundId: string; status: string }> => stage.get(RefundReleasedSplit).execute({ splitReference, amount: rupiah(amount), key, reason: 'Kembali' });
  const ready = async (account: string): Promise<number> => (await stage.get(SellerBalance).execute({ account })).ready;

  it('goes back out of their balance, once a key, never more than the split', async () => {
    const { id, split, seller, attemptId } = await released(100_000);
    const key = newId();
    const same = await Promise.all([refund(split, 40_000, key), refund(split, 40_000, key)]);
    expect(new Set(same.map(({ refundId }) => refundId)).size).toBe(1);
    expect(await ready(seller)).toBe(60_000);
    const many = await Promise.allSettled(Array.from({ length: 4 }, () => refund(split, 30_000)));
    expect(many.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await ready(seller)).toBe(0);
    await stage.sendRefunds();
    stage.rail.confirmRefunds(attemptId);
    await stage.receive(stage.rail.bodyOf(attemptId));
    expect((await stage.get(PaymentFacts).execute({ paymentIntentId: id }))?.refunds.map(({ status, amount }) => [status, amount])).toEqual([['succeeded', 40_000], ['succeeded', 30_000], ['succeeded', 30_000]]);
  });

  it('comes back to them when the rail will never do it, and that is told', async () => {
    const { split, seller } = await released(50_000);
    const { refundId } = await refund(split, 50_000);
    expect(await ready(seller)).toBe(0);
    stage.rail.refundAnswer = 'too_much';
    await stage.sendRefunds();
    expect(await ready(seller)).toBe(50_000);
    expect(await stage.events('RefundFailed')).toContainEqual(expect.objectContaining({ refundId, amountRupiah: 50_000 }));
    expect(await stage.one('SELECT state, refunded FROM payments.split WHERE reference = $1', [split])).toEqual({ state: 'released', refunded: 0 });
  });

  it('takes its part of commission, PPN and shares along, in one go or in three, also when one of them fails', async () => {
    const cut = { commission: rupiah(9_000), tax: rupiah(990), shares: [{ account: newId(), amount: rupiah(1_800) }] };
    const keeps = async (): Promise<number[]> => [await stage.balance('commission'), await stage.balance('ppn_payable'), await stage.balance(`affiliate:${cut.shares[0]!.account}`)];
    const house = await keeps();
    const kept = async (): Promise<number[]> => (await keeps()).map((balance, index) => house[index]! - balance);
    const { split, seller } = await released(100_000, cut);
    expect([await ready(seller), await kept()]).toEqual([90_010, [7_200, 990, 1_800]]);
    await refund(split, 33_333);
    stage.rail.refundAnswer = null;
    await stage.sendRefunds();
    const { refundId } = await refund(split, 33_333);
    stage.rail.refundAnswer = 'too_much';
    await stage.sendRefunds();
    stage.rail.refundAnswer = null;
    expect(await stage.one('SELECT status FROM payments.refund WHERE id = $1', [refundId])).toEqual({ status: 'failed' });
    // Two thirds of each are left, rounded down; the seller has the exact rest.
    expect([await ready(seller), await kept()]).toEqual([66_667 - 6_660, [4_800, 660, 1_200]]);
    await refund(split, 66_667);
    expect([await ready(seller), await kept()]).toEqual([0, [0, 0, 0]]);
  });

  it('is not for money that is still held', async () => {
    const { splits } = await stage.paid([20_000]);
    await expect(refund(splits[0]!, 1)).rejects.toMatchObject({ code: 'payments.split_not_paid' });
  });

  it('moves from one balance to another, once a move', async () => {
    const { seller } = await released(30_000);
    const other = newId();
    const move = { source: 'transfer' as const, id: newId(), amount: rupiah(10_000), from: seller, to: other };
    const run = (): Promise<void> => stage.get(Transactions).run(() => stage.get(MoveFunds).execute(move));
    await run();
    await expect(run()).rejects.toMatchObject({ code: '23505' });
    expect([await ready(seller), await ready(other)]).toEqual([20_000, 10_000]);
  });
});
