import fc from 'fast-check';
import { newId } from '@etalase/kernel';
import { AdjustStock, SetVariantPrice } from '@etalase/catalogue';
import { CancelSellerOrder } from '@etalase/orders';
import type { StagedShop } from '../../../../test/support/orders-stage';
import { SyncStage } from '../../../../test/support/sync-stage';
import { SyncApiModule } from '../../../api/src/sync/sync-api.module';
import { SyncEngine } from './engine';
import type { LocalCommand, NewCommand } from './local-command';
import { MemoryStore } from './memory-store';
import type { Exchange, Exchanged, SyncLine } from './sync-line';

type Lost = 'nothing' | 'request' | 'answer';
const SEED = 20261121;
/** Days good and bad: a past one is refused. */
const DAYS = ['2026-11-01', '2026-11-28', '2026-12-24', '2027-06-30'];

/** The real engine over the real API, on a line that can lose a request or its answer. */
class Phone implements SyncLine {
  private readonly store = new MemoryStore();
  engine: SyncEngine;
  readonly sent: LocalCommand[] = [];
  readonly added: NewCommand[] = [];
  lost: Lost = 'nothing';

  constructor(
    private readonly stage: SyncStage,
    private readonly session: string,
    private readonly shopId: string,
    /** How far this phone’s clock runs ahead. */
    private readonly aheadMs: number,
  ) {
    this.engine = new SyncEngine(this.store, this, newId);
  }

  async exchange({ deviceId, sentAt, commands, packs }: Exchange): Promise<Exchanged> {
    if (this.lost === 'request') throw Object.assign(new Error('lost'), { status: 0 });
    this.sent.push(...commands);
    const body = {
      deviceId,
      sentAt,
      commands: commands.map(({ clientId, sequence, kind, subject, shopId, occurredAt, payload }) => ({ clientId, sequence, kind, subject, shopId, occurredAt, payload })),
      packs: packs.map(({ shopId, cursor }) => (cursor === '' ? { shopId } : { shopId, cursor })),
    };
    const { status, json } = await this.stage.post(this.session, body);
    if (this.lost === 'answer') throw Object.assign(new Error('lost'), { status: 0 });
    if (status !== 200) throw Object.assign(new Error(JSON.stringify(json)), { status });
    return json as Exchanged;
  }

  upload(): Promise<void> {
    return Promise.reject(new Error('no photos here'));
  }

  now(): number {
    return this.stage.orders.context.clock.now().getTime() + this.aheadMs;
  }

  async start(): Promise<void> {
    await this.engine.start();
    this.engine.follow(this.shopId);
    await this.engine.exchange();
  }

  /** The app is killed and opened again: what is left is what the phone's database holds. */
  async restart(): Promise<void> {
    this.engine = new SyncEngine(this.store, this, newId);
    await this.engine.start();
    this.engine.follow(this.shopId);
  }

  async wish(kind: string, subject: string, payload: Record<string, unknown>): Promise<void> {
    const command: NewCommand = { clientId: newId(), kind, shopId: this.shopId, subject, occurredAt: new Date(this.now()).toISOString(), baseVersion: null, payload, photo: null, about: '' };
    this.added.push(command);
    await this.engine.add(command);
  }

  /** What is on the screen, without what only the phone can know. */
  seen(): unknown {
    const view = this.engine.view(this.shopId);
    return { orders: [...(view?.orders.values() ?? [])].sort(byId), products: [...(view?.products.values() ?? [])].sort(byId), moves: [...(view?.moves ?? [])].filter(([, lines]) => lines.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)), shop: view?.shop, money: view?.money, contacts: view?.contacts };
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const phone = fc.integer({ min: 0, max: 1 });
const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constantFrom('order.accept', 'order.pack', 'order.ship', 'order.cancel'), phone, order: fc.integer({ min: 0, max: 1 }) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('stock.adjust'), phone, amount: fc.integer({ min: -12, max: 12 }).filter((amount) => amount !== 0) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('price.set', 'server price'), phone, amount: fc.integer({ min: 1_000, max: 90_000 }) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('product.revise', 'product.hide', 'product.show', 'product.create'), phone, amount: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom('lot.add', 'lot.date', 'lot.undate', 'lot.clear', 'stock.low'), phone, amount: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('restart'), phone }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('server cancel', 'server stock', 'server sale'), phone, amount: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 6, arbitrary: fc.record({ what: fc.constant('sync'), phone, lost: fc.constantFrom<Lost>('nothing', 'nothing', 'request', 'answer') }) },
);
type Act = { what: string; phone: number; order?: number; amount?: number; lost?: Lost };

