import { join } from 'node:path';
import { FolderLock } from './folder-lock';
import { type Change, Journal } from './journal';

type Rows = Map<string, unknown>;

/** Rewrite the journal when it has grown this much past what is alive. */
const COMPACT_AFTER_BYTES = 64 * 1024 * 1024;

/**
 * The sandbox's whole state: named collections in memory, every commit on disk first.
 * Values are never changed in place; a change is a `put` of a new object.
 */
export class SandboxStore {
  private readonly lock: FolderLock;
  private readonly journal: Journal;
  private readonly collections = new Map<string, Rows>();
  private pending: { changes: Change[]; undo: Array<() => void>; after: Array<() => void> } | null = null;
  private compactedSize: number;
  private open = true;
  private readonly onCleared: Array<() => void> = [];

  constructor(folder: string) {
    this.lock = new FolderLock(folder);
    try {
      this.journal = new Journal(join(folder, 'journal.jsonl'));
      this.journal.replay(([collection, key, value]) => {
        if (value === null) this.rowsOf(collection).delete(key);
        else this.rowsOf(collection).set(key, value);
      });
      this.journal.rewrite(this.everyRow());
    } catch (error) {
      this.lock.release();
      throw error;
    }
    this.compactedSize = this.journal.size;
  }

  get isOpen(): boolean {
    return this.open;
  }

  collection<V extends object>(name: string): Collection<V> {
    return new Collection<V>(this.rowsOf(name) as Map<string, V>, (key, value) => this.change(name, key, value));
  }

  /** All changes made by `work` land in one line of the journal: after a crash either all of them are there or none. */
  atomically<T>(work: () => T): T {
    if (this.pending) return work();
    const commit = (this.pending = { changes: [] as Change[], undo: [] as Array<() => void>, after: [] as Array<() => void> });
    let result: T;
    try {
      result = work();
      if (commit.changes.length > 0) this.journal.append(commit.changes);
    } catch (error) {
      for (const undo of commit.undo.reverse()) undo();
      throw error;
    } finally {
      this.pending = null;
    }
    if (this.journal.size - this.compactedSize > COMPACT_AFTER_BYTES) this.compact();
    for (const follow of commit.after) follow();
    return result;
  }

  /** Runs once the surrounding change is safely on disk (at once when there is none). */
  afterCommit(follow: () => void): void {
    if (this.pending) this.pending.after.push(follow);
    else follow();
  }

  clear(): void {
    for (const rows of this.collections.values()) rows.clear();
    this.compact();
    for (const follow of this.onCleared) follow();
  }

  /** For services that keep an index or a timer beside the rows. */
  whenCleared(follow: () => void): void {
    this.onCleared.push(follow);
  }

  close(): void {
    if (!this.open) return;
    this.open = false;
    this.journal.close();
    this.lock.release();
  }

  private compact(): void {
    this.journal.rewrite(this.everyRow());
    this.compactedSize = this.journal.size;
  }

  private change(collection: string, key: string, value: object | null): void {
    const rows = this.rowsOf(collection);
    this.atomically(() => {
      const before = rows.get(key);
      this.pending?.undo.push(() => (before === undefined ? rows.delete(key) : rows.set(key, before)));
      this.pending?.changes.push([collection, key, value]);
      if (value === null) rows.delete(key);
      else rows.set(key, value);
    });
  }

  private rowsOf(collection: string): Rows {
    let rows = this.collections.get(collection);
    if (!rows) this.collections.set(collection, (rows = new Map()));
    return rows;
  }

  private *everyRow(): Iterable<Change> {
    for (const [collection, rows] of this.collections) {
      for (const [key, value] of rows) yield [collection, key, value];
    }
  }
}

/** Rows in order of first appearance, oldest first. */
export class Collection<V extends object> {
  constructor(
    private readonly rows: ReadonlyMap<string, V>,
    private readonly write: (key: string, value: V | null) => void,
  ) {}

  get size(): number {
    return this.rows.size;
  }

  get(key: string): V | undefined {
    return this.rows.get(key);
  }

  values(): IterableIterator<V> {
    return this.rows.values();
  }

  entries(): IterableIterator<[string, V]> {
    return this.rows.entries();
  }

  put(key: string, value: V): void {
    this.write(key, value);
  }

  delete(key: string): void {
    if (this.rows.has(key)) this.write(key, null);
  }
}
