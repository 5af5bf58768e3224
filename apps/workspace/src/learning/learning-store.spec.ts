import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { LearningStore } from './learning-store';

const event = (id: string, enrolmentId = 'e1') => ({ id, kind: 'lesson' as const, enrolmentId, at: '2026-11-24T03:00:00Z', mono: 1, body: { lesson: 'm1-1', pct: 100 } });

describe('LearningStore', () => {
  beforeEach(() => void Object.assign(globalThis, { indexedDB: new IDBFactory() }));

  it('numbers what is written for each course by itself, without a gap, also from two tabs at once', async () => {
    const [one, two] = [await LearningStore.open('belajar-p'), await LearningStore.open('belajar-p')];
    const written = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? one : two).write(event(`a${index}`))));
    expect(written.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect((await one.write(event('b1', 'e2'))).seq).toBe(1);
    expect((await (await LearningStore.open('belajar-p')).write(event('a20'))).seq).toBe(21);
  });

  it('keeps what was handed over, marked as such, and never twice', async () => {
    const store = await LearningStore.open('belajar-p');
    await store.write(event('a'));
    await store.write(event('b'));
    await expect(store.write(event('a'))).rejects.toThrow();
    await store.settle(['a', 'nobody']);
    expect((await store.journal()).map(({ event: { id, seq }, isSettled }) => [id, seq, isSettled])).toEqual([
      ['a', 1, true],
      ['b', 2, false],
    ]);
    expect((await store.write(event('c'))).seq).toBe(3);
  });

  it('gives way when everything is taken away, and says so', async () => {
    const store = await LearningStore.open('belajar-p');
    await store.keepPiece('v', 'digest', new Uint8Array([1, 2]));
    expect([...(await store.piece('v', 'digest'))]).toEqual([1, 2]);
    expect([...(await store.piece('v', 'another'))]).toEqual([]);
    await new Promise((resolve) => (indexedDB.deleteDatabase('belajar-p').onsuccess = resolve));
    expect(store.isClosed).toBe(true);
    expect(await (await LearningStore.open('belajar-p')).journal()).toEqual([]);
  });
});
