import type { SellerOrder } from '../api/views';
import type { NewCommand } from '../sync/local-command';
import { MemoryStore } from '../sync/memory-store';
import { applyDelta, type PackDelta } from '../sync/pack';
import type { Exchange, Exchanged, SyncLine } from '../sync/sync-line';
import { type OutboxWorld, sendOutbox } from './send-outbox';

const command = (clientId: string): NewCommand => ({ clientId, kind: 'order.accept', shopId: 's', subject: 'o1', occurredAt: '2026-11-24T03:00:00Z', baseVersion: null, payload: { orderId: 'o1' }, photo: null, about: '' });
const delta = (over: Partial<PackDelta> = {}): PackDelta => ({ shopId: 's', cursor: 'c1', isWhole: true, hasMore: false, orders: [{ id: 'o1', state: 'new' }] as SellerOrder[], products: [], moves: [], gone: { orders: [], products: [] }, shop: null, money: null, contacts: null, ...over });

class Kept extends MemoryStore {
  isClosed = false;
  close(): void {
    this.isClosed = true;
  }
}

describe('the outbox of a closed app', () => {
  let stores: Record<string, Kept>;
  let heard: (Exchange & { personId: string })[];
  let told: number;
  let answer: (request: Exchange) => Exchanged | Error;
  let who: string | null;

  beforeEach(() => {
    stores = { siti: new Kept(), budi: new Kept() };
    [heard, told, who] = [[], 0, 'siti'];
    answer = (request) => ({ serverTime: '2026-11-24T03:00:00Z', receipts: request.commands.map(({ clientId }) => ({ clientId, outcome: 'accepted', at: '2026-11-24T03:00:00Z', refused: null })), packs: [], lost: [] });
  });

  const line = (personId: string): SyncLine => ({
    exchange: (request) => {
      heard.push({ ...request, personId });
      const said = answer(request);
      return said instanceof Error ? Promise.reject(said) : Promise.resolve(said);
    },
    upload: () => Promise.resolve(),
    now: () => 1_000,
  });
  const world = (over: Partial<OutboxWorld> = {}): OutboxWorld => ({ whoIsIn: () => Promise.resolve(who), open: (personId) => Promise.resolve(stores[personId] ?? new Kept()), line, newId: () => 'device', alone: (work) => work(), tell: () => void (told += 1), ...over });
  const left = async (person: string): Promise<string[]> => ((await stores[person]?.load())?.commands ?? []).map(({ clientId }) => clientId);

  it('goes out and brings what changed, so that the app opens as it is, also without signal', async () => {
    await stores.siti?.apply({ packs: [{ pack: applyDelta(undefined, delta(), 1), delta: delta() }] });
    await stores.siti?.addAll([command('a')]);
    const send = answer;
    answer = (request) => ({ ...(send(request) as Exchanged), packs: [delta({ cursor: 'c2', isWhole: false, orders: [{ id: 'o1', state: 'accepted' }] as SellerOrder[] })] });
    await sendOutbox(world());
    expect([await left('siti'), heard[0]?.packs, told, stores.siti?.isClosed]).toEqual([[], [{ shopId: 's', cursor: 'c1' }], 1, true]);
    expect((await stores.siti?.load())?.packs[0]?.orders.get('o1')?.state).toBe('accepted');
  });

  it('asks nothing of the server when there is nothing to send, and nobody is signed in when there is no session', async () => {
    await sendOutbox(world());
    who = null;
    await stores.siti?.addAll([command('a')]);
    await sendOutbox(world());
    expect([heard, await left('siti')]).toEqual([[], ['a']]);
  });

  it('never sends the work of one person in the session of another', async () => {
    await stores.siti?.addAll([command('a')]);
    await stores.budi?.addAll([command('b')]);
    who = 'budi';
    await sendOutbox(world());
    expect([heard.map(({ personId, commands }) => [personId, commands.map(({ clientId }) => clientId)]), await left('siti'), await left('budi')]).toEqual([[['budi', ['b']]], ['a'], []]);
    // The session changed between the question and the sending: the server refuses, and all of it stays.
    await stores.budi?.addAll([command('c')]);
    answer = () => Object.assign(new Error(), { status: 401 });
    await sendOutbox(world());
    expect(await left('budi')).toEqual(['c']);
  });

  it('keeps what got no receipt and asks to be tried again', async () => {
    await stores.siti?.addAll([command('a')]);
    await stores.siti?.addAll([command('b')]);
    answer = () => Object.assign(new Error(), { status: 0 });
    await expect(sendOutbox(world())).rejects.toThrow();
    await expect(sendOutbox(world({ whoIsIn: () => Promise.reject(new Error('no line')) }))).rejects.toThrow('no line');
    answer = (request) => ({ serverTime: '2026-11-24T03:00:00Z', receipts: request.commands.slice(0, 1).filter(({ clientId }) => clientId === 'a').map(({ clientId }) => ({ clientId, outcome: 'accepted', at: '', refused: null })), packs: [], lost: [] });
    await expect(sendOutbox(world())).rejects.toThrow();
    expect(await left('siti')).toEqual(['b']);
  });

  it('what was refused leaves the outbox and waits to be read', async () => {
    await stores.siti?.addAll([command('a')]);
    answer = (request) => ({ serverTime: '2026-11-24T03:00:00Z', receipts: request.commands.map(({ clientId }) => ({ clientId, outcome: 'conflict', at: '', refused: { code: 'x', message: 'Sudah batal.', fields: [] } })), packs: [], lost: [] });
    await sendOutbox(world());
    expect([await left('siti'), (await stores.siti?.load())?.setbacks.map(({ message }) => message)]).toEqual([[], ['Sudah batal.']]);
  });
});