describe('two phones of one shop and a server that changes meanwhile', () => {
  let stage: SyncStage;

  beforeAll(async () => {
    stage = await SyncStage.open([SyncApiModule]);
  }, 120_000);
  afterAll(() => stage.close());

  async function perform(one: Act, phones: Phone[], shop: StagedShop, parts: string[], productId: string): Promise<void> {
    const clock = stage.orders.context.clock;
    clock.advance(1_000);
    const at = phones[one.phone] as Phone;
    const variantId = shop.variants.kopi ?? '';
    const amount = one.amount ?? 1;
    const server = { sellerId: shop.id, by: newId(), clientId: newId() };
    switch (one.what) {
      case 'sync':
        at.lost = one.lost ?? 'nothing';
        await at.engine.exchange();
        return;
      case 'restart':
        return at.restart();
      case 'stock.low':
        return at.wish(one.what, productId, { variantId, lowStockAt: amount });
      case 'lot.add':
        return at.wish(one.what, productId, { variantId, bestBefore: DAYS[amount % DAYS.length], quantity: amount, isNew: amount % 2 === 0 });
      case 'lot.date':
      case 'lot.undate':
      case 'lot.clear': {
        // The other phone may have done away with it long ago.
        const lots = at.engine.view(shop.id)?.products.get(productId)?.variants[0]?.lots ?? [];
        return at.wish(one.what, productId, { lotId: lots[amount % Math.max(1, lots.length)]?.id ?? newId(), ...(one.what === 'lot.date' ? { bestBefore: DAYS[amount % DAYS.length] } : {}) });
      }
      case 'server sale':
        // Hidden or sold out by now: refused in words.
        await stage.orders.paid([[variantId, 1]]).catch((error: unknown) => expect(error).toHaveProperty('kind'));
        return;
      case 'stock.adjust':
        await at.wish(one.what, productId, { variantId, delta: amount });
        return;
      case 'price.set':
        await at.wish(one.what, productId, { variantId, price: amount });
        return;
      case 'product.revise': {
        const seen = at.engine.view(shop.id)?.products.get(productId);
        await at.wish(one.what, productId, { productId, change: { name: `Kopi nomor ${amount}` }, seen: { name: seen?.waiting?.name ?? seen?.name ?? '' } });
        return;
      }
      case 'product.hide':
      case 'product.show':
        await at.wish(one.what, productId, { productId });
        return;
      case 'product.create':
        await at.wish(one.what, newId(), { product: { name: `Gula aren ${amount}`, description: '', category: 'kopi', unit: 'buah', variants: [{ id: newId(), name: '-', price: 9_000, weightGrams: 100, stock: amount }] } });
        return;
      case 'server price':
        await stage.orders.get(SetVariantPrice).execute({ sellerId: shop.id, variantId, price: amount });
        return;
      case 'server stock':
        await stage.orders.get(AdjustStock).execute({ ...server, variantId, delta: amount, reason: 'Dari kantor' });
        return;
      case 'server cancel':
        await stage.orders.get(CancelSellerOrder).execute({ ...server, sellerOrderId: parts[0] ?? '', reason: 'Dibatalkan petugas', isSoldOut: true }).catch(() => undefined);
        return;
      default:
        await at.wish(one.what, parts[one.order ?? 0] ?? '', { orderId: parts[one.order ?? 0], ...(one.what === 'order.ship' ? { courier: 'Pos Desa', resi: 'PD0012345' } : {}), ...(one.what === 'order.cancel' ? { reason: 'Panen gagal', isSoldOut: true } : {}) });
        return;
    }
  }

  it(`property: any interleaving ends with one truth on both phones; sent five times more it changes nothing (seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 26 }), async (acts) => {
        const shop = await stage.orders.shop({ kopi: 40 });
        const variantId = shop.variants.kopi ?? '';
        const parts = [(await stage.orders.paid([[variantId, 1]])).parts[0]?.id ?? '', (await stage.orders.paid([[variantId, 2]])).parts[0]?.id ?? ''];
        const [owner, helper] = [await stage.person('seller.owner', shop.id), await stage.person('seller.owner', shop.id)];
        const phones = [new Phone(stage, owner, shop.id, 0), new Phone(stage, helper, shop.id, 45 * 60_000)];
        for (const one of phones) await one.start();
        const productId = [...(phones[0]?.engine.view(shop.id)?.products.keys() ?? [])][0] ?? '';
        for (const one of acts) await perform(one, phones, shop, parts, productId);

        // The signal is back for good.
        for (const one of [...phones, ...phones]) {
          one.lost = 'nothing';
          await one.engine.exchange();
        }
        const fresh = new Phone(stage, owner, shop.id, 0);
        await fresh.start();
        for (const one of phones) {
          expect(one.engine.pending).toEqual([]);
          expect(one.seen()).toEqual(fresh.seen());
        }
        // Every difference that was not refused is in the stock, once; every other piece that moved has its line, too.
        const refused = new Set(phones.flatMap((one) => one.engine.refusals.map((setback) => setback.command.clientId)));
        const wished = phones.flatMap((one) => one.added).filter((command) => command.kind === 'stock.adjust' || (command.kind === 'lot.add' && command.payload.isNew === true));
        const expected = wished.filter((command) => !refused.has(command.clientId)).map(({ kind, clientId, payload }) => [`${kind === 'lot.add' ? 'lot' : 'adjust'}:${clientId}`, Number(kind === 'lot.add' ? payload.quantity : payload.delta)]);
        const lines = await stage.orders.context.database.adhoc<{ key: string; delta: number }>('SELECT key, delta FROM catalogue.stock_movement WHERE variant_id = $1', [variantId]);
        const done = new Set(wished.map(({ kind, clientId }) => `${kind === 'lot.add' ? 'lot' : 'adjust'}:${clientId}`));
        expect(lines.filter(({ key }) => done.has(key)).map(({ key, delta }) => [key, delta]).sort()).toEqual(expected.sort());
        expect((await stage.orders.stock(variantId)).onHand).toBe(lines.reduce((sum, { delta }) => sum + delta, 0));

        const before = JSON.stringify(fresh.seen());
        const written = await stage.written();
        for (let time = 0; time < 5; time += 1) {
          for (const [index, session] of [owner, helper].entries()) {
            const sent = (phones[index]?.sent ?? []).map(({ clientId, sequence, kind, subject, occurredAt, payload }) => ({ clientId, sequence, kind, subject, shopId: shop.id, occurredAt, payload }));
            // Once as it was sent, then turned round: by now the order of things long done means nothing.
            const batches = Array.from({ length: Math.ceil(sent.length / 50) }, (_, batch) => sent.slice(batch * 50, batch * 50 + 50));
            for (const batch of time % 2 === 0 ? batches : batches.map((one) => [...one].reverse())) {
              for (const receipt of await stage.push(session, batch)) expect(receipt.outcome).toBe(refused.has(receipt.clientId) ? 'conflict' : 'already');
            }
          }
        }
        expect(await stage.written()).toEqual(written);
        const again = new Phone(stage, owner, shop.id, 0);
        await again.start();
        expect(JSON.stringify(again.seen())).toBe(before);
      }),
      { numRuns: 15, seed: SEED },
    );
  }, 300_000);
});
