import { newId, rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { SetPickupPoint } from '@etalase/shipping';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { ChangeCartLine } from './change-cart-line';
import { PlaceOrder } from './place-order';
import { ViewCart } from './view-cart';

describe('placing an order', () => {
  let stage: OrdersStage;
  let shop: StagedShop;
  let other: StagedShop;
  let place: PlaceOrder;
  beforeAll(async () => {
    stage = await OrdersStage.open();
    shop = await stage.shop({ kopi: 100, lada: 100 });
    other = await stage.shop({ madu: 100 });
    place = stage.get(PlaceOrder);
  });
  afterAll(async () => {
    await stage.assertSound();
    await stage.close();
  });

  const lines = (): [string, number][] => [[shop.variants.kopi!, 2], [shop.variants.lada!, 1], [other.variants.madu!, 3]];
  const count = async (table: string): Promise<number> => (await stage.get(Database).adhoc<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))[0]!.n;
  const setPrice = (variantId: string, price: number) => stage.get(Database).adhoc('UPDATE catalogue.variant SET price = $2 WHERE id = $1', [variantId, price]);

  it('writes order, parts, hold, payment, event and jobs, and clears the cart', async () => {
    const cartId = await stage.cart(lines());
    const placed = await place.execute(await stage.checkout(cartId));
    expect(placed.number).toMatch(/^[A-Z0-9]{6}$/);
    expect(placed.token).toMatch(/^[\w-]{24}$/);
    const view = await stage.show(placed);
    expect(view.parts.map((part) => part.number)).toEqual([`${placed.number}-A`, `${placed.number}-B`]);
    expect(view.parts.map((part) => part.itemsTotal)).toEqual([60_000, 60_000]);
    expect(view).toMatchObject({ state: 'awaiting_payment', itemsTotal: 120_000, total: placed.total, canCancel: true, payment: { status: 'requires_payment_method', amount: placed.total } });
    expect(view.total).toBe(view.itemsTotal + view.shippingTotal);
    expect(await stage.stock(shop.variants.kopi!)).toEqual({ onHand: 100, held: 2 });
    expect((await stage.get(ViewCart).execute({ cartId })).count).toBe(0);
    const written = (await stage.context.outbox()).filter((row) => row.payload.orderId === placed.orderId);
    expect(written.map((row) => row.name)).toEqual(['orders.OrderPlaced', 'orders.pay-deadline', 'orders.pay-reminder']);
    expect(written[1]?.run_at?.toISOString()).toBe(placed.payBy);
    expect(JSON.stringify(written[0]?.payload.parts)).toContain('Produk madu');
  });

  it('takes few statements, however many lines and sellers', async () => {
    const input = await stage.checkout(await stage.cart(lines()));
    const rows = jest.spyOn(stage.get(Database), 'rows');
    await place.execute(input);
    expect(rows.mock.calls.length).toBeLessThanOrEqual(8);
    rows.mockRestore();
  });

  it('makes one order of ten requests at once with one key, and refuses the key for another body', async () => {
    const before = await count('orders.orders');
    const input = await stage.checkout(await stage.cart(lines()));
    const answers = await Promise.all(Array.from({ length: 10 }, () => place.execute(input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await count('orders.orders')).toBe(before + 1);
    await expect(place.execute({ ...input, recipient: { ...input.recipient, name: 'Orang Lain' } })).rejects.toMatchObject({ code: 'orders.key_reused', kind: 'conflict' });
    expect(await place.execute(input)).toEqual(answers[0]);
  });

  it('makes one order of one cart sent with two keys at once', async () => {
    const input = await stage.checkout(await stage.cart(lines()));
    const answers = await Promise.allSettled([place.execute(input), place.execute({ ...input, idempotencyKey: newId() })]);
    expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find((answer) => answer.status === 'rejected')).toMatchObject({ reason: { code: 'orders.cart_empty' } });
  });

  it('refuses a price the shopper has not seen, and takes it once it was shown', async () => {
    const cartId = await stage.cart([[shop.variants.kopi!, 1]]);
    const input = await stage.checkout(cartId);
    await setPrice(shop.variants.kopi!, 25_000);
    await expect(place.execute(input)).rejects.toMatchObject({ code: 'orders.price_changed', args: { was: 'Rp20.000', now: 'Rp25.000' } });
    const view = await stage.get(ViewCart).execute({ cartId });
    expect(view.sellers[0]?.lines[0]?.changes).toEqual([{ kind: 'price', was: 20_000, now: 25_000 }]);
    expect((await stage.get(ViewCart).execute({ cartId })).sellers[0]?.lines[0]?.changes).toEqual([]);
    expect((await stage.show(await place.execute(input))).itemsTotal).toBe(25_000);
    await setPrice(shop.variants.kopi!, 20_000);
  });

  it('refuses more than there is, names the line, and leaves cart and stock as they were', async () => {
    const rare = await stage.shop({ langka: 3 });
    const cartId = await stage.cart([[rare.variants.langka!, 4]]);
    expect((await stage.get(ViewCart).execute({ cartId })).canCheckOut).toBe(false);
    const input = await stage.checkout(cartId);
    await expect(place.execute(input)).rejects.toMatchObject({ code: 'orders.line_short', args: { available: 3 }, fields: [{ field: `lines.${rare.variants.langka}` }] });
    expect(await stage.stock(rare.variants.langka!)).toEqual({ onHand: 3, held: 0 });
    await stage.get(ChangeCartLine).execute({ cartId, variantId: rare.variants.langka!, quantity: 3 });
    await place.execute(await stage.checkout(cartId));
    expect(await stage.stock(rare.variants.langka!)).toEqual({ onHand: 3, held: 3 });
  });

  it('accepts a shipping quote only while it is true', async () => {
    const moving = await stage.shop({ kain: 10 });
    const cartId = await stage.cart([[moving.variants.kain!, 1]]);
    const input = await stage.checkout(cartId, 'pickup');
    await stage.get(SetPickupPoint).execute({ sellerId: moving.id, pickup: { address: 'Jalan Baru 9', hours: 'Setiap hari' } });
    await expect(place.execute(input)).rejects.toMatchObject({ code: 'orders.shipping_changed' });
    await expect(place.execute({ ...input, shipping: [] })).rejects.toMatchObject({ code: 'orders.shipping_missing' });
    await expect(place.execute({ ...input, shipping: [{ sellerId: moving.id, quoteId: 'f'.repeat(32) }] })).rejects.toMatchObject({ code: 'orders.shipping_changed' });
  });

  it.each([
    ['orders.name', { name: ' A ' }],
    ['orders.address', { address: 'pendek' }],
    ['kernel.phone_invalid', { phone: '12' }],
    ['orders.village', { villageCode: '18.71' }],
    ['orders.village', { villageCode: '36.01.01.2001' }],
  ])('refuses a wrong recipient with %s and does nothing', async (code, wrong) => {
    const before = await count('orders.checkout_key');
    const input = await stage.checkout(await stage.cart([[shop.variants.kopi!, 1]]));
    await expect(place.execute({ ...input, recipient: { ...input.recipient, ...wrong } })).rejects.toMatchObject({ code });
    expect(await count('orders.checkout_key')).toBe(before);
  });

  it('refuses an empty cart, an unknown cart and a missing key', async () => {
    const input = await stage.checkout(await stage.cart([[shop.variants.kopi!, 1]]));
    await expect(place.execute({ ...input, cartId: 'nobody', shipping: [] })).rejects.toMatchObject({ code: 'orders.cart_empty' });
    await expect(place.execute({ ...input, idempotencyKey: 'x' })).rejects.toMatchObject({ code: 'orders.key_missing' });
  });

  it('gives slow villages and made-to-order goods longer, fixed when the order is placed', async () => {
    const slow = await stage.shop({ madu: 10 }, { isSlow: true });
    const made = await stage.shop({ tapis: 10 }, { madeToOrderDays: 5, price: rupiah(500_000) });
    const view = await stage.show(await stage.place([[slow.variants.madu!, 1], [made.variants.tapis!, 1]]));
    expect(view.parts.map((part) => part.shipWithinHours)).toEqual([72, 48 + 5 * 24]);
  });
});

describe.each([1, 5, 20])('two hundred shoppers for fifty pieces, pool of %i', (pool) => {
  it('sells exactly fifty, loses none, hangs nobody', async () => {
    const stage = await OrdersStage.open({ pool });
    try {
      const shop = await stage.shop({ terakhir: 50 });
      const variantId = shop.variants.terakhir!;
      const inputs = await Promise.all(
        Array.from({ length: 200 }, async (_, shopper) => {
          const input = await stage.checkout(await stage.cart([[variantId, 1]]));
          return { ...input, recipient: { ...input.recipient, phone: `0812-0000-${String(shopper).padStart(4, '0')}` } };
        }),
      );
      const answers = await Promise.allSettled(inputs.map((input) => stage.get(PlaceOrder).execute(input)));
      expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(50);
      const codes = new Set(answers.map((answer) => (answer.status === 'rejected' ? (answer.reason as { code: string }).code : 'placed')));
      expect([...codes].filter((code) => !['placed', 'orders.line_short', 'catalogue.stock_short'].includes(code))).toEqual([]);
      expect(await stage.stock(variantId)).toEqual({ onHand: 50, held: 50 });
      await stage.assertSound();
    } finally {
      await stage.close();
    }
  });
});
