import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { SellerOrder } from '../api/views';
import { IndexedStore } from './indexed-store';
import type { NewCommand } from './local-command';
import { applyDelta, type PackDelta } from './pack';

const command = (clientId: string): NewCommand => ({ clientId, kind: 'order.accept', shopId: 's', subject: 'o1', occurredAt: '2026-11-24T03:00:00Z', baseVersion: 'new', payload: { orderId: 'o1' }, photo: null, about: 'ED-1' });
const delta = (over: Partial<PackDelta> = {}): PackDelta => ({ shopId: 's', cursor: 'c1', isWhole: true, hasMore: false, orders: [{ id: 'o1' }, { id: 'o2' }] as SellerOrder[], products: [], gone: { orders: [], products: [] }, shop: null, money: null, ...over });

describe('IndexedStore', () => {
  beforeEach(() => {
    Object.assign(globalThis, { indexedDB: new IDBFactory() });
  });

  it('gives every command its place and finds all of it again', async () => {
    const store = await IndexedStore.open('p');
    expect([(await store.add(command('a'))).sequence, (await store.add(command('b'))).sequence]).toEqual([1, 2]);
    await store.apply({ settled: ['a', 'nobody'], uploaded: ['b'], facts: { deviceId: 'd', skewMs: 5 } });
    const again = await (await IndexedStore.open('p')).load();
    expect(again).toMatchObject({ commands: [{ clientId: 'b', sequence: 2, isUploaded: true }], facts: { deviceId: 'd', skewMs: 5 } });
    // A place is never given twice: the server reads them as the order of the work.
    expect((await store.add(command('c'))).sequence).toBe(3);
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

  it('keeps people apart and leaves nothing at sign-out', async () => {
    const mine = await IndexedStore.open('p');
    await mine.add(command('a'));
    expect((await (await IndexedStore.open('q')).load()).commands).toEqual([]);
    await mine.destroy();
    expect((await (await IndexedStore.open('p')).load()).commands).toEqual([]);
  });
});
