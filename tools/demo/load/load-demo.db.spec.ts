import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PHOTO_KINDS, PHOTO_WIDTHS, photoKey } from '@etalase/catalogue';
import { OrdersModule, SELLER_ORDER_STATES, SellerToday } from '@etalase/orders';
import { TrialBalance } from '@etalase/payments';
import { Settings } from '@etalase/platform';
import { LoadRegions } from '@etalase/regions';
import { LoadSampleTariff } from '@etalase/shipping';
import { bootContexts, type TestContext } from '../../../test/support/test-module';
import { editionName, isLoaded } from './edition';
import { idOf } from './ids';
import { loadDemo } from './load-demo';

const NOW = new Date('2026-11-24T03:00:00Z');

describe('the small demo province', () => {
  let context: TestContext;
  let dataDir: string;
  let databaseUrl: string;

  const load = (): Promise<void> =>
    loadDemo({ env: { NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: databaseUrl, DATA_DIR: dataDir }, size: 'small', edition: editionName('18', 'small'), now: NOW, peopleFile: join(dataDir, 'demo-people.json'), progress: () => undefined });
  const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> => context.database.adhoc<Row>(sql, values);
  const one = async (sql: string, values: unknown[] = []): Promise<number> => Number(Object.values((await rows(sql, values))[0] ?? {})[0]);

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'etalase-demo-'));
    context = await bootContexts([OrdersModule], { env: { DATA_DIR: dataDir } });
    databaseUrl = context.module.get(Settings).DATABASE_URL;
    await context.module.get(LoadRegions).execute({ provinceCode: '18' });
    await context.module.get(LoadSampleTariff).execute({ provinceCode: '18' });
    await load();
  }, 120_000);

  afterAll(async () => {
    await context.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('has a dozen shops in six regencies, each with an owner and goods on the shelf', async () => {
    expect(await one("SELECT count(*) FROM sellers.seller WHERE state IN ('active', 'holiday')")).toBe(12);
    expect(await one("SELECT count(DISTINCT left(village_code, 5)) FROM sellers.seller WHERE state IN ('active', 'holiday')")).toBeGreaterThanOrEqual(6);
    expect(await one(`SELECT count(DISTINCT g.scope_id) FROM accounts.role_grant g JOIN sellers.membership m ON m.seller_id::text = g.scope_id AND m.person_id = g.person_id JOIN sellers.seller s ON s.id = m.seller_id WHERE g.role = 'seller.owner' AND s.state IN ('active', 'holiday')`)).toBe(12);
    expect(await one('SELECT count(*) FROM catalogue.listing')).toBeGreaterThanOrEqual(70);
  });

  it('has every picture in every size and kind', async () => {
    const products = await rows<{ photos: { hash: string }[] }>('SELECT photos FROM catalogue.product');
    const shops = await rows<{ logo: string; banner: string }>("SELECT logo_hash AS logo, banner_hash AS banner FROM sellers.seller WHERE state IN ('active', 'holiday')");
    const hashes = new Set([...products.flatMap((row) => row.photos.map((photo) => photo.hash)), ...shops.flatMap((row) => [row.logo, row.banner])]);
    const keys = [...hashes].flatMap((hash) => PHOTO_WIDTHS.flatMap((width) => PHOTO_KINDS.map((kind) => photoKey(hash, width, kind))));
    expect(products.every((row) => row.photos.length > 0)).toBe(true);
    expect(keys.filter((key) => !existsSync(join(dataDir, 'files', key)))).toEqual([]);
  });

  it('has orders in every state', async () => {
    const parts = await rows<{ state: string }>('SELECT DISTINCT state FROM orders.seller_order');
    expect(parts.map((row) => row.state).sort()).toEqual([...SELLER_ORDER_STATES].sort());
    const orders = await rows<{ state: string }>('SELECT DISTINCT state FROM orders.orders');
    expect(orders.map((row) => row.state).sort()).toEqual(['awaiting_payment', 'cancelled', 'closed', 'expired', 'paid']);
  });

  it('keeps the books: journals sum to zero, and the money that ended is where it belongs', async () => {
    expect(await context.module.get(TrialBalance).execute()).toMatchObject({ total: 0, differences: [] });
    expect(await one(`SELECT count(*) FROM payments.refund WHERE status NOT IN ('succeeded', 'requires_action')`)).toBe(0);
    expect(await one(`SELECT count(*) FROM payments.split s JOIN orders.seller_order p ON p.id::text = s.reference WHERE p.state = 'completed' AND s.state <> 'released'`)).toBe(0);
    expect(await one('SELECT count(*) FROM payments.discrepancy')).toBe(0);
  });

  it('has reviews of completed lines, none of the person whose orders are there to be tried', async () => {
    expect(await one('SELECT count(*) FROM reviews.review')).toBeGreaterThan(5);
    expect(await one(`SELECT count(*) FROM reviews.review r JOIN orders.seller_order p ON p.id = r.seller_order_id WHERE p.state <> 'completed'`)).toBe(0);
    expect(await one('SELECT count(*) FROM reviews.review WHERE reply IS NOT NULL')).toBeGreaterThan(0);
    expect(await one('SELECT count(*) FROM reviews.review WHERE written_at > $1', [NOW])).toBe(0);
  });

  it('has a class that was held, one an operator taught at home and one that goes on, and two to come', async () => {
    expect(await rows('SELECT b.state, b.confirmed FROM training.batch b ORDER BY b.starts_on')).toEqual([{ state: 'closed', confirmed: 12 }, { state: 'closed', confirmed: 8 }, { state: 'running', confirmed: 8 }, { state: 'open', confirmed: 6 }, { state: 'open', confirmed: 0 }]);
    expect(await one(`SELECT count(*) FROM training.cascade_edge WHERE kind = 'cascade'`)).toBe(7);
    expect(await rows(`SELECT s.state, s.starts_at < $1 AS begun, (SELECT count(*) FROM training.attendance a WHERE a.session_id = s.id)::int AS marks FROM training.session s JOIN training.batch b ON b.id = s.batch_id WHERE b.state = 'running' ORDER BY s.starts_at`, [NOW])).toEqual([{ state: 'open', begun: true, marks: 4 }, { state: 'scheduled', begun: false, marks: 0 }]);
    expect(await rows(`SELECT p.state, p.approval, min(i.due_on)::text < $1 AS late, count(i.done_at)::int AS done FROM training.action_plan p JOIN training.action_item i ON i.plan_id = p.id GROUP BY p.id ORDER BY late DESC, done`, [NOW.toISOString().slice(0, 10)])).toEqual([{ state: 'running', approval: 'asked', late: true, done: 0 }, { state: 'running', approval: 'asked', late: false, done: 0 }, { state: 'running', approval: 'asked', late: false, done: 1 }]);
    expect(await one(`SELECT count(*) FROM training.nomination WHERE state = 'submitted'`)).toBe(2);
    expect(await one(`SELECT count(*) FROM training.session WHERE state = 'closed' AND closed_at > $1`, [NOW])).toBe(0);
  });

  it('has certified operators in several regencies, by the waves they were trained in', async () => {
    const operators = await rows<{ village: string; month: string }>(`SELECT village_code AS village, to_char(issued_at, 'YYYY-MM') AS month FROM training.certificate WHERE course = 'operator-desa'`);
    expect(new Set(operators.map(({ village }) => village.slice(0, 5))).size).toBeGreaterThan(3);
    expect(new Set(operators.map(({ month }) => month)).size).toBe(3);
  });

  it('gives the office work on every desk, and none of it stands on the shelf', async () => {
    const waiting = await rows<{ requirement: string }>(`SELECT DISTINCT e.requirement FROM sellers.evidence e JOIN sellers.seller s ON s.id = e.seller_id WHERE e.state = 'given' AND s.state = 'submitted'`);
    expect(waiting.map((row) => row.requirement)).toEqual(expect.arrayContaining(['shop.profile', 'identity.nik', 'identity.ktp', 'business.nib', 'payout.account']));
    expect(await one(`SELECT count(*) FROM sellers.evidence GROUP BY lookup HAVING lookup IS NOT NULL AND count(DISTINCT seller_id) > 1`)).toBe(2);
    expect(await rows(`SELECT state FROM sellers.suspension ORDER BY state`)).toEqual([{ state: 'appealed' }, { state: 'standing' }]);
    expect(await one(`SELECT count(*) FROM catalogue.product_revision WHERE state = 'pending'`)).toBe(4);
    expect(await one(`SELECT count(*) FROM sellers.review_sample WHERE looked_at IS NULL`)).toBe(1);
    expect(await one(`SELECT count(*) FROM reviews.review WHERE reported_at IS NOT NULL`)).toBe(2);
    expect(await one(`SELECT count(*) FROM catalogue.listing l JOIN catalogue.product p ON p.id = l.product_id WHERE p.state = 'in_review'`)).toBe(0);
    expect(await one(`SELECT count(*) FROM sellers.seller WHERE state NOT IN ('active', 'holiday') AND left(village_code, 5) = '18.04'`)).toBeGreaterThanOrEqual(5);
  });

  it('holds stock for unpaid orders only, and sold no more than there was', async () => {
    expect(await one('SELECT count(*) FROM catalogue.variant WHERE on_hand - held < 0')).toBe(0);
    expect(await one(`SELECT count(*) FROM catalogue.stock_hold h JOIN orders.orders o ON o.id = h.order_id WHERE h.state = 'held' AND o.state <> 'awaiting_payment'`)).toBe(0);
    expect(await one(`SELECT count(*) FROM catalogue.variant v WHERE held <> (SELECT coalesce(sum(quantity), 0) FROM catalogue.stock_hold h WHERE h.variant_id = v.id AND h.state = 'held')`)).toBe(0);
  });

  it('lies in the past and leaves the worker nothing but deadlines that are to come', async () => {
    expect(await one('SELECT count(*) FROM orders.orders WHERE placed_at > $1', [NOW])).toBe(0);
    expect(await one('SELECT count(*) FROM orders.seller_order WHERE due_at <= $1', [NOW])).toBe(0);
    expect(await one(`SELECT count(*) FROM platform.outbox WHERE dispatched_at IS NULL AND (run_at IS NULL OR run_at <= $1)`, [NOW])).toBe(0);
    expect(await one(`SELECT count(*) FROM platform.outbox WHERE dispatched_at IS NULL`)).toBeGreaterThan(0);
  });

  it('has villages of weak signal whose sellers get longer, and shops on holiday that are not of the start table', async () => {
    expect(await one(`SELECT count(*) FROM regions.village_signal WHERE source = 'contoh untuk demo'`)).toBeGreaterThan(0);
    expect(await one('SELECT count(*) FROM orders.seller_order WHERE ship_within_hours >= 72')).toBeGreaterThan(0);
    expect(await one(`SELECT count(*) FROM sellers.seller WHERE state = 'holiday'`)).toBe(1);
  });

  it('gives the first owner of the start table a working day', async () => {
    const people = JSON.parse(readFileSync(join(dataDir, 'demo-people.json'), 'utf8')) as { label: string; phone: string }[];
    expect(people.length).toBeGreaterThanOrEqual(8);
    expect(people.every(({ phone }) => /^0812-0000-\d{4}$/.test(phone))).toBe(true);
    const [shop] = await rows<{ id: string; slug: string }>(`SELECT id, slug FROM sellers.seller WHERE 'Pemilik toko ' || name = $1`, [people.find(({ label }) => label.startsWith('Pemilik toko'))?.label]);
    expect(shop?.id).toBe(idOf('shop', shop?.slug ?? ''));
    const today = await context.module.get(SellerToday).execute({ sellerId: shop?.id ?? '' });
    expect(today.toAccept.length).toBeGreaterThan(0);
    expect(today.toShip.length).toBeGreaterThan(0);
    expect(today.toHandOver.length).toBeGreaterThan(0);
    expect(today.balance.held).toBeGreaterThan(0);
    expect(today.balance.ready).toBeGreaterThan(0);
  });

  it('changes nothing when it is loaded again', async () => {
    const tables = (await rows<{ name: string }>(`SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'public') ORDER BY 1`)).map((row) => row.name);
    const census = async (): Promise<Record<string, number>> => Object.fromEntries(await Promise.all(tables.map(async (name) => [name, await one(`SELECT count(*) FROM ${name}`)] as const)));
    const before = await census();
    expect(await isLoaded(databaseUrl, editionName('18', 'small'))).toBe(true);
    expect(await isLoaded(databaseUrl, editionName('36', 'small'))).toBe(false);
    await load();
    expect(await census()).toEqual(before);
  }, 60_000);
});
