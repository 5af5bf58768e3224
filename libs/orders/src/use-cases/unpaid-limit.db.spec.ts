import { Database } from '@etalase/platform';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { CancelOrder } from './cancel-order';
import { PlaceOrder, type PlaceOrderInput } from './place-order';

describe.each([1, 5, 20])('unpaid orders of one phone, pool of %i', (pool) => {
  let stage: OrdersStage;
  let shop: StagedShop;
  beforeAll(async () => {
    stage = await OrdersStage.open({ pool, env: { UNPAID_ORDERS_PER_PHONE: '3' } });
    shop = await stage.shop();
  });
  afterAll(async () => {
    await stage.assertSound();
    await stage.close();
  });

  let next = 0;
  const freshPhone = (): string => `0812-0000-${String((next += 1)).padStart(4, '0')}`;
  const checkout = async (phone: string): Promise<PlaceOrderInput> => {
    const input = await stage.checkout(await stage.cart([[shop.variants.kopi ?? '', 1]]));
    return { ...input, recipient: { ...input.recipient, phone } };
  };
  const place = async (phone: string) => stage.get(PlaceOrder).execute(await checkout(phone));
  const held = async (): Promise<number> => (await stage.stock(shop.variants.kopi ?? '')).held;
  const refusal = { code: 'orders.too_many_unpaid', kind: 'conflict', message: expect.stringContaining('masih punya 3 pesanan yang belum dibayar'), fields: [expect.objectContaining({ field: 'recipient.phone' })] };

  it('stops at the limit, leaves cart and stock as they were, and opens again with what is paid or cancelled', async () => {
    const phone = freshPhone();
    const [first, second] = [await place(phone), await place(phone), await place(phone)];
    const before = await held();
    const refused = await checkout(phone);
    await expect(stage.get(PlaceOrder).execute(refused)).rejects.toMatchObject(refusal);
    expect(await held()).toBe(before);
    // However the number is typed.
    await expect(place(phone.replaceAll('-', '').replace(/^0/, '+62'))).rejects.toMatchObject(refusal);
    await place(freshPhone());

    await stage.get(CancelOrder).execute({ token: first!.token });
    await stage.get(PlaceOrder).execute(refused);
    await expect(place(phone)).rejects.toMatchObject(refusal);
    stage.rail.pay(await stage.startPayment(second!));
    await stage.tell();
    await place(phone);
  });

  it('answers a repeated request with its order, also at the limit', async () => {
    const phone = freshPhone();
    const input = await checkout(phone);
    const placed = await stage.get(PlaceOrder).execute(input);
    await place(phone);
    await place(phone);
    expect(await stage.get(PlaceOrder).execute(input)).toEqual(placed);
  });

  it('holds when they all come at once', async () => {
    const phone = freshPhone();
    const inputs = await Promise.all(Array.from({ length: 12 }, () => checkout(phone)));
    const answers = await Promise.allSettled(inputs.map((input) => stage.get(PlaceOrder).execute(input)));
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(3);
    for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toMatchObject(refusal);
    const [row] = await stage.get(Database).adhoc<{ n: number }>(`SELECT count(*)::int AS n FROM orders.orders WHERE phone = $1 AND state = 'awaiting_payment'`, [phone.replaceAll('-', '').replace(/^0/, '+62')]);
    expect(row?.n).toBe(3);
  });
});
