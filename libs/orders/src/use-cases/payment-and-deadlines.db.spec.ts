import { days, hours, minutes } from '@etalase/kernel';
import { RefundSplit } from '@etalase/payments';
import { Database } from '@etalase/platform';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { CancelOrder } from './cancel-order';
import { EnforceSellerDeadline } from './enforce-seller-deadline';
import { ExpireOrder } from './expire-order';
import { OnLatePayment } from './on-late-payment';
import { OnPaymentSucceeded } from './on-payment-succeeded';
import { RemindSeller } from './remind-seller';
import { SweepDeadlines } from './sweep-deadlines';

describe.each([1, 5])('payment and deadlines, pool of %i', (pool) => {
  let stage: OrdersStage;
  let shop: StagedShop;
  beforeAll(async () => {
    stage = await OrdersStage.open({ pool });
    shop = await stage.shop({ kopi: 1000 });
  });
  afterAll(async () => {
    await stage.assertSound();
    await stage.close();
  });

  const kopi = (quantity = 1): [string, number][] => [[shop.variants.kopi!, quantity]];
  const expire = (orderId: string) => stage.get(ExpireOrder).execute({ orderId });
  const sweep = () => stage.get(SweepDeadlines).execute();
  const of = async (name: string, orderId: string) => (await stage.events(name)).filter((event) => event.orderId === orderId);

  describe('when the money comes', () => {
    it('opens every part with its deadlines, sells what was held, and tells it once', async () => {
      const before = await stage.stock(shop.variants.kopi!);
      const placed = await stage.paid(kopi(2));
      const now = stage.context.clock.now();
      const at = (count: number) => new Date(now.getTime() + hours(count)).toISOString();
      expect(await stage.show(placed)).toMatchObject({ state: 'paid', payment: { status: 'succeeded' }, parts: [{ state: 'new', acceptBy: at(24), shipBy: at(48) }] });
      expect((await stage.stock(shop.variants.kopi!)).onHand).toBe(before.onHand - 2);
      await Promise.all([1, 2, 3].map(() => stage.get(OnPaymentSucceeded).execute({ orderId: placed.orderId, paidAt: now })));
      expect(await of('OrderPaid', placed.orderId)).toHaveLength(1);
      const jobs = (await stage.context.outbox()).filter((row) => row.payload.sellerOrderId === placed.parts[0]?.id);
      expect(jobs.map((row) => `${row.name} ${row.run_at?.toISOString()}`)).toEqual([`orders.seller-deadline ${at(24)}`, `orders.seller-reminder ${at(12)}`]);
    });

    it('ends in one state when paying and expiring race', async () => {
      for (let round = 0; round < 8; round += 1) {
        const placed = await stage.place(kopi());
        const attempt = await stage.startPayment(placed);
        stage.context.clock.advance(hours(24) - minutes(1));
        stage.rail.pay(attempt);
        stage.context.clock.advance(minutes(1));
        await Promise.all([expire(placed.orderId), stage.tell()]);
        await stage.tell();
        expect((await stage.show(placed)).state).toBe('paid');
      }
    });
  });

  describe('when nobody pays', () => {
    it('expires at the deadline and not before, and gives the stock back', async () => {
      const quiet = (await stage.shop({ teh: 9 })).variants.teh!;
      const placed = await stage.place([[quiet, 5]]);
      expect(await stage.stock(quiet)).toEqual({ onHand: 9, held: 5 });
      stage.context.clock.advance(hours(24) - 1);
      await expire(placed.orderId);
      expect((await stage.show(placed)).state).toBe('awaiting_payment');
      stage.context.clock.advance(1);
      await Promise.all([expire(placed.orderId), expire(placed.orderId), sweep()]);
      expect(await stage.show(placed)).toMatchObject({ state: 'expired', parts: [{ state: 'cancelled' }], payment: { status: 'canceled' } });
      expect(await stage.stock(quiet)).toEqual({ onHand: 9, held: 0 });
      expect(await of('OrderExpired', placed.orderId)).toHaveLength(1);
    });

    it('reminds once, also when only the sweep is left', async () => {
      const placed = await stage.place(kopi());
      stage.context.clock.advance(hours(21));
      await sweep();
      await sweep();
      expect(await of('PayDeadlineNear', placed.orderId)).toMatchObject([{ hoursLeft: 3 }]);
      await stage.get(CancelOrder).execute(placed);
    });

    it('lets the shopper cancel, unless the money is already on its way', async () => {
      const placed = await stage.place(kopi());
      expect(await stage.get(CancelOrder).execute(placed)).toMatchObject({ state: 'cancelled', canCancel: false });
      expect(await of('OrderCancelled', placed.orderId)).toHaveLength(1);
      const paying = await stage.place(kopi());
      stage.rail.pay(await stage.startPayment(paying));
      await expect(stage.get(CancelOrder).execute(paying)).rejects.toMatchObject({ code: 'orders.already_paid' });
      await stage.tell();
      expect((await stage.show(paying)).state).toBe('paid');
    });

    it('decides nothing while the rail cannot be asked', async () => {
      const placed = await stage.place(kopi());
      await stage.startPayment(placed);
      stage.context.clock.advance(hours(24));
      stage.rail.loseNext('expire', 'request');
      stage.rail.loseNext('cancel', 'request');
      await expect(expire(placed.orderId)).rejects.toMatchObject({ kind: 'unavailable' });
      expect((await stage.show(placed)).state).toBe('awaiting_payment');
      stage.rail.forgetLosses();
      await sweep();
      expect((await stage.show(placed)).state).toBe('expired');
    });
  });

  describe('when the money comes late', () => {
    const late = async (lines: [string, number][], before: () => Promise<unknown> = async () => undefined) => {
      const placed = await stage.place(lines);
      const attempt = await stage.startPayment(placed);
      stage.context.clock.advance(hours(24));
      await expire(placed.orderId);
      await before();
      stage.rail.become(attempt, 'settlement');
      await stage.tell();
      return { placed, attempt };
    };

    it('lets the order live again while the goods can be held, with fresh deadlines', async () => {
      const { placed } = await late(kopi(3));
      const acceptBy = new Date(stage.context.clock.now().getTime() + hours(24)).toISOString();
      expect(await stage.show(placed)).toMatchObject({ state: 'paid', latePayment: 'revived', parts: [{ state: 'new', acceptBy }], payment: { status: 'succeeded' } });
      await stage.get(OnLatePayment).execute({ orderId: placed.orderId, paidAt: new Date() });
      expect(await of('OrderPaid', placed.orderId)).toHaveLength(1);
    });

    it('gives the money back and says so when the goods are gone', async () => {
      const rare = await stage.shop({ langka: 2 });
      const { placed } = await late([[rare.variants.langka!, 2]], () => stage.place([[rare.variants.langka!, 1]]));
      expect(await stage.show(placed)).toMatchObject({ state: 'expired', latePayment: 'refunded', payment: { amountRefunded: placed.total } });
      expect(await of('LatePaymentRefunded', placed.orderId)).toHaveLength(1);
      expect(await of('OrderPaid', placed.orderId)).toHaveLength(0);
      expect(await stage.stock(rare.variants.langka!)).toEqual({ onHand: 2, held: 1 });
    });

    it('does not bring back what the shopper cancelled', async () => {
      const placed = await stage.place(kopi());
      const attempt = await stage.startPayment(placed);
      await stage.get(CancelOrder).execute(placed);
      stage.rail.become(attempt, 'settlement');
      await stage.tell();
      expect(await stage.show(placed)).toMatchObject({ state: 'cancelled', latePayment: 'refunded' });
    });
  });

  describe('when a part waits', () => {
    const state = async (placed: { token: string }) => (await stage.show(placed)).parts[0]?.state;
    const jump = async (sellerOrderId: string, to: string, change = '') => {
      await stage.get(Database).adhoc(`UPDATE orders.seller_order SET state = '${to}', ${change} remind_at = NULL WHERE id = $1`, [sellerOrderId]);
    };
    const enforce = (sellerOrderId: string) => stage.get(EnforceSellerDeadline).execute({ sellerOrderId });

    it('reminds the seller twelve and three hours before, each once', async () => {
      const placed = await stage.paid(kopi());
      const sellerOrderId = placed.parts[0]!.id;
      for (const wait of [11, 1, 0, 8, 1, 0]) {
        stage.context.clock.advance(hours(wait));
        await stage.get(RemindSeller).execute({ sellerOrderId });
        await sweep();
      }
      expect((await of('SellerOrderDeadlineNear', placed.orderId)).map((event) => `${event.deadline} ${event.hoursLeft}`)).toEqual(['accept 12', 'accept 3']);
    });

    it('cancels with a full refund when the seller stays silent, and puts the goods back', async () => {
      const quiet = (await stage.shop({ teh: 9 })).variants.teh!;
      const placed = await stage.paid([[quiet, 2]]);
      expect(await stage.stock(quiet)).toEqual({ onHand: 7, held: 0 });
      stage.context.clock.advance(hours(24) - 1);
      await enforce(placed.parts[0]!.id);
      expect(await state(placed)).toBe('new');
      stage.context.clock.advance(1);
      await Promise.all([enforce(placed.parts[0]!.id), enforce(placed.parts[0]!.id), sweep()]);
      expect(await stage.show(placed)).toMatchObject({ state: 'closed', parts: [{ state: 'cancelled' }], payment: { amountRefunded: placed.total } });
      expect(await of('SellerOrderCancelled', placed.orderId)).toMatchObject([{ by: 'deadline', refundRupiah: placed.total }]);
      expect(await stage.stock(quiet)).toEqual({ onHand: 9, held: 0 });
    });

    it.each([
      ['accepted', 'cancelled', 'due_at = ship_by,', 48],
      ['packed', 'cancelled', 'due_at = ship_by,', 48],
      ['ready_for_pickup', 'cancelled', "ready_at = now(), due_at = updated_at + interval '14 days',", 14 * 24],
      ['shipped', 'completed', "due_at = updated_at + interval '14 days',", 14 * 24],
      ['reshipped', 'completed', "due_at = updated_at + interval '14 days',", 14 * 24],
      ['delivered', 'completed', "due_at = updated_at + interval '2 days',", 48],
      ['delivery_failed', 'returned_to_seller', "due_at = updated_at + interval '7 days',", 7 * 24],
    ])('%s becomes %s after its deadline, found by the sweep alone', async (from, to, change, after) => {
      const placed = await stage.paid(kopi());
      await jump(placed.parts[0]!.id, from, change);
      stage.context.clock.advance(hours(after) - 1);
      await sweep();
      expect(await state(placed)).toBe(from);
      stage.context.clock.advance(1);
      await sweep();
      expect(await state(placed)).toBe(to);
      expect((await stage.show(placed)).state).toBe('closed');
    });

    it('does not settle a part twice although its deadline job comes again', async () => {
      const refund = jest.spyOn(stage.get(RefundSplit), 'execute');
      const placed = await stage.paid(kopi());
      stage.context.clock.advance(days(3));
      for (let time = 0; time < 3; time += 1) await enforce(placed.parts[0]!.id);
      expect(refund).toHaveBeenCalledTimes(1);
      refund.mockRestore();
    });
  });
});
