import { QueryCache } from './query-cache';
import type { Snapshot, SnapshotStore } from './snapshots';

class MemorySnapshots implements SnapshotStore {
  readonly rows = new Map<string, Snapshot>();
  read(key: string): Snapshot | undefined {
    return this.rows.get(key);
  }
  write(key: string, snapshot: Snapshot): void {
    this.rows.set(key, snapshot);
  }
  remove(key: string): void {
    this.rows.delete(key);
  }
  clear(): void {
    this.rows.clear();
  }
}

describe('QueryCache', () => {
  it('shows the last snapshot at once and replaces it by the answer', async () => {
    const snapshots = new MemorySnapshots();
    snapshots.write('today', { at: 5, value: 'old' });
    const cache = new QueryCache(snapshots, () => 9);
    expect(cache.peek('today')).toMatchObject({ value: 'old', at: 5 });
    await cache.refresh({ key: 'today', load: () => Promise.resolve('new') });
    expect(cache.peek('today')).toEqual({ value: 'new', at: 9, error: undefined, isLoading: false });
    expect(snapshots.read('today')).toEqual({ at: 9, value: 'new' });
  });

  it('asks one question once at a time and tells whoever looks', async () => {
    const cache = new QueryCache(new MemorySnapshots());
    const load = jest.fn(() => Promise.resolve(1));
    const seen = jest.fn();
    cache.subscribe('a', seen);
    await Promise.all([cache.refresh({ key: 'a', load }), cache.refresh({ key: 'a', load })]);
    expect(load).toHaveBeenCalledTimes(1);
    expect(seen).toHaveBeenCalledTimes(2);
  });

  it('asks again after a change of this phone, and does not believe an answer from before it', async () => {
    let changes = 0;
    const cache = new QueryCache(
      new MemorySnapshots(),
      () => 1,
      () => changes,
    );
    const answers: ((value: string) => void)[] = [];
    const load = jest.fn(() => new Promise<string>((answer) => answers.push(answer)));
    const before = cache.refresh({ key: 'a', load });
    changes += 1;
    const after = cache.refresh({ key: 'a', load });
    answers[1]?.('with the change');
    await after;
    answers[0]?.('without it');
    await before;
    expect(load).toHaveBeenCalledTimes(2);
    expect(cache.peek('a')).toMatchObject({ value: 'with the change', isLoading: false });
  });

  it('believes what it is told with a change over the answer to a question from before it', async () => {
    let changes = 0;
    const cache = new QueryCache(
      new MemorySnapshots(),
      () => 1,
      () => changes,
    );
    let refuse: (error: Error) => void = () => undefined;
    const asked = cache.refresh({ key: 'me', load: () => new Promise((_, reject) => (refuse = reject)) });
    changes += 1;
    cache.learn('me', 'signed in');
    refuse(new Error('not signed in'));
    await asked;
    expect(cache.peek('me')).toMatchObject({ value: 'signed in', error: undefined, isLoading: false });
  });

  it('keeps what it knows when the line fails', async () => {
    const cache = new QueryCache(new MemorySnapshots(), () => 1);
    await cache.refresh({ key: 'a', load: () => Promise.resolve('known') });
    await cache.refresh({ key: 'a', load: () => Promise.reject(new Error('no line')) });
    expect(cache.peek('a')).toMatchObject({ value: 'known', error: new Error('no line'), isLoading: false });
  });

  it('marks everything below a prefix as old and patches in place', async () => {
    const cache = new QueryCache(new MemorySnapshots(), () => 7);
    for (const key of ['shop/1/orders/new', 'shop/1/money']) await cache.refresh({ key, load: () => Promise.resolve(1) });
    cache.invalidate('shop/1/orders');
    cache.patch<number>('shop/1/money', (value) => value + 1);
    expect(cache.peek('shop/1/orders/new').at).toBe(0);
    expect(cache.peek('shop/1/money')).toMatchObject({ value: 2, at: 7 });
  });

  it('learns an answer that came with a receipt', () => {
    const snapshots = new MemorySnapshots();
    const cache = new QueryCache(snapshots, () => 3);
    const seen = jest.fn();
    cache.subscribe('order', seen);
    cache.learn('order', 'accepted');
    expect(cache.peek('order')).toMatchObject({ value: 'accepted', at: 3 });
    expect(snapshots.read('order')).toEqual({ at: 3, value: 'accepted' });
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('forgets everything at sign-out, even an answer that is still on its way', async () => {
    const snapshots = new MemorySnapshots();
    const cache = new QueryCache(snapshots);
    let answer: (value: string) => void = () => undefined;
    const asked = cache.refresh({ key: 'a', load: () => new Promise<string>((resolve) => (answer = resolve)) });
    cache.clear();
    answer('secret');
    await asked;
    expect(cache.peek('a').value).toBeUndefined();
    expect(snapshots.rows.size).toBe(0);
  });
});
