import { hours, newId } from '@etalase/kernel';
import { SellerBalance, ShowPayment } from '@etalase/payments';
import { Database } from '@etalase/platform';
import { SellerDirectory } from '@etalase/sellers';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { AcceptSellerOrder } from './accept-seller-order';
import { CancelOrder } from './cancel-order';
import { CancelSellerOrder } from './cancel-seller-order';
import { ConfirmHandover } from './confirm-handover';
import { ConfirmReceived } from './confirm-received';
import { ExpireOrder } from './expire-order';
import { OpenComplaint } from './open-complaint';
import { PackSellerOrder } from './pack-seller-order';
import { PayOrder } from './pay-order';
import { PlaceOrder } from './place-order';
import { ReadyForPickup } from './ready-for-pickup';
import { ReportShortage } from './report-shortage';
import { SellerOrdersOf } from './seller-orders-of';
import { SellerToday } from './seller-today';
import { ShowSellerOrder } from './show-seller-order';
import { SweepDeadlines } from './sweep-deadlines';
import { ViewCheckout } from './view-checkout';

const LIMIT = 5;

describe('paid on the spot', () => {
  let stage: OrdersStage;
  let shop: StagedShop;
  let online: StagedShop;
  beforeAll(async () => {
    stage = await OrdersStage.open({ env: { UNPAID_ORDERS_PER_PHONE: String(LIMIT) } });
    shop = await stage.shop({ tikar: 1000 }, { ladderStep: 1 });
    online = await stage.shop({ kopi: 1000 });
  });
  /** Nothing of the test before is still waiting. */
  beforeEach(async () => {
    stage.context.clock.advance(hours(15 * 24));
    await stage.get(SweepDeadlines).execute();
  });
  afterEach(() => stage.assertSound());
  afterAll(() => stage.close());

  let phones = 0;
  const freshPhone = (): string => `0812-0001-${String((phones += 1)).padStart(4, '0')}`;
  const act = (sellerOrderId: string, sellerId = shop.id) => ({ sellerId, sellerOrderId, by: newId(), clientId: newId() });
  const tikar = () => shop.variants.tikar ?? '';
  const kopi = () => online.variants.kopi ?? '';
  const checkout = async (lines: [string, number][], phone = freshPhone(), kind: 'courier' | 'pickup' = 'pickup') => {
    const input = await stage.checkout(await stage.cart(lines), kind);
    return { ...input, recipient: { ...input.recipient, phone } };
  };
  const order = async (lines: [string, number][] = [[tikar(), 1]], phone?: string) => {
    const placed = await stage.get(PlaceOrder).execute(await checkout(lines, phone));
    const view = await stage.show(placed);
    return { ...placed, view, id: view.parts.find(({ paidBy }) => paidBy === 'on_the_spot')?.id ?? '' };
  };
  type Ordered = Awaited<ReturnType<typeof order>>;
  const ready = async (placed: Ordered) => {
    await stage.get(AcceptSellerOrder).execute(act(placed.id));
    await stage.get(PackSellerOrder).execute(act(placed.id));
    await stage.get(ReadyForPickup).execute(act(placed.id));
    return (await stage.show(placed)).parts.find(({ id }) => id === placed.id)?.pickupCode ?? '';
  };
  const told = async (name: string, orderId: string) => (await stage.events(name)).filter((event) => event.orderId === orderId);
  const journals = async () => (await stage.get(Database).adhoc<{ n: number }>('SELECT count(*)::int AS n FROM payments.journal'))[0]?.n;
  const owed = async ({ orderId }: Ordered) => (await stage.get(Database).adhoc<{ due: number }>('SELECT spot_due::int AS due FROM orders.orders WHERE id = $1', [orderId]))[0]?.due;

  it('is work at once: no payment, no code to pay, the goods sold, seller and shopper told', async () => {
    const before = [await stage.stock(tikar()), await journals()] as const;
    const placed = await order();
    expect(placed).toMatchObject({ paymentIntentId: null, view: { state: 'confirmed', payment: null, total: 20_000, spotTotal: 20_000, spotDue: 20_000, canCancel: true, parts: [{ state: 'new', paidBy: 'on_the_spot', collectedAt: null, acceptBy: expect.any(String), actions: ['cancel'] }] } });
    expect(await stage.stock(tikar())).toEqual({ onHand: before[0].onHand - 1, held: before[0].held });
    expect(await told('OrderConfirmed', placed.orderId)).toMatchObject([{ totalRupiah: 0, spotRupiah: 20_000, parts: [{ sellerId: shop.id, paidBy: 'on_the_spot' }] }]);
    expect(await told('OrderPlaced', placed.orderId)).toEqual([]);
    expect(await stage.get(Database).adhoc(`SELECT key FROM platform.outbox WHERE key LIKE 'orders.pay-%:${placed.orderId}'`)).toEqual([]);
    expect((await stage.get(SellerToday).execute({ sellerId: shop.id })).toAccept.map(({ id }) => id)).toContain(placed.id);
    expect((await stage.get(SellerOrdersOf).execute({ sellerId: shop.id, state: 'todo' })).items[0]).toMatchObject({ id: placed.id, paidBy: 'on_the_spot', paidAt: null });
    await expect(stage.get(PayOrder).execute({ token: placed.token, method: { type: 'qris' } })).rejects.toMatchObject({ code: 'orders.not_payable' });
    expect(await journals()).toBe(before[1]);
  });

  it('can only be fetched, and the quote of another way to pay is refused', async () => {
    const cartId = await stage.cart([[tikar(), 1]]);
    const view = await stage.get(ViewCheckout).execute({ cartId, destinationVillageCode: stage.destination });
    expect(view.cart.sellers).toMatchObject([{ paidBy: 'on_the_spot' }]);
    const [quote, ...others] = view.shipping[0]?.quotes ?? [];
    expect([quote?.kind, quote?.price, others]).toEqual(['pickup', 0, []]);
    const input = await checkout([[tikar(), 1]]);
    const byRail = (quote?.id ?? '').replace(/-spot$/, '');
    await expect(stage.get(PlaceOrder).execute({ ...input, shipping: [{ sellerId: shop.id, quoteId: byRail }] })).rejects.toMatchObject({ code: 'orders.shipping_changed' });
  });

  it('is looked at again when the shop has climbed meanwhile, and not for sale before the first step', async () => {
    const climbing = await stage.shop({ tikar: 10 }, { ladderStep: 1 });
    const input = await checkout([[climbing.variants.tikar ?? '', 1]]);
    await stage.get(Database).adhoc(
      `INSERT INTO sellers.evidence (id, seller_id, requirement, requirement_version, state, shown, given_at, decided_at, source)
       SELECT gen_random_uuid(), $1, requirement, requirement_version, state, shown, given_at, decided_at, source FROM sellers.evidence e WHERE seller_id = $2
          AND NOT EXISTS (SELECT FROM sellers.evidence x WHERE x.seller_id = $1 AND x.requirement = e.requirement)`,
      [climbing.id, online.id],
    );
    stage.get(SellerDirectory).changed();
    await expect(stage.get(PlaceOrder).execute(input)).rejects.toMatchObject({ code: 'orders.shipping_changed' });
    const talking = await stage.shop({ tikar: 10 }, { ladderStep: 0 });
    await expect(stage.cart([[talking.variants.tikar ?? '', 1]])).rejects.toMatchObject({ code: 'orders.not_for_sale' });
  });

  it('is collected and complete with the code, once, and no ledger knows of it', async () => {
    const before = [(await stage.get(SellerBalance).execute({ account: shop.id })), await journals()] as const;
    const placed = await order([[tikar(), 3]]);
    const code = await ready(placed);
    expect((await stage.get(ShowSellerOrder).execute({ sellerId: shop.id, sellerOrderId: placed.id })).actions).toEqual(['handover', 'cancel']);
    await expect(stage.get(ConfirmReceived).execute({ token: placed.token, sellerOrderId: placed.id })).rejects.toMatchObject({ code: 'orders.spot_code' });
    const handover = { ...act(placed.id), code };
    expect(await stage.get(ConfirmHandover).execute(handover)).toMatchObject({ state: 'completed', collectedAt: expect.any(String), actions: [] });
    await stage.get(ConfirmHandover).execute(handover);
    expect(await stage.show(placed)).toMatchObject({ state: 'closed', spotTotal: 60_000, spotDue: 0, parts: [{ state: 'completed', actions: [] }] });
    expect((await stage.show(placed)).parts[0]?.timeline.map(({ state, note }) => [state, note])).toEqual([['new', null], ['accepted', null], ['packed', null], ['ready_for_pickup', null], ['delivered', null], ['completed', 'Rp60.000 dibayar di tempat.']]);
    expect(await told('SellerOrderCompleted', placed.orderId)).toHaveLength(1);
    expect(await told('SellerOrderDelivered', placed.orderId)).toEqual([]);
    expect([await stage.get(SellerBalance).execute({ account: shop.id }), await journals()]).toEqual(before);
    await expect(stage.get(OpenComplaint).execute({ token: placed.token, sellerOrderId: placed.id, text: 'Tikarnya ada yang sobek.', photos: [] })).rejects.toMatchObject({ code: 'orders.complaint_spot' });
  });

  it('takes the shopper’s word only when the code is locked', async () => {
    const placed = await order();
    const code = await ready(placed);
    const wrong = `${(Number(code[0]) + 1) % 10}${code.slice(1)}`;
    for (let time = 0; time < 4; time += 1) await expect(stage.get(ConfirmHandover).execute({ ...act(placed.id), code: wrong })).rejects.toMatchObject({ code: 'orders.handover_code' });
    await expect(stage.get(ConfirmHandover).execute({ ...act(placed.id), code: wrong })).rejects.toMatchObject({ code: 'orders.handover_locked' });
    expect((await stage.show(placed)).parts[0]?.actions).toEqual(['cancel', 'confirm_received']);
    await stage.get(ConfirmReceived).execute({ token: placed.token, sellerOrderId: placed.id });
    expect(await stage.get(ConfirmReceived).execute({ token: placed.token, sellerOrderId: placed.id })).toMatchObject({ state: 'closed', parts: [{ state: 'completed', collectedAt: expect.any(String) }] });
  });

  it('frees its goods when shopper or seller call it off, and when nobody comes', async () => {
    const before = await stage.stock(tikar());
    const [early, late, byShop, noShow, silent] = [await order(), await order(), await order(), await order(), await order()];
    await ready(late);
    await ready(noShow);
    await stage.get(CancelOrder).execute({ token: early.token });
    await stage.get(CancelOrder).execute({ token: late.token, sellerOrderId: late.id });
    await stage.get(CancelSellerOrder).execute({ ...act(byShop.id), reason: 'Tikar terakhir rusak.' });
    expect((await stage.stock(tikar())).onHand).toBe(before.onHand - 2);
    stage.context.clock.advance(hours(72) - 1);
    await stage.get(SweepDeadlines).execute();
    expect((await stage.show(noShow)).parts[0]?.state).toBe('ready_for_pickup');
    stage.context.clock.advance(1);
    await stage.get(SweepDeadlines).execute();
    for (const placed of [early, late, byShop, noShow, silent]) {
      expect(await stage.show(placed)).toMatchObject({ state: 'closed', spotDue: 0, parts: [{ state: 'cancelled' }] });
      expect(await owed(placed)).toBe(0);
      expect(await told('SellerOrderCancelled', placed.orderId)).toMatchObject([{ refundRupiah: 0 }]);
    }
    expect(await stage.stock(tikar())).toEqual(before);
  });

  it('stands beside what is paid online in one order, and only that goes to the rail', async () => {
    const placed = await order([[tikar(), 2], [kopi(), 1]]);
    expect(placed.view).toMatchObject({ state: 'awaiting_payment', total: 60_000, spotTotal: 40_000, payment: { amount: 20_000 } });
    await expect(stage.get(AcceptSellerOrder).execute(act(placed.id))).rejects.toMatchObject({ code: 'orders.not_found' });
    stage.rail.pay(await stage.startPayment(placed));
    await stage.tell();
    const paid = await stage.show(placed);
    expect(paid).toMatchObject({ state: 'paid', spotDue: 40_000, payment: { status: 'succeeded' } });
    expect(paid.parts.map(({ state }) => state)).toEqual(['new', 'new']);
    expect(await told('OrderPaid', placed.orderId)).toMatchObject([{ totalRupiah: 20_000, spotRupiah: 40_000 }]);
    const code = await ready(placed);
    await stage.get(ConfirmHandover).execute({ ...act(placed.id), code });
    expect(await stage.show(placed)).toMatchObject({ state: 'paid', spotDue: 0 });
    await stage.get(CancelOrder).execute({ token: placed.token, sellerOrderId: paid.parts.find(({ paidBy }) => paidBy === 'rail')?.id ?? '' });
    expect(await stage.show(placed)).toMatchObject({ state: 'closed', payment: { amountRefunded: 20_000 } });
  });

  it('ends with an order that is not paid, and comes back with one that is paid late', async () => {
    const before = await stage.stock(tikar());
    const [lapsed, revived] = [await order([[tikar(), 1], [kopi(), 1]]), await order([[tikar(), 1], [kopi(), 1]])];
    const attempt = await stage.startPayment(revived);
    stage.context.clock.advance(hours(25));
    for (const { orderId } of [lapsed, revived]) await stage.get(ExpireOrder).execute({ orderId });
    expect(await stage.stock(tikar())).toEqual(before);
    expect(await stage.show(lapsed)).toMatchObject({ state: 'expired', spotDue: 0 });
    stage.rail.become(attempt, 'settlement');
    await stage.tell();
    expect(await stage.show(revived)).toMatchObject({ state: 'paid', latePayment: 'revived', spotDue: 20_000, parts: [{ state: 'new' }, { state: 'new' }] });
    expect(await stage.get(ShowPayment).execute({ paymentIntentId: revived.paymentIntentId ?? '' })).toMatchObject({ amount: 20_000 });
  });

  it('counts against what a phone may owe, until it is collected or called off', async () => {
    const phone = freshPhone();
    const first = await order([[tikar(), 1]], phone);
    const mixed = await order([[tikar(), 1], [kopi(), 1]], phone);
    stage.rail.pay(await stage.startPayment(mixed));
    await stage.tell();
    for (let placed = 2; placed < LIMIT; placed += 1) await order([[tikar(), 1]], phone);
    const refused = { code: 'orders.too_many_unpaid', fields: [{ field: 'recipient.phone' }] };
    await expect(order([[tikar(), 1]], phone)).rejects.toMatchObject(refused);
    await expect(order([[kopi(), 1]], phone)).rejects.toMatchObject(refused);
    const code = await ready(mixed);
    await stage.get(ConfirmHandover).execute({ ...act(mixed.id), code });
    await order([[tikar(), 1]], phone);
    await expect(order([[tikar(), 1]], phone)).rejects.toMatchObject(refused);
    await stage.get(CancelOrder).execute({ token: first.token });
    await order([[tikar(), 1]], phone);
    const [row] = await stage.get(Database).adhoc<{ 'QUERY PLAN': string }>(`EXPLAIN SELECT FROM orders.orders WHERE phone = '+62' AND (state = 'awaiting_payment' OR (spot_due > 0 AND state IN ('confirmed', 'paid')))`);
    expect(row?.['QUERY PLAN']).toContain('orders_unpaid_of_phone');
  });

  it('never sells more than there is, however many come at once', async () => {
    const rare = await stage.shop({ tapis: 3 }, { ladderStep: 1 });
    const inputs = await Promise.all(Array.from({ length: 12 }, () => checkout([[rare.variants.tapis ?? '', 1]])));
    const answers = await Promise.allSettled(inputs.map((input) => stage.get(PlaceOrder).execute(input)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    for (const answer of answers) if (answer.status === 'rejected') expect(['catalogue.stock_short', 'orders.line_short']).toContain((answer.reason as { code: string }).code);
    expect(await stage.stock(rare.variants.tapis ?? '')).toEqual({ onHand: 0, held: 0 });
  });

  it('answers a repeated request with its order, and leaves missing pieces to the two', async () => {
    const input = await checkout([[tikar(), 2]]);
    const placed = await stage.get(PlaceOrder).execute(input);
    expect(await stage.get(PlaceOrder).execute(input)).toEqual(placed);
    const part = (await stage.show(placed)).parts[0]!;
    await expect(stage.get(ReportShortage).execute({ ...act(part.id), items: [{ variantId: tikar(), missing: 1 }] })).rejects.toMatchObject({ code: 'orders.short_spot' });
  });
});
