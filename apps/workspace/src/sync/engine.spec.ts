import type { SellerOrder, ShopProduct } from '../api/views';
import { SyncEngine } from './engine';
import { type LocalCommand, type NewCommand, nextBatch } from './local-command';
import { MemoryStore } from './memory-store';
import type { PackDelta } from './pack';
import type { Exchange, Exchanged, Receipt, SyncLine } from './sync-line';

const SHOP = 'shop';
const order = (id: string, state: SellerOrder['state'] = 'new'): SellerOrder => ({ id, state, shipping: { kind: 'courier' }, timeline: [], actions: ['accept'], dueAt: null, shipBy: null }) as unknown as SellerOrder;
const product = (id: string): ShopProduct => ({ id, name: 'Kopi', state: 'live', photos: [], waiting: null, variants: [{ id: `${id}-v`, price: 1_000, onHand: 5, held: 1, available: 4 }] }) as unknown as ShopProduct;
const delta = (over: Partial<PackDelta> = {}): PackDelta => ({ shopId: SHOP, cursor: 'c1', isWhole: false, hasMore: false, orders: [], products: [], moves: [], gone: { orders: [], products: [] }, shop: null, money: null, contacts: null, ...over });
const first = (): PackDelta => delta({ isWhole: true, orders: [order('o1'), order('o2')], products: [product('p1')] });

let made = 0;
const command = (kind: string, payload: Record<string, unknown>, over: Partial<NewCommand> = {}): NewCommand => ({ clientId: `c${(made += 1)}`, kind, shopId: SHOP, subject: String(payload.orderId ?? payload.productId ?? payload.variantId ?? SHOP), occurredAt: '2026-11-24T03:00:00Z', baseVersion: null, payload, photo: null, about: '', ...over });
const failing = (status: number): Error => Object.assign(new Error(String(status)), { status });

/** A server that answers as told; `accepts` makes a receipt for everything it is sent. */
class ScriptedLine implements SyncLine {
  readonly heard: Exchange[] = [];
  readonly uploads: string[] = [];
  answers: ((request: Exchange) => Exchanged | Error)[] = [];
  uploadFails: Error | null = null;
  clock = 1_000_000;

  exchange(request: Exchange): Promise<Exchanged> {
    this.heard.push(request);
    const answer = (this.answers.length > 1 ? this.answers.shift() : this.answers[0])?.(request) ?? failing(0);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }

  upload({ clientId }: LocalCommand): Promise<void> {
    if (this.uploadFails) return Promise.reject(this.uploadFails);
    this.uploads.push(clientId);
    return Promise.resolve();
  }

  now(): number {
    return this.clock;
  }
}

const receipts = (request: Exchange, outcome: Receipt['outcome'] = 'accepted'): Receipt[] =>
  request.commands.map(({ clientId }) => ({ clientId, outcome, at: '2026-11-24T03:00:01Z', refused: outcome === 'conflict' ? { code: 'x', message: 'Tidak bisa.', fields: [] } : null }));
const accepts = (packs: PackDelta[] = []) => (request: Exchange): Exchanged => ({ serverTime: new Date(1_000_000).toISOString(), receipts: receipts(request), packs, lost: [] });

async function started(line: ScriptedLine, store = new MemoryStore()): Promise<SyncEngine> {
  const engine = new SyncEngine(store, line, () => 'device');
  await engine.start();
  engine.follow(SHOP);
  return engine;
}

