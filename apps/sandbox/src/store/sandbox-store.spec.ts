import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { SandboxStore } from './sandbox-store';

type Row = { readonly n: number };

describe('SandboxStore', () => {
  let folder: string;
  const open: SandboxStore[] = [];
  const start = (): SandboxStore => {
    const store = new SandboxStore(folder);
    open.push(store);
    return store;
  };
  /** What a killed process leaves behind: no goodbye, its lock still there. */
  const restart = (): SandboxStore => start();
  const contents = (store: SandboxStore): Array<[string, Row]> => [...store.collection<Row>('rows').entries()];
  const journal = (): string => join(folder, 'journal.jsonl');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sandbox-store-'));
  });
  afterEach(() => {
    for (const store of open.splice(0)) store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has everything again after a restart without goodbye', () => {
    const rows = start().collection<Row>('rows');
    rows.put('a', { n: 1 });
    rows.put('b', { n: 2 });
    rows.put('a', { n: 3 });
    rows.delete('b');
    expect(contents(restart())).toEqual([['a', { n: 3 }]]);
  });

  it('drops a torn last line, whatever byte the crash fell on', () => {
    const store = start();
    store.collection<Row>('rows').put('a', { n: 1 });
    const whole = readFileSync(journal());
    store.collection<Row>('rows').put('b', { n: 2 });
    const longer = readFileSync(journal());
    for (let cut = whole.length; cut < longer.length; cut++) {
      writeFileSync(journal(), longer.subarray(0, cut));
      const again = restart();
      expect(contents(again)).toEqual([['a', { n: 1 }]]);
      again.collection<Row>('rows').put('c', { n: 3 });
      expect(contents(restart())).toHaveLength(2);
    }
  });

  it('says which file is broken when the middle is', () => {
    start().collection<Row>('rows').put('a', { n: 1 });
    const good = readFileSync(journal(), 'utf8');
    writeFileSync(journal(), `{{{\n${good}`);
    expect(() => restart()).toThrow(/rusak pada byte 0/);
  });

  it('puts all changes of one commit into one line, and none when the work fails', () => {
    const store = start();
    const rows = store.collection<Row>('rows');
    rows.put('a', { n: 1 });
    const before = readFileSync(journal(), 'utf8');
    expect(() =>
      store.atomically(() => {
        rows.put('a', { n: 9 });
        rows.put('b', { n: 9 });
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(contents(store)).toEqual([['a', { n: 1 }]]);
    expect(readFileSync(journal(), 'utf8')).toBe(before);

    const told: string[] = [];
    store.atomically(() => {
      store.afterCommit(() => told.push(readFileSync(journal(), 'utf8').slice(before.length)));
      rows.put('b', { n: 2 });
      rows.put('c', { n: 3 });
    });
    expect(told).toEqual(['[["rows","b",{"n":2}],["rows","c",{"n":3}]]\n']);
  });

  it('is the same before and after any restart', () => {
    const change = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.integer(), { nil: null }));
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 12 }), (commits) => {
        const store = restart();
        const rows = store.collection<Row>('rows');
        for (const commit of commits) {
          store.atomically(() => {
            for (const [key, n] of commit) {
              if (n === null) rows.delete(key);
              else rows.put(key, { n });
            }
          });
        }
        expect(new Map(contents(restart()))).toEqual(new Map(contents(store)));
      }),
      { numRuns: 40 },
    );
  });

  it('writes itself small at the start', () => {
    const rows = start().collection<Row>('rows');
    for (let n = 0; n < 500; n++) rows.put('a', { n });
    restart();
    expect(readFileSync(journal(), 'utf8')).toBe('[["rows","a",{"n":499}]]\n');
  });

  it('refuses a folder another living process holds, and takes over from a dead one', () => {
    writeFileSync(join(folder, 'sandbox.pid'), String(process.ppid));
    expect(() => start()).toThrow(/sedang dipakai proses sandbox lain/);
    writeFileSync(join(folder, 'sandbox.pid'), '');
    appendFileSync(join(folder, 'sandbox.pid'), '999999999');
    expect(start().isOpen).toBe(true);
  });
});
