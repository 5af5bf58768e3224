import { ShopViews } from '@etalase/catalogue';
import { days, hours, newId, rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { AgreeAsSeller } from './agree-as-seller';
import { AgreeToDecision } from './agree-to-decision';
import { AcceptSellerOrder } from './accept-seller-order';
import { CancelOrder } from './cancel-order';
import { CancelSellerOrder } from './cancel-seller-order';
import { ConfirmReceived } from './confirm-received';
import { DecideComplaint } from './decide-complaint';
import { EnforceSellerDeadline } from './enforce-seller-deadline';
import { OpenComplaint } from './open-complaint';
import { PackSellerOrder } from './pack-seller-order';
import { ShipSellerOrder } from './ship-seller-order';
import { FiguresOfShop } from './shop-figures';

describe('figures of a shop', () => {
  let stage: OrdersStage;
  let shop: StagedShop;
  beforeAll(async () => {
    stage = await OrdersStage.open();
    // Ids carry the real time: the clock of this spec begins there.
    stage.context.clock.set(new Date());
    shop = await stage.shop({ kopi: 1000, teh: 1000 });
  }, 120_000);
  afterAll(() => stage.close());

  const act = (sellerOrderId: string) => ({ sellerId: shop.id, sellerOrderId, by: newId(), clientId: newId() });
  const paid = async (pieces = 1, name: 'kopi' | 'teh' = 'kopi') => {
    const placed = await stage.paid([[shop.variants[name]!, pieces]]);
    return { ...placed, id: placed.parts[0]!.id };
  };
  const shipped = async (pieces = 1) => {
    const order = await paid(pieces);
    await stage.get(AcceptSellerOrder).execute(act(order.id));
    await stage.get(PackSellerOrder).execute(act(order.id));
    await stage.get(ShipSellerOrder).execute({ ...act(order.id), courier: 'Kurir', resi: 'KN0012' });
    return order;
  };
  const figures = () => stage.get(FiguresOfShop).execute({ sellerId: shop.id });

  it('are nothing for a new shop', async () => {
    expect(await figures()).toMatchObject({ today: { orders: 0, sales: 0 }, best: [], shipping: { promised: 0, onTime: 0 }, cancelled: { paid: 0, calledOff: 0 }, visits: { views: 0, orders: 0 } });
    expect((await figures()).days).toHaveLength(30);
  });

  it('count sales by what became of them, and only what the shop did against the shop', async () => {
    await stage.place([[shop.variants.kopi!, 50]]);
    await paid(2, 'teh');
    const done = await shipped(3);
    await stage.get(ConfirmReceived).execute({ token: done.token, sellerOrderId: done.id });
    const byShopper = await paid(5);
    await stage.get(CancelOrder).execute({ token: byShopper.token });
    const byShop = await paid(7);
    await stage.get(CancelSellerOrder).execute({ ...act(byShop.id), reason: 'Bahan baku habis.' });
    const complained = await shipped(1);
    await stage.get(ConfirmReceived).execute({ token: complained.token, sellerOrderId: complained.id, isAllWell: false });
    const { complaintId } = await stage.get(OpenComplaint).execute({ token: complained.token, sellerOrderId: complained.id, text: 'Bungkusnya sobek semua.', photos: [] });
    await stage.get(DecideComplaint).execute({ complaintId, outcome: 'partial', answer: 'Sebagian rusak.', by: newId(), refund: rupiah(5_000) });
    expect((await figures()).today.sales).toBe(2 * 20_000 + 3 * 20_000 + 20_000);
    await stage.get(AgreeToDecision).execute({ token: complained.token, sellerOrderId: complained.id });
    await stage.get(AgreeAsSeller).execute(act(complained.id));

    const now = await figures();
    expect(now.today).toEqual({ orders: 3, sales: 2 * 20_000 + 3 * 20_000 + 15_000 });
    expect(now.days.at(-1)).toMatchObject(now.today);
    expect(now.best.map(({ name, pieces, sales }) => [name, pieces, sales])).toEqual([['Produk kopi', 4, 80_000], ['Produk teh', 2, 40_000]]);
    expect(now.cancelled).toEqual({ paid: 5, calledOff: 1 });
    expect(now.shipping).toEqual({ promised: 2, onTime: 2 });
  });

  it('hold silence and lateness against the shop, and move with the calendar', async () => {
    const silent = await paid();
    stage.context.clock.advance(hours(25));
    await stage.get(EnforceSellerDeadline).execute({ sellerOrderId: silent.id });
    const later = await figures();
    expect(later.cancelled).toEqual({ paid: 6, calledOff: 2 });
    // The tea was never sent: its time is not over yet, the silent one's is.
    expect(later.shipping).toEqual({ promised: 3, onTime: 2 });
    expect(later.today).toEqual({ orders: 0, sales: 0 });
    stage.context.clock.advance(days(30));
    expect(await figures()).toMatchObject({ best: [], cancelled: { paid: 0, calledOff: 0 } });
  });

  it('belong to one shop', async () => {
    const other = await stage.shop({ madu: 10 });
    expect((await stage.get(FiguresOfShop).execute({ sellerId: other.id })).month).toEqual({ orders: 0, sales: 0 });
  });

  it('know how often people opened the pages of its products', async () => {
    const slugs = (await stage.get(Database).adhoc<{ slug: string }>('SELECT slug FROM catalogue.product WHERE seller_id = $1', [shop.id])).map((row) => row.slug);
    for (const slug of [...slugs, ...slugs, slugs[0]!, 'made-up']) stage.get(ShopViews).saw(slug);
    await stage.get(ShopViews).write();
    expect((await figures()).visits.views).toBe(5);
  });

  it('read only the parts of the time in question, by the index, however long the shop has been selling', async () => {
    const database = stage.get(Database);
    const [sample] = await database.adhoc<{ id: string }>('SELECT id FROM orders.seller_order WHERE seller_id = $1 LIMIT 1', [shop.id]);
    // Ten thousand parts of years ago, and as many of another shop since.
    for (const [prefix, sellerId, offset] of [['0170', shop.id, 0], ['0190', newId(), 15_000]] as const) {
      await database.adhoc(
        `INSERT INTO orders.seller_order SELECT (jsonb_populate_record(p, jsonb_build_object('id', ($2 || lpad(to_hex(n), 4, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0')), 'seller_id', $3::text, 'number', $2 || n, 'position', n + $4::int, 'state', 'completed'))).*
           FROM orders.seller_order p, generate_series(1, 10000) n WHERE p.id = $1`,
        [sample!.id, prefix, sellerId, offset],
      );
    }
    await database.adhoc('ANALYZE orders.seller_order');
    const plan = await database.adhoc<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT count(*) FROM orders.seller_order p JOIN orders.orders o ON o.id = p.order_id WHERE p.seller_id = $1 AND p.state = ANY($2) AND p.id >= $3 AND o.paid_at >= now() - interval '90 days'`,
      [shop.id, ['completed', 'cancelled', 'new'], '01800000-0000-7000-8000-000000000000'],
    );
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toMatch(/seller_order_of_shop/);
    expect(text).not.toMatch(/Seq Scan on seller_order|rows=10000|Rows Removed by Filter: \d{4}/);
  });
});
