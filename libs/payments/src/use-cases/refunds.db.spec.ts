import { newId, rupiah } from '@etalase/kernel';
import { DecideDispute, DisputeDesk, NO_CUT, RefundReleasedSplit, RefundSplit, ReleaseSplit, SellerBalance, SellerMoneyLines, SendRefund, ShowPayment, TrialBalance } from '@etalase/payments';
import { BCA, PaymentsStage } from '../../../../test/support/payments-stage';
import { RefundsRepository } from '../persistence/refunds.repository';
import { NameDisputedSum } from './name-disputed-sum';

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

  const release = (splitReference: string, commission = 0): Promise<unknown> => stage.get(ReleaseSplit).execute({ splitReference, cut: { ...NO_CUT, commission: rupiah(commission) } });
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

  it('gives the seller what the rail refuses to give back after the rest was released: an ended escrow holds nothing', async () => {
    const { splits, sellers } = await paid([100_000]);
    const { refundId } = await refund(splits[0]!, 20_000);
    await release(splits[0]!, 8_000);
    stage.rail.refundAnswer = 'too_much';
    await stage.sendRefunds();
    expect([await refundRow(refundId), await stage.balance(`escrow:${splits[0]}`)]).toEqual([{ status: 'failed', failure: 'too_much' }, 0]);
    expect((await stage.get(SellerBalance).execute({ account: sellers[0]! }))).toMatchObject({ held: 0, ready: 92_000 });
    // Whoever looks into the ticket can still give it back, out of the balance; it bore no commission and takes none along.
    stage.rail.refundAnswer = null;
    await stage.get(RefundReleasedSplit).execute({ splitReference: splits[0]!, amount: rupiah(20_000), key: newId(), reason: 'Habis' });
    expect((await stage.get(SellerBalance).execute({ account: sellers[0]! })).ready).toBe(72_000);
  });

  describe('when a bank takes the money back', () => {
    const reverse = async (attemptId: string): Promise<string> => {
      stage.rail.become(attemptId, 'chargeback');
      for (const _ of [1, 2]) await stage.receive(stage.rail.bodyOf(attemptId));
      const { items } = await stage.get(DisputeDesk).list({ isOpen: true, limit: 100 });
      return items.find((dispute) => dispute.attemptId === attemptId)!.id;
    };
    const decide = (disputeId: string, outcome: 'won' | 'lost', bearer: 'seller' | 'platform' = 'platform'): Promise<unknown> => stage.get(DecideDispute).execute({ disputeId, outcome, bearer, by: 'petugas', reason: 'Bank sudah menjawab surat kita' });
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

    it('takes its part of the commission and the PPN from the platform when the seller pays', async () => {
      const { attemptId, splits, sellers } = await paid([100_000]);
      const house = async (): Promise<number[]> => [await stage.balance('commission'), await stage.balance('ppn_payable'), await stage.balance('chargeback_loss')];
      const before = await house();
      await stage.get(ReleaseSplit).execute({ splitReference: splits[0]!, cut: { commission: rupiah(9_000), tax: rupiah(990), shares: [] } });
      expect(await ready(sellers[0]!)).toBe(90_010);
      await decide(await reverse(attemptId), 'lost', 'seller');
      expect([await ready(sellers[0]!), await house()]).toEqual([0, before]);
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

    it.each(['seller', 'platform'] as const)('has what was promised to the payer beside it, once the rail refuses that for good: no loss to %s', async (bearer) => {
      const { attemptId, splits, sellers } = await paid([100_000]);
      const lost = await stage.balance('chargeback_loss');
      const { refundId } = await refund(splits[0]!, 40_000);
      await decide(await reverse(attemptId), 'lost', bearer);
      expect((await stage.balance('chargeback_loss')) - lost).toBe(40_000);
      stage.rail.refundAnswer = 'too_much';
      await stage.get(SendRefund).execute({ refundId: refundId ?? '' });
      expect((await refundRow(refundId)).status).toBe('failed');
      expect([(await stage.balance('chargeback_loss')) - lost, await stage.balance(`escrow:${splits[0]}`), await ready(sellers[0]!)]).toEqual([0, 0, 0]);
      expect(await stage.one('SELECT state, refunded, taken FROM payments.split WHERE reference = $1', [splits[0]])).toEqual({ state: 'taken', refunded: 0, taken: 100_000 });
    });

    it.each([['seller', 0, 0], ['platform', 90_000, 100_000]] as const)('has it also where the seller has the money already, and %s bears it', async (bearer, left, loss) => {
      const { attemptId, splits, sellers } = await paid([100_000]);
      const lost = await stage.balance('chargeback_loss');
      await stage.get(ReleaseSplit).execute({ splitReference: splits[0]!, cut: { ...NO_CUT, commission: rupiah(10_000) } });
      const { refundId } = await stage.get(RefundReleasedSplit).execute({ splitReference: splits[0]!, amount: rupiah(30_000), key: newId(), reason: 'Rusak' });
      await decide(await reverse(attemptId), 'lost', bearer);
      stage.rail.refundAnswer = 'too_much';
      await stage.get(SendRefund).execute({ refundId });
      expect([await ready(sellers[0]!), (await stage.balance('chargeback_loss')) - lost]).toEqual([left, loss]);
      expect(await stage.one('SELECT refunded, taken FROM payments.split WHERE reference = $1', [splits[0]])).toEqual({ refunded: 0, taken: 100_000 });
    });

    describe('and it is a part only', () => {
      const takePart = async (attemptId: string): Promise<string> => {
        stage.rail.become(attemptId, 'partial_chargeback');
        for (const _ of [1, 2]) await stage.receive(stage.rail.bodyOf(attemptId));
        return (await stage.get(DisputeDesk).list({ isOpen: true, limit: 100 })).items.find((dispute) => dispute.attemptId === attemptId)!.id;
      };
      const lose = (disputeId: string, amount?: number): Promise<unknown> => stage.get(DecideDispute).execute({ disputeId, outcome: 'lost', bearer: 'seller', by: 'petugas', reason: 'Bank menahan bagian itu', amount: amount === undefined ? undefined : rupiah(amount) });
      const name = (attemptId: string, amount: number): Promise<void> => stage.get(NameDisputedSum).execute({ attemptId, reference: attemptId, amount: rupiah(amount) });

      it('holds everything until the sum is known, takes each part its share, and leaves the rest to be released and given back', async () => {
        const { attemptId, splits, sellers } = await paid([100_000, 50_000]);
        await release(splits[0]!);
        const [before, lost] = [await stage.balance('rail_pending'), await stage.balance('chargeback_loss')];
        const disputeId = await takePart(attemptId);
        // How much, nobody knows: so nothing moves.
        expect(await stage.get(DisputeDesk).show({ disputeId })).toMatchObject({ amount: 150_000, isSumKnown: false });
        await release(splits[1]!, 5_000);
        expect([await ready(sellers[1]!), await stage.balance('disputed')]).toEqual([0, 150_000]);
        await expect(stage.get(RefundReleasedSplit).execute({ splitReference: splits[0]!, amount: rupiah(1), key: newId(), reason: 'Rusak' })).rejects.toMatchObject({ code: 'payments.split_refunded' });
        for (const wrong of [undefined, 0, 150_001]) await expect(lose(disputeId, wrong)).rejects.toMatchObject({ code: 'payments.dispute_sum' });

        for (const _ of [1, 2]) await name(attemptId, 30_000);
        await name(attemptId, 40_000);
        expect(await stage.get(DisputeDesk).show({ disputeId })).toMatchObject({ amount: 30_000, isSumKnown: true });
        expect([await stage.balance('disputed'), (await stage.balance('rail_pending')) - before]).toEqual([30_000, -30_000]);
        expect((await stage.events('PaymentReversed')).filter((event) => event.attemptId === attemptId).map(({ amountRupiah }) => amountRupiah)).toEqual([150_000, 30_000]);

        await lose(disputeId, 999);
        // 30.000 over 100.000 and 50.000; the commission shrinks with its part, and what was asked for meanwhile is done.
        expect([await ready(sellers[0]!), await ready(sellers[1]!), await stage.balance(`escrow:${splits[1]}`), await stage.balance('disputed'), (await stage.balance('chargeback_loss')) - lost]).toEqual([80_000, 36_000, 0, 0, 0]);
        const giveBack = (amount: number): Promise<unknown> => stage.get(RefundReleasedSplit).execute({ splitReference: splits[0]!, amount: rupiah(amount), key: newId(), reason: 'Rusak' });
        await expect(giveBack(80_001)).rejects.toMatchObject({ code: 'payments.refund_too_large' });
        await giveBack(50_000);
        await giveBack(30_000);
        await expect(giveBack(1)).rejects.toMatchObject({ code: 'payments.split_refunded' });
        // The database holds it too.
        await expect(stage.context.database.adhoc('UPDATE payments.split SET refunded = refunded + 1 WHERE reference = $1', [splits[0]])).rejects.toThrow('split_within');
      });

      it('is believed from an officer where no file says it, and the rest of what is held can still go back', async () => {
        const { attemptId, splits } = await paid([100_000]);
        const disputeId = await takePart(attemptId);
        const key = newId();
        expect(await refund(splits[0]!, 90_000, key)).toMatchObject({ status: 'nothing_to_refund' });
        await lose(disputeId, 25_000);
        // 90.000 was asked for; a bank has 25.000 of it.
        expect(await stage.one('SELECT amount, status FROM payments.refund WHERE key = $1', [key])).toEqual({ amount: 75_000, status: 'pending' });
        expect(await stage.one('SELECT state, refunded, taken FROM payments.split WHERE reference = $1', [splits[0]])).toEqual({ state: 'taken', refunded: 75_000, taken: 25_000 });
        // A rail that has charged back gives nothing back: the payer names an account, and what is left may be transferred there.
        await stage.sendRefunds();
        expect(await stage.one('SELECT status FROM payments.refund WHERE key = $1', [key])).toEqual({ status: 'requires_action' });
        expect(await stage.get(RefundsRepository).isTakenBack(attemptId)).toBe(false);
      });

      it('never blocks a decision that was made: another sum in the file is a matter for a person', async () => {
        const { attemptId } = await paid([100_000]);
        const disputeId = await reverse(attemptId);
        await decide(disputeId, 'lost');
        await name(attemptId, 60_000);
        expect(await stage.get(DisputeDesk).show({ disputeId })).toMatchObject({ amount: 100_000, state: 'lost' });
      });
    });

    it('takes by a chargeback only what the rail has not given back before', async () => {
      const { attemptId, splits } = await paid([100_000]);
      await refund(splits[0]!, 20_000);
      await stage.sendRefunds();
      const disputeId = await reverse(attemptId);
      expect(await stage.get(DisputeDesk).show({ disputeId })).toMatchObject({ amount: 80_000, isSumKnown: true });
      const lost = await stage.balance('chargeback_loss');
      await decide(disputeId, 'lost');
      expect([(await stage.balance('chargeback_loss')) - lost, await stage.balance(`escrow:${splits[0]}`)]).toEqual([0, 0]);
    });
  });
});
