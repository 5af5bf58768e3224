import { days, hours, newId } from '@etalase/kernel';
import { TakeOutExpired } from '@etalase/catalogue';
import { SESSION_COOKIE } from '@etalase/platform';
import type { StagedShop } from '../../../../test/support/orders-stage';
import { type Json, SyncStage } from '../../../../test/support/sync-stage';
import { CatalogueApiModule } from '../catalogue/catalogue-api.module';
import { SyncApiModule } from './sync-api.module';

describe('stock on the phone', () => {
  let stage: SyncStage;
  let shop: StagedShop;
  let owner: string;
  let helper: string;

  beforeAll(async () => {
    stage = await SyncStage.open([SyncApiModule, CatalogueApiModule]);
    shop = await stage.orders.shop({ kopi: 20, gula: 30 });
    [owner, helper] = [await stage.person('seller.owner', shop.id), await stage.person('seller.staff', shop.id)];
  }, 120_000);
  afterAll(() => stage.close());

  const variantId = (name: string): string => shop.variants[name] ?? '';
  const act = (kind: string, payload: Record<string, unknown>, over = {}) => stage.command(kind, shop.id, payload, over);
  const variant = async (name: string): Promise<Json> => (await stage.pull(owner, shop.id)).products.flatMap((product) => product.variants).find((one: Json) => one.id === variantId(name));
  const outcomes = (receipts: Json[]): string[] => receipts.map((receipt) => receipt.outcome);
  const history = async (session: string, of: string, query = ''): Promise<{ status: number; json: Json }> => {
    const answer = await stage.http.inject({ method: 'GET', url: `/api/shops/${shop.id}/variants/${of}/stock/moves${query}`, cookies: { [SESSION_COOKIE]: session } });
    return { status: answer.statusCode, json: JSON.parse(answer.body) as Json };
  };

  it('dates pieces, mends a date, clears what is gone and draws the warning line, each once however often it is sent', async () => {
    const today = stage.orders.context.clock.now().toISOString().slice(0, 10);
    const [soon, later] = [act('lot.add', { variantId: variantId('kopi'), bestBefore: today, quantity: 6, isNew: false }), act('lot.add', { variantId: variantId('kopi'), bestBefore: '2027-01-31', quantity: 5, isNew: true })];
    const commands = [soon, later, act('stock.low', { variantId: variantId('kopi'), lowStockAt: 12 })];
    expect(outcomes(await stage.push(owner, commands))).toEqual(['accepted', 'accepted', 'accepted']);
    expect(outcomes(await stage.push(owner, commands))).toEqual(['already', 'already', 'already']);
    expect(await variant('kopi')).toMatchObject({ onHand: 25, lowStockAt: 12, lots: [{ id: soon.clientId, bestBefore: today, quantity: 6, spoiled: 0 }, { id: later.clientId, quantity: 5 }] });

    stage.orders.context.clock.advance(days(1));
    [owner, helper] = [await stage.person('seller.owner', shop.id), await stage.person('seller.staff', shop.id)];
    await stage.orders.get(TakeOutExpired).execute();
    expect(await variant('kopi')).toMatchObject({ onHand: 19, lots: [{ id: soon.clientId, quantity: 0, spoiled: 6 }, {}] });
    const mend = [act('lot.date', { lotId: soon.clientId, bestBefore: '2026-12-31' }), act('lot.clear', { lotId: later.clientId })];
    expect(outcomes(await stage.push(helper, mend))).toEqual(['accepted', 'accepted']);
    expect(await variant('kopi')).toMatchObject({ onHand: 20, lots: [{ id: soon.clientId, bestBefore: '2026-12-31', quantity: 6, spoiled: 0 }] });
    expect(outcomes(await stage.push(owner, [act('lot.undate', { lotId: soon.clientId })]))).toEqual(['accepted']);
    expect(await variant('kopi')).toMatchObject({ onHand: 20, lots: [] });
  });

  it('refuses wrong dates, other shops’ goods and numbers out of range, with field and reason', async () => {
    const other = await stage.orders.shop({ kopi: 3 });
    const lot = (over: object) => act('lot.add', { variantId: variantId('gula'), bestBefore: '2027-01-31', quantity: 1, isNew: true, ...over });
    const receipts = await stage.push(owner, [lot({ bestBefore: '2027-02-30' }), lot({ bestBefore: '2020-01-01' }), lot({ quantity: 0 }), lot({ variantId: other.variants.kopi }), act('stock.low', { variantId: variantId('gula'), lowStockAt: -1 }), act('lot.clear', { lotId: newId() }), act('stock.adjust', { variantId: variantId('gula'), delta: 1, why: 'magic' })]);
    expect(receipts.map((receipt) => [receipt.refused.code.split('.')[1] ?? '', receipt.refused.fields[0]?.field ?? ''])).toEqual([
      [expect.any(String), 'bestBefore'], ['lot_past', 'bestBefore'], [expect.any(String), 'quantity'], ['variant_not_found', ''], [expect.any(String), 'lowStockAt'], ['lot_not_found', ''], [expect.any(String), 'why'],
    ]);
  });

  it('tells why there are so many: who, when, why and which order; page by page, and to phones the newest', async () => {
    const before = await stage.pull(owner, shop.id);
    const decided = stage.orders.context.clock.now();
    stage.orders.context.clock.advance(hours(4));
    const part = (await stage.orders.paid([[variantId('gula'), 2]])).parts[0];
    stage.orders.context.clock.advance(60_000);
    await stage.push(helper, [act('stock.adjust', { variantId: variantId('gula'), delta: -3, why: 'damaged' }), act('stock.adjust', { variantId: variantId('gula'), delta: 5 }, { occurredAt: decided.toISOString() })], { sentAt: stage.orders.context.clock.now().toISOString() });
    const { json } = await history(owner, variantId('gula'), '?limit=2');
    expect(json.items).toMatchObject([{ kind: 'correction', reason: 'Rusak', delta: -3, byId: expect.any(String), order: null }, { kind: 'sale', delta: -2, byId: null, byName: null, order: { id: part?.id, number: part?.number } }]);
    const rest = await history(owner, variantId('gula'), `?limit=2&cursor=${json.nextCursor}`);
    expect(rest.json.items.map((move: Json) => [move.kind, move.delta, move.at])).toEqual([['count', 5, decided.toISOString()], ['first', 30, expect.any(String)]]);

    const delta = await stage.pull(owner, shop.id, before.cursor);
    // The feed may say again what a phone has, as long as somebody else's work of then is open: ids tell.
    const known = new Set(before.moves.map(({ id }) => id));
    const told = delta.moves.filter((move) => move.variantId === variantId('gula') && !known.has(move.id)).map((move) => [move.kind, move.delta]).sort();
    expect(told).toEqual([['correction', -3], ['count', 5], ['sale', -2]]);
    for (const { id } of delta.moves) known.add(id);
    expect((await stage.pull(owner, shop.id, delta.cursor)).moves.filter((move) => !known.has(move.id))).toEqual([]);
  });

  it('another shop’s history is not there', async () => {
    const other = await stage.orders.shop({ kopi: 3 });
    expect((await history(owner, other.variants.kopi ?? '')).status).toBe(404);
    expect((await history(await stage.person(null), variantId('gula'))).status).toBe(404);
    expect((await history(owner, variantId('gula'), '?cursor=x')).status).toBe(422);
  });
});
