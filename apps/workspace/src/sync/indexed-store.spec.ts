import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import type { SellerOrder, StockMove } from '../api/views';
import { IndexedStore, OutdatedStore } from './indexed-store';
import type { NewCommand } from './local-command';
import { applyDelta, type PackDelta } from './pack';

const command = (clientId: string): NewCommand => ({ clientId, kind: 'order.accept', shopId: 's', subject: 'o1', occurredAt: '2026-11-24T03:00:00Z', baseVersion: 'new', payload: { orderId: 'o1' }, photo: null, about: 'ED-1' });
const delta = (over: Partial<PackDelta> = {}): PackDelta => ({ shopId: 's', cursor: 'c1', isWhole: true, hasMore: false, orders: [{ id: 'o1' }, { id: 'o2' }] as SellerOrder[], products: [], moves: [], gone: { orders: [], products: [] }, shop: null, money: null, contacts: null, ...over });

describe('IndexedStore', () => {
  beforeEach(() => {
    Object.assign(globalThis, { indexedDB: new IDBFactory() });
  });

  it('gives every command its place and finds all of it again', async () => {
    const store = await IndexedStore.open('p');
    expect((await store.addAll([command('a'), command('b')])).map(({ sequence }) => sequence)).toEqual([1, 2]);
    await store.apply({ settled: ['a', 'nobody'], uploaded: ['b'], facts: { deviceId: 'd', skewMs: 5 } });
    const again = await (await IndexedStore.open('p')).load();
    expect(again).toMatchObject({ commands: [{ clientId: 'b', sequence: 2, isUploaded: true }], facts: { deviceId: 'd', skewMs: 5 } });
    // A place is never given twice: the server reads them as the order of the work.
    expect((await store.addAll([command('c')]))[0]?.sequence).toBe(3);
  });

  it('keeps wishes that belong together all or not at all: a second try finds none of the first', async () => {
    const store = await IndexedStore.open('p');
    // The last does not go in, as on a phone that is full after two photos.
    const [photo, another, end] = [command('photo-1'), command('photo-2'), command('photo-1')];
    await expect(store.addAll([photo, another, end])).rejects.toMatchObject({ name: expect.stringMatching(/Error$/) });
    await expect(store.addAll([photo, { ...another, payload: { photo: () => 'what no phone can write' } }])).rejects.toMatchObject({ name: 'DataCloneError' });
    expect((await store.load()).commands).toEqual([]);
    await store.addAll([command('photo-3'), command('photo-4'), command('end')]);
    expect((await store.load()).commands.map(({ clientId }) => clientId)).toEqual(['photo-3', 'photo-4', 'end']);
  });

  it('writes only the rows of a delta, and takes off what is gone', async () => {
    const store = await IndexedStore.open('p');
    const first = applyDelta(undefined, delta(), 1);
    await store.apply({ packs: [{ pack: first, delta: delta() }] });
    const next = delta({ isWhole: false, cursor: 'c2', orders: [{ id: 'o3' }] as SellerOrder[], gone: { orders: ['o1'], products: [] } });
    await store.apply({ packs: [{ pack: applyDelta(first, next, 2), delta: next }] });
    const [pack] = (await store.load()).packs;
    expect([pack?.cursor, pack?.at, [...(pack?.orders.keys() ?? [])], pack?.isComplete]).toEqual(['c2', 2, ['o2', 'o3'], true]);
    const whole = delta({ orders: [{ id: 'o9' }] as SellerOrder[] });
    await store.apply({ packs: [{ pack: applyDelta(pack, whole, 3), delta: whole }] });
    expect([...((await store.load()).packs[0]?.orders.keys() ?? [])]).toEqual(['o9']);
    await store.apply({ lostShops: ['s'] });
    expect((await store.load()).packs).toEqual([]);
  });

  it('keeps the newest lines of a variant’s stock, whatever delta brought them', async () => {
    const store = await IndexedStore.open('p');
    const move = (n: number): StockMove => ({ id: `m${n}`, variantId: 'v', at: new Date(n * 1_000).toISOString(), delta: 1, kind: 'count', reason: '', byId: null, byName: null, order: null });
    const first = delta({ moves: [2, 1].map(move) });
    const pack = applyDelta(undefined, first, 1);
    const next = delta({ isWhole: false, moves: Array.from({ length: 19 }, (_, index) => move(index + 2)) });
    for (const [one, change] of [[pack, first], [applyDelta(pack, next, 2), next]] as const) await store.apply({ packs: [{ pack: one, delta: change }] });
    const [kept] = (await (await IndexedStore.open('p')).load()).packs;
    expect(kept?.moves.get('v')?.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => `m${20 - index}`));
  });

  it('a new edition taken without signal keeps the outbox and the packs of the old one, and reads them anew later', async () => {
    const old = await openDB('kerja-p', 1, {
      upgrade(made) {
        made.createObjectStore('commands', { keyPath: 'sequence', autoIncrement: true }).createIndex('clientId', 'clientId', { unique: true });
        for (const name of ['setbacks', 'facts']) made.createObjectStore(name);
        made.createObjectStore('packs', { keyPath: 'shopId' });
        made.createObjectStore('rows', { keyPath: ['shopId', 'kind', 'id'] });
      },
    });
    await old.add('commands', { ...command('a'), isUploaded: false });
    await old.put('facts', 'd', 'deviceId');
    await old.put('packs', { shopId: 's', cursor: 'c7', at: 5, isComplete: true, shop: null, money: null });
    await old.put('rows', { shopId: 's', kind: 'product', id: 'p1', row: { id: 'p1', variants: [{ id: 'v', onHand: 4 }] } });
    old.close();
    const store = await IndexedStore.open('p');
    const { commands, packs, facts } = await store.load();
    expect([commands.map(({ clientId, sequence }) => [clientId, sequence]), facts.deviceId]).toEqual([[['a', 1]], 'd']);
    expect([packs[0]?.cursor, packs[0]?.isComplete, packs[0]?.products.get('p1')?.variants]).toEqual(['', true, [{ id: 'v', onHand: 4, lowStockAt: 3, lots: [] }]]);
    expect((await store.addAll([command('b')]))[0]?.sequence).toBe(2);
  });

  it('says that it is outdated when another window has taken a newer edition', async () => {
    const store = await IndexedStore.open('p');
    const newer = await openDB('kerja-p', 99);
    await expect(store.addAll([command('a')])).rejects.toBeInstanceOf(OutdatedStore);
    newer.close();
  });

  it('keeps people apart and leaves nothing at sign-out', async () => {
    const mine = await IndexedStore.open('p');
    await mine.addAll([command('a')]);
    expect((await (await IndexedStore.open('q')).load()).commands).toEqual([]);
    await mine.destroy();
    expect((await (await IndexedStore.open('p')).load()).commands).toEqual([]);
  });
});
