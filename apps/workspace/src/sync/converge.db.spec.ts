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

/** The real engine over the real API, on a line that can lose a request or its answer. */
class Phone implements SyncLine {
  readonly engine: SyncEngine;
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
    this.engine = new SyncEngine(new MemoryStore(), this, newId);
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

  async wish(kind: string, subject: string, payload: Record<string, unknown>): Promise<void> {
    const command: NewCommand = { clientId: newId(), kind, shopId: this.shopId, subject, occurredAt: new Date(this.now()).toISOString(), baseVersion: null, payload, photo: null, about: '' };
    this.added.push(command);
    await this.engine.add(command);
  }

  /** What is on the screen, without what only the phone can know. */
  seen(): unknown {
    const view = this.engine.view(this.shopId);
    return { orders: [...(view?.orders.values() ?? [])].sort(byId), products: [...(view?.products.values() ?? [])].sort(byId), shop: view?.shop, money: view?.money };
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const phone = fc.integer({ min: 0, max: 1 });
const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constantFrom('order.accept', 'order.pack', 'order.ship', 'order.cancel'), phone, order: fc.integer({ min: 0, max: 1 }) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('stock.adjust'), phone, amount: fc.integer({ min: -12, max: 12 }).filter((amount) => amount !== 0) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('price.set', 'server price'), phone, amount: fc.integer({ min: 1_000, max: 90_000 }) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('product.revise', 'product.hide', 'product.show', 'product.create'), phone, amount: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('server cancel', 'server stock'), phone, amount: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 6, arbitrary: fc.record({ what: fc.constant('sync'), phone, lost: fc.constantFrom<Lost>('nothing', 'nothing', 'request', 'answer') }) },
);
type Act = { what: string; phone: number; order?: number; amount?: number; lost?: Lost };

describe('two phones of one shop and a server that changes meanwhile', () => {
  let stage: SyncStage;

  beforeAll(async () => {
    stage = await SyncStage.open([SyncApiModule]);
  }, 120_000);
  afterAll(() => stage.close());

  async function perform(one: Act, phones: Phone[], shop: StagedShop, parts: string[], productId: string): Promise<number> {
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
        return 0;
      case 'stock.adjust':
        await at.wish(one.what, productId, { variantId, delta: amount });
        return 0;
      case 'price.set':
        await at.wish(one.what, productId, { variantId, price: amount });
        return 0;
      case 'product.revise': {
        const seen = at.engine.view(shop.id)?.products.get(productId);
        await at.wish(one.what, productId, { productId, change: { name: `Kopi nomor ${amount}` }, seen: { name: seen?.waiting?.name ?? seen?.name ?? '' } });
        return 0;
      }
      case 'product.hide':
      case 'product.show':
        await at.wish(one.what, productId, { productId });
        return 0;
      case 'product.create':
        await at.wish(one.what, newId(), { product: { name: `Gula aren ${amount}`, description: '', category: 'kopi', unit: 'buah', variants: [{ id: newId(), name: '-', price: 9_000, weightGrams: 100, stock: amount }] } });
        return 0;
      case 'server price':
        await stage.orders.get(SetVariantPrice).execute({ sellerId: shop.id, variantId, price: amount });
        return 0;
      case 'server stock':
        await stage.orders.get(AdjustStock).execute({ ...server, variantId, delta: amount, reason: 'Dari kantor' });
        return amount;
      case 'server cancel':
        await stage.orders.get(CancelSellerOrder).execute({ ...server, sellerOrderId: parts[0] ?? '', reason: 'Dibatalkan petugas', isSoldOut: true }).catch(() => undefined);
        return 0;
      default:
        await at.wish(one.what, parts[one.order ?? 0] ?? '', { orderId: parts[one.order ?? 0], ...(one.what === 'order.ship' ? { courier: 'Pos Desa', resi: 'PD0012345' } : {}), ...(one.what === 'order.cancel' ? { reason: 'Panen gagal', isSoldOut: true } : {}) });
        return 0;
    }
  }

  it(`property: any interleaving ends with one truth on both phones; sent five times more it changes nothing (seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 26 }), async (acts) => {
        const shop = await stage.orders.shop({ kopi: 40 });
        const variantId = shop.variants.kopi ?? '';
        const parts = [(await stage.orders.paid([[variantId, 1]])).parts[0]?.id ?? '', (await stage.orders.paid([[variantId, 2]])).parts[0]?.id ?? ''];
        const start = await stage.orders.stock(variantId);
        const [owner, helper] = [await stage.person('seller.owner', shop.id), await stage.person('seller.owner', shop.id)];
        const phones = [new Phone(stage, owner, shop.id, 0), new Phone(stage, helper, shop.id, 45 * 60_000)];
        for (const one of phones) await one.start();
        const productId = [...(phones[0]?.engine.view(shop.id)?.products.keys() ?? [])][0] ?? '';
        let given = 0;
        for (const one of acts) given += await perform(one, phones, shop, parts, productId);

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
        // Every difference that was not refused is in the stock, once.
        const refused = new Set(phones.flatMap((one) => one.engine.refusals.map((setback) => setback.command.clientId)));
        const counted = phones.flatMap((one) => one.added).filter((command) => command.kind === 'stock.adjust' && !refused.has(command.clientId));
        expect((await stage.orders.stock(variantId)).onHand).toBe(start.onHand + given + counted.reduce((sum, command) => sum + Number(command.payload.delta), 0));

        const before = JSON.stringify(fresh.seen());
        for (let time = 0; time < 5; time += 1) {
          for (const [index, session] of [owner, helper].entries()) {
            const sent = (phones[index]?.sent ?? []).slice(0, 50).map(({ clientId, sequence, kind, subject, occurredAt, payload }) => ({ clientId, sequence, kind, subject, shopId: shop.id, occurredAt, payload }));
            for (const receipt of await stage.push(session, sent)) expect(['already', 'conflict']).toContain(receipt.outcome);
          }
        }
        const again = new Phone(stage, owner, shop.id, 0);
        await again.start();
        expect(JSON.stringify(again.seen())).toBe(before);
      }),
      { numRuns: 15, seed: SEED },
    );
  }, 300_000);
});
