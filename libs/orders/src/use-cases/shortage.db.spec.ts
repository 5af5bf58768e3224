import { hours, newId } from '@etalase/kernel';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { AcceptSellerOrder } from './accept-seller-order';
import { AnswerShortage } from './answer-shortage';
import { CancelSellerOrder } from './cancel-seller-order';
import { ConfirmReceived } from './confirm-received';
import { EnforceSellerDeadline } from './enforce-seller-deadline';
import { PackSellerOrder } from './pack-seller-order';
import { ReportShortage } from './report-shortage';
import { ShipSellerOrder } from './ship-seller-order';
import { SweepDeadlines } from './sweep-deadlines';
import { WithdrawShortage } from './withdraw-shortage';

describe('missing pieces', () => {
  let stage: OrdersStage;
  let shop: StagedShop;
  let other: StagedShop;
  beforeAll(async () => {
    stage = await OrdersStage.open();
    shop = await stage.shop({ kopi: 1000, teh: 1000, gula: 3 });
    other = await stage.shop({ madu: 1000 });
  });
  afterAll(async () => {
    await stage.assertSound();
    await stage.close();
  });

  const act = (sellerOrderId: string, sellerId = shop.id) => ({ sellerId, sellerOrderId, by: newId(), clientId: newId() });
  /** Three coffees and one tea of one shop, paid. */
  const placed = async () => {
    const order = await stage.paid([[shop.variants.kopi!, 3], [shop.variants.teh!, 1]]);
    return { ...order, id: order.parts[0]!.id };
  };
  const report = (id: string, items: { variantId: string; missing: number; offer?: { variantId: string; quantity: number } }[]) => stage.get(ReportShortage).execute({ ...act(id), items });
  const twoCoffees = (offer?: { variantId: string; quantity: number }) => [{ variantId: shop.variants.kopi!, missing: 2, ...(offer ? { offer } : {}) }];
  const answer = (order: { token: string; id: string }, shortageId: string, said: 'rest' | 'replace' | 'cancel') => stage.get(AnswerShortage).execute({ token: order.token, sellerOrderId: order.id, shortageId, answer: said });
  const asked = async (offer?: { variantId: string; quantity: number }) => {
    const order = await placed();
    const { shortage } = await report(order.id, twoCoffees(offer));
    return { ...order, shortageId: shortage!.id };
  };
  const told = async (name: string, orderId: string) => (await stage.events(name)).filter((event) => event.orderId === orderId);

  it('asks the shopper and lets nothing go on meanwhile; reporting twice asks once', async () => {
    const order = await placed();
    const first = { ...act(order.id), items: twoCoffees() };
    const view = await stage.get(ReportShortage).execute(first);
    await stage.get(ReportShortage).execute(first);
    expect(view).toMatchObject({ state: 'accepted', actions: ['found', 'cancel'], shortage: { state: 'asked', refundRest: 40_000, refundReplaced: null, hasRest: true, items: [{ ordered: 3, missing: 2 }] } });
    expect(await stage.show(order)).toMatchObject({ parts: [{ actions: ['answer_shortage'], shortage: { state: 'asked' } }] });
    expect(await told('ShortageAsked', order.orderId)).toMatchObject([{ refundRupiah: 40_000, items: [{ ordered: 3, missing: 2, offer: null }] }]);
    await expect(stage.get(PackSellerOrder).execute(act(order.id))).rejects.toMatchObject({ code: 'orders.short_open' });
    await expect(report(order.id, twoCoffees())).rejects.toMatchObject({ code: 'orders.short_open' });
  });

  it('the rest is sent with the money of the missing pieces back, to the rupiah, and the seller has lost no time', async () => {
    const order = await asked();
    const before = (await stage.show(order)).parts[0]!;
    stage.context.clock.advance(hours(5));
    const view = await answer(order, order.shortageId, 'rest');
    await answer(order, order.shortageId, 'rest');
    const part = view.parts[0]!;
    expect(part).toMatchObject({ state: 'accepted', itemsTotal: 40_000, total: 40_000 + part.shippingTotal, lines: [{ quantity: 1 }, { quantity: 1 }], shortage: { state: 'reduced', refund: 40_000 } });
    expect(view.payment!.amountRefunded).toBe(40_000);
    expect(Date.parse(part.shipBy!) - Date.parse(before.shipBy!)).toBe(hours(5));
    await stage.get(PackSellerOrder).execute(act(order.id));
    await stage.get(ShipSellerOrder).execute({ ...act(order.id), courier: 'Kurir', resi: 'KN00123456' });
    expect(await stage.get(ConfirmReceived).execute({ token: order.token, sellerOrderId: order.id })).toMatchObject({ state: 'closed', parts: [{ state: 'completed' }], payment: { amountRefunded: 40_000 } });
    expect(await told('ShortageSettled', order.orderId)).toMatchObject([{ outcome: 'reduced', by: 'shopper', refundRupiah: 40_000 }]);
  });

  it('cancelling gives everything back, and only pieces that are there go back on the shelf', async () => {
    const order = await asked();
    const before = await stage.stock(shop.variants.kopi!);
    const view = await answer(order, order.shortageId, 'cancel');
    expect(view).toMatchObject({ state: 'closed', parts: [{ state: 'cancelled', shortage: { state: 'cancelled' } }], payment: { amountRefunded: order.total } });
    expect((await stage.stock(shop.variants.kopi!)).onHand).toBe(before.onHand + 1);
    await expect(answer(order, order.shortageId, 'rest')).rejects.toMatchObject({ code: 'orders.short_answered' });
    await expect(answer(order, newId(), 'rest')).rejects.toMatchObject({ code: 'orders.not_found' });
  });

  it('a replacement of equal or lower price takes the place of what is missing, and the difference comes back', async () => {
    const order = await asked({ variantId: shop.variants.gula!, quantity: 1 });
    expect(await stage.show(order)).toMatchObject({ parts: [{ shortage: { refundRest: 40_000, refundReplaced: 20_000 } }] });
    const view = await answer(order, order.shortageId, 'replace');
    expect(view).toMatchObject({ parts: [{ itemsTotal: 60_000, lines: [{ quantity: 1 }, { quantity: 1 }, { variantId: shop.variants.gula, quantity: 1 }] }], payment: { amountRefunded: 20_000 } });
    expect(await stage.stock(shop.variants.gula!)).toEqual({ onHand: 2, held: 0 });
  });

  it('refuses offers that are dearer, of another shop, already ordered or not there', async () => {
    const order = await placed();
    const one = (offer: { variantId: string; quantity: number }) => report(order.id, [{ variantId: shop.variants.teh!, missing: 1, offer }]);
    await expect(one({ variantId: shop.variants.gula!, quantity: 2 })).rejects.toMatchObject({ code: 'orders.offer_too_dear' });
    await expect(one({ variantId: other.variants.madu!, quantity: 1 })).rejects.toMatchObject({ code: 'orders.offer_unknown' });
    await expect(one({ variantId: shop.variants.kopi!, quantity: 1 })).rejects.toMatchObject({ code: 'orders.offer_unknown' });
    await expect(report(order.id, [])).rejects.toMatchObject({ code: 'orders.short_items' });
    await expect(report(order.id, [{ variantId: shop.variants.kopi!, missing: 4 }])).rejects.toMatchObject({ code: 'orders.short_missing', fields: [{ field: 'items.0.missing' }] });
    await expect(report(order.id, [{ variantId: shop.variants.kopi!, missing: 3 }, { variantId: shop.variants.teh!, missing: 1 }])).rejects.toMatchObject({ code: 'orders.short_everything' });
    await expect(stage.get(ReportShortage).execute({ ...act(order.id, other.id), items: twoCoffees() })).rejects.toMatchObject({ code: 'orders.not_found' });
    expect(await stage.show(order)).toMatchObject({ parts: [{ state: 'new', shortage: null }] });
  });

  it('a replacement sold meanwhile is said so, and nothing is half done', async () => {
    const gula = await stage.stock(shop.variants.gula!);
    const order = await asked({ variantId: shop.variants.gula!, quantity: 1 });
    await stage.paid([[shop.variants.gula!, gula.onHand]]);
    await expect(answer(order, order.shortageId, 'replace')).rejects.toMatchObject({ code: 'orders.offer_gone' });
    expect(await stage.show(order)).toMatchObject({ parts: [{ shortage: { state: 'asked' }, actions: ['answer_shortage'] }], payment: { amountRefunded: 0 } });
    await answer(order, order.shortageId, 'rest');
  });

  it('silence sends the rest after 24 hours, by its job or by the sweep, once', async () => {
    const order = await asked();
    stage.context.clock.advance(hours(23));
    await stage.get(EnforceSellerDeadline).execute({ sellerOrderId: order.id });
    expect((await stage.show(order)).parts[0]?.shortage?.state).toBe('asked');
    stage.context.clock.advance(hours(1));
    await stage.get(SweepDeadlines).execute();
    await stage.get(EnforceSellerDeadline).execute({ sellerOrderId: order.id });
    expect(await stage.show(order)).toMatchObject({ parts: [{ state: 'accepted', shortage: { state: 'reduced' } }], payment: { amountRefunded: 40_000 } });
    expect(await told('ShortageSettled', order.orderId)).toMatchObject([{ by: 'deadline', outcome: 'reduced' }]);
  });

  it('silence about a parcel that would be empty cancels it: nobody is sent what they did not choose', async () => {
    const fresh = await stage.shop({ kopi: 10, teh: 10 });
    const order = await stage.paid([[fresh.variants.kopi!, 1]]);
    const id = order.parts[0]!.id;
    await stage.get(ReportShortage).execute({ ...act(id, fresh.id), items: [{ variantId: fresh.variants.kopi!, missing: 1, offer: { variantId: fresh.variants.teh!, quantity: 1 } }] });
    const { shortage } = (await stage.show(order)).parts[0]!;
    await expect(answer({ ...order, id }, shortage!.id, 'rest')).rejects.toMatchObject({ code: 'orders.short_no_rest' });
    stage.context.clock.advance(hours(24));
    await stage.get(EnforceSellerDeadline).execute({ sellerOrderId: id });
    expect(await stage.show(order)).toMatchObject({ state: 'closed', parts: [{ state: 'cancelled' }], payment: { amountRefunded: order.total } });
    expect(await stage.stock(fresh.variants.teh!)).toEqual({ onHand: 10, held: 0 });
  });

  it('the seller may find the goods or call the part off; whoever is second is told', async () => {
    const found = await asked();
    expect(await stage.get(WithdrawShortage).execute(act(found.id))).toMatchObject({ state: 'accepted', total: found.parts[0]!.total, shortage: { state: 'withdrawn', refund: 0 } });
    await expect(answer(found, found.shortageId, 'rest')).rejects.toMatchObject({ code: 'orders.short_answered' });
    const off = await asked();
    const before = await stage.stock(shop.variants.kopi!);
    await stage.get(CancelSellerOrder).execute({ ...act(off.id), reason: 'Semua barang rusak.' });
    expect(await stage.show(off)).toMatchObject({ parts: [{ state: 'cancelled', shortage: { state: 'cancelled' } }], payment: { amountRefunded: off.total } });
    expect((await stage.stock(shop.variants.kopi!)).onHand).toBe(before.onHand + 1);
    await expect(stage.get(WithdrawShortage).execute(act(off.id))).rejects.toMatchObject({ code: 'orders.short_none' });
  });

  it('answer, deadline and seller at once: one of them happens, the books balance', async () => {
    for (let round = 0; round < 3; round += 1) {
      const order = await asked();
      stage.context.clock.advance(hours(24));
      const ends = await Promise.allSettled([
        answer(order, order.shortageId, 'rest'),
        answer(order, order.shortageId, 'cancel'),
        stage.get(EnforceSellerDeadline).execute({ sellerOrderId: order.id }),
        stage.get(CancelSellerOrder).execute({ ...act(order.id), reason: 'Tidak bisa dikirim.' }),
      ]);
      const { parts: [part], payment } = await stage.show(order);
      expect([40_000, order.total]).toContain(payment!.amountRefunded);
      expect(part?.shortage?.state).not.toBe('asked');
      expect(payment!.amountRefunded).toBe(part?.state === 'cancelled' ? order.total : 40_000);
      expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true);
    }
  });

  it('is for parts that are not packed', async () => {
    const order = await placed();
    await stage.get(AcceptSellerOrder).execute(act(order.id));
    await stage.get(PackSellerOrder).execute(act(order.id));
    await expect(report(order.id, twoCoffees())).rejects.toMatchObject({ code: 'orders.short_state' });
  });
});