describe('SyncEngine', () => {
  it('shows nothing before the first reading is through, then the server’s word with what waits laid over it', async () => {
    const line = new ScriptedLine();
    line.answers = [accepts([{ ...first(), hasMore: true }]), accepts([delta({ cursor: 'c2' })]), () => failing(0)];
    const engine = await started(line);
    expect(engine.view(SHOP)).toBeUndefined();
    await engine.exchange();
    expect(line.heard.map((request) => request.packs[0]?.cursor)).toEqual(['', 'c1']);
    await engine.add(command('order.accept', { orderId: 'o1' }));
    await engine.add(command('stock.adjust', { variantId: 'p1-v', delta: 3 }, { subject: 'p1' }));
    expect([engine.view(SHOP)?.orders.get('o1')?.state, engine.view(SHOP)?.orders.get('o1')?.actions, engine.view(SHOP)?.orders.get('o2')?.state]).toEqual(['accepted', ['pack', 'cancel', 'short'], 'new']);
    expect(engine.view(SHOP)?.products.get('p1')?.variants[0]).toMatchObject({ available: 7, onHand: 8 });
  });

  it('foresees the end of what is paid on the spot, and asks it nothing about missing pieces', async () => {
    const line = new ScriptedLine();
    const spot = { ...order('o1'), paidBy: 'on_the_spot' } as SellerOrder;
    line.answers = [accepts([{ ...first(), orders: [spot, { ...spot, id: 'o2', state: 'ready_for_pickup' }] }]), () => failing(0)];
    const engine = await started(line);
    await engine.exchange();
    await engine.add(command('order.accept', { orderId: 'o1' }));
    await engine.add(command('order.handover', { orderId: 'o2', code: '123456' }));
    expect(engine.view(SHOP)?.orders.get('o1')?.actions).toEqual(['pack', 'cancel']);
    expect(engine.view(SHOP)?.orders.get('o2')).toMatchObject({ state: 'completed', actions: [] });
  });

  it('of a shop with very many goods the work is there first; gaps among the goods are not "nothing" until all have come', async () => {
    const line = new ScriptedLine();
    const seen: unknown[] = [];
    const engine = await started(line);
    const page = (over: Partial<PackDelta>) => (request: Exchange): Exchanged => {
      const view = engine.view(SHOP);
      seen.push(view && [view.orders.size, view.products.size, view.isComplete]);
      return accepts([delta({ hasMore: true, ...over })])(request);
    };
    line.answers = [page({ isWhole: true, cursor: 'c1', orders: [order('o1')] }), page({ cursor: 'c2', orders: [order('o2')], products: [product('p1')] }), () => failing(0)];
    await engine.exchange();
    // The line breaks: what came stays, and the next try goes on from there.
    expect([seen, engine.lineState, engine.view(SHOP)?.isComplete]).toEqual([[undefined, undefined], 'lost', false]);
    line.answers = [page({ cursor: 'c3', hasMore: false, products: [product('p2')] }), () => failing(0)];
    await engine.exchange();
    expect([seen.at(-1), line.heard.at(-1)?.packs[0]?.cursor, engine.view(SHOP)?.isComplete]).toEqual([[2, 1, false], 'c2', true]);
  });

  it('shows at once whether goods are fresh; new words of a live product wait', async () => {
    const line = new ScriptedLine();
    line.answers = [accepts([first()]), () => failing(0)];
    const engine = await started(line);
    await engine.exchange();
    await engine.add(command('product.revise', { productId: 'p1', change: { isFresh: true }, seen: {} }));
    expect(engine.view(SHOP)?.products.get('p1')).toMatchObject({ isFresh: true, waiting: null });
    await engine.add(command('product.revise', { productId: 'p1', change: { name: 'Kopi bubuk' }, seen: {} }));
    expect(engine.view(SHOP)?.products.get('p1')).toMatchObject({ isFresh: true, name: 'Kopi', waiting: { name: 'Kopi bubuk' } });
  });

  it('nothing leaves the outbox before a receipt names it', async () => {
    const line = new ScriptedLine();
    const store = new MemoryStore();
    const engine = await started(line, store);
    const [one, two] = [await engine.add(command('order.accept', { orderId: 'o1' })), await engine.add(command('order.accept', { orderId: 'o2' }))];
    for (const answer of [failing(0), failing(503), failing(500)]) {
      line.answers = [() => answer];
      await engine.exchange();
      expect((await store.load()).commands).toHaveLength(2);
    }
    line.answers = [(request) => ({ ...accepts()(request), receipts: receipts(request).slice(1) }), (request) => ({ ...accepts()(request), receipts: [] })];
    await engine.exchange();
    expect(engine.pending.map((left) => left.clientId)).toEqual([one.clientId]);
    line.answers = [accepts()];
    await engine.exchange();
    expect([engine.pending, (await store.load()).commands]).toEqual([[], []]);
    expect(line.heard.flatMap((request) => request.commands.map((sent) => sent.clientId)).filter((id) => id === two.clientId)).toHaveLength(4);
  });

  it('a receipt of something else changes nothing', async () => {
    const line = new ScriptedLine();
    line.answers = [(request) => ({ ...accepts()(request), receipts: [{ clientId: 'nobody', outcome: 'accepted', at: '', refused: null }] }), (request) => ({ ...accepts()(request), receipts: [] })];
    const engine = await started(line);
    await engine.add(command('order.accept', { orderId: 'o1' }));
    await engine.exchange();
    expect(engine.pending).toHaveLength(1);
  });

  it('survives a closed app: the same commands go with the same ids', async () => {
    const store = new MemoryStore();
    const lost = new ScriptedLine();
    const before = await started(lost, store);
    const kept = await before.add(command('order.accept', { orderId: 'o1' }));
    await before.exchange();
    const line = new ScriptedLine();
    line.answers = [accepts()];
    const after = await started(line, store);
    await after.exchange();
    expect(line.heard[0]?.commands.map(({ clientId, sequence }) => [clientId, sequence])).toEqual([[kept.clientId, kept.sequence]]);
    expect(line.heard[0]?.deviceId).toBe(lost.heard[0]?.deviceId);
  });

  it('keeps a refusal until the person has read it, and tells whoever waits', async () => {
    const line = new ScriptedLine();
    const store = new MemoryStore();
    line.answers = [(request) => ({ ...accepts()(request), receipts: receipts(request, 'conflict') })];
    const engine = await started(line, store);
    const added = command('order.accept', { orderId: 'o1' });
    const settled = engine.settled(added.clientId);
    await engine.add(added);
    await engine.exchange();
    expect(await settled).toMatchObject({ outcome: 'conflict', setback: { message: 'Tidak bisa.' } });
    expect([engine.pending.length, engine.refusals.length, (await store.load()).setbacks.length]).toEqual([0, 1, 1]);
    await engine.forget(added.clientId);
    expect((await store.load()).setbacks).toEqual([]);
  });

  it('photos go ahead; only what hangs on them waits', async () => {
    const line = new ScriptedLine();
    line.answers = [accepts()];
    const engine = await started(line);
    const create = await engine.add(command('product.create', { product: {} }, { subject: 'p9' }));
    const picture = await engine.add(command('photo.add', { productId: 'p9' }, { photo: new Blob(['x']) }));
    const submit = await engine.add(command('product.submit', { productId: 'p9' }));
    const other = await engine.add(command('order.accept', { orderId: 'o1' }));
    await engine.exchange();
    expect(line.heard.map((request) => request.commands.map((sent) => sent.clientId))).toEqual([[create.clientId, other.clientId], [picture.clientId, submit.clientId]]);
    expect(line.uploads).toEqual([picture.clientId]);
  });

  it('a photo nobody can read is refused in words and holds up nothing', async () => {
    const line = new ScriptedLine();
    line.answers = [accepts()];
    line.uploadFails = failing(413);
    const engine = await started(line);
    await engine.add(command('photo.add', { productId: 'p1' }, { photo: new Blob(['x']) }));
    await engine.exchange();
    expect([engine.pending.length, engine.refusals[0]?.code]).toEqual([0, 'sync.photo']);
  });

  it('one command the server cannot read does not hold up the others', async () => {
    const line = new ScriptedLine();
    const engine = await started(line);
    const bad = await engine.add(command('order.accept', { orderId: 'o1' }));
    await engine.add(command('order.accept', { orderId: 'o2' }));
    line.answers = [(request) => (request.commands.some(({ clientId }) => clientId === bad.clientId) ? failing(400) : accepts()(request))];
    await engine.exchange();
    expect([engine.pending.length, engine.refusals.map((setback) => setback.command.clientId)]).toEqual([0, [bad.clientId]]);
  });

  it('a session that has ended keeps everything for its owner', async () => {
    const line = new ScriptedLine();
    line.answers = [() => failing(401)];
    const engine = await started(line);
    await engine.add(command('order.accept', { orderId: 'o1' }));
    await engine.exchange();
    expect([engine.lineState, engine.pending.length]).toEqual(['signed-out', 1]);
  });

  it('measures the phone’s clock, and forgets a shop that is lost', async () => {
    const line = new ScriptedLine();
    const store = new MemoryStore();
    line.clock = Date.parse('2026-11-24T05:00:00Z');
    line.answers = [(request) => ({ ...accepts([first()])(request), serverTime: '2026-11-24T03:00:00Z' }), (request) => ({ ...accepts()(request), lost: [SHOP] })];
    const engine = await started(line, store);
    await engine.exchange();
    expect(engine.skewMs).toBe(-2 * 3_600_000);
    await engine.exchange();
    expect([engine.view(SHOP)?.orders.size, (await store.load()).packs]).toEqual([0, []]);
  });

  it('takes another tab’s writing as the truth', async () => {
    const store = new MemoryStore();
    const [here, there] = [new ScriptedLine(), new ScriptedLine()];
    there.answers = [accepts()];
    const [mine, other] = [await started(here, store), await started(there, store)];
    const added = command('order.accept', { orderId: 'o1' });
    const settled = mine.settled(added.clientId);
    await mine.add(added);
    await other.reload();
    await other.exchange();
    await mine.reload();
    expect([await settled, mine.pending]).toEqual([{ outcome: 'accepted' }, []]);
  });

  it('takes along what is added while it only listens', async () => {
    const line = new ScriptedLine();
    const engine = await started(line);
    line.answers = [
      (request) => {
        void engine.add(command('order.accept', { orderId: 'o1' })).then(() => engine.exchange());
        return accepts()(request);
      },
      accepts(),
    ];
    await engine.exchange();
    await engine.exchange();
    expect([engine.pending, line.heard.flatMap((request) => request.commands).length]).toEqual([[], 1]);
  });

  it('a receipt that came by another way takes its commands out of the line, and others stay', async () => {
    const line = new ScriptedLine();
    const engine = await started(line);
    const [first, second] = [await engine.add(command('training.lesson', {})), await engine.add(command('training.lesson', {}))];
    const settled = engine.settled(first.clientId);
    await engine.acknowledge([first.clientId, 'nobody'], '2026-11-25T01:00:00Z');
    expect([await settled, engine.pending.map(({ clientId }) => clientId), engine.refusals, line.heard]).toEqual([{ outcome: 'already' }, [second.clientId], [], []]);
  });

  it('a thousand commands go in their order, fifty at a time', async () => {
    const line = new ScriptedLine();
    line.answers = [accepts()];
    const engine = await started(line);
    for (let index = 0; index < 1_000; index += 1) await engine.add(command('stock.adjust', { variantId: 'p1-v', delta: 1 }, { subject: 'p1' }));
    await engine.exchange();
    const sent = line.heard.flatMap((request) => request.commands.map(({ sequence }) => sequence));
    expect([line.heard.length, sent.length, sent.every((sequence, index) => index === 0 || sequence > Number(sent[index - 1]))]).toEqual([20, 1_000, true]);
    expect(engine.pending).toEqual([]);
  });
});

describe('nextBatch', () => {
  it('never grows beyond what a server reads', () => {
    const long = Array.from({ length: 10 }, (_, sequence) => ({ ...command('product.create', { product: { description: 'x'.repeat(40_000) } }), sequence, isUploaded: false }));
    expect(nextBatch(long)).toHaveLength(2);
  });
});
