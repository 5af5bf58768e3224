import type { SnapshotStore } from './snapshots';

/** A question to the server with a stable name. The type of the answer travels with `load`. */
export interface Query<Answer> {
  /** `shop/<id>/orders/new`: the parts before the last are what `invalidate` takes. */
  key: string;
  load: () => Promise<Answer>;
}

export interface Entry {
  value: unknown;
  /** When the server said so. */
  at: number;
  /** The last try failed; `value` is what was known before. */
  error: unknown;
  isLoading: boolean;
}

const NOTHING: Entry = { value: undefined, at: 0, error: undefined, isLoading: false };

/** Stale while revalidate: what is known is shown at once, the server is asked beside it, and one question is never asked twice at a time. */
export class QueryCache {
  private readonly entries = new Map<string, Entry>();
  private readonly inFlight = new Map<string, { asked: Promise<void>; changes: number }>();
  private readonly listeners = new Map<string, Set<() => void>>();

  constructor(
    private readonly snapshots: SnapshotStore,
    private readonly now: () => number = Date.now,
    /** How many changes this phone has had answered so far. */
    private readonly changes: () => number = () => 0,
  ) {}

  peek(key: string): Entry {
    const known = this.entries.get(key);
    if (known) return known;
    const snapshot = this.snapshots.read(key);
    const entry = snapshot ? { ...NOTHING, value: snapshot.value, at: snapshot.at } : NOTHING;
    if (snapshot) this.entries.set(key, entry);
    return entry;
  }

  /**
   * Asks the server unless this very question is under way. Never throws: a failure is part of the entry.
   * A question from before the phone's latest change cannot know of it: it is asked again, and the earlier answer counts for nothing.
   */
  refresh(query: Query<unknown>): Promise<void> {
    const running = this.inFlight.get(query.key);
    const changes = this.changes();
    if (running?.changes === changes) return running.asked;
    const isLatest = (): boolean => this.inFlight.get(query.key)?.asked === asked;
    this.put(query.key, { ...this.peek(query.key), isLoading: true });
    const asked = query
      .load()
      .then((value) => {
        if (!isLatest()) return;
        const at = this.now();
        this.snapshots.write(query.key, { at, value });
        this.put(query.key, { value, at, error: undefined, isLoading: false });
      })
      .catch((error: unknown) => {
        if (isLatest()) this.put(query.key, { ...this.peek(query.key), error, isLoading: false });
      })
      .finally(() => {
        if (isLatest()) this.inFlight.delete(query.key);
      });
    this.inFlight.set(query.key, { asked, changes });
    return asked;
  }

  /** Changes what is shown before the server is asked again, e.g. after a command was accepted. */
  patch<Answer>(key: string, change: (value: Answer) => Answer): void {
    const entry = this.peek(key);
    if (entry.value === undefined) return;
    this.put(key, { ...entry, value: change(entry.value as Answer) });
  }

  /** As `patch`, and kept over a restart: the server will say the same once it has heard. */
  amend<Answer>(key: string, change: (value: Answer) => Answer): void {
    this.patch(key, change);
    const { value, at } = this.peek(key);
    if (value !== undefined) this.snapshots.write(key, { at, value });
  }

  /** An answer that came by another way, e.g. with the receipt of a command. A question from before the phone's latest change has nothing to add to it. */
  learn(key: string, value: unknown): void {
    if (this.inFlight.get(key)?.changes !== this.changes()) this.inFlight.delete(key);
    const at = this.now();
    this.snapshots.write(key, { at, value });
    this.put(key, { value, at, error: undefined, isLoading: false });
  }

  /** Everything below a prefix is old: shown until somebody looks, then asked again. Screens that look now are told at once. */
  invalidate(prefix: string): void {
    for (const [key, entry] of this.entries) {
      if (key.startsWith(prefix)) this.put(key, { ...entry, at: 0, error: undefined });
    }
  }

  subscribe(key: string, listener: () => void): () => void {
    const audience = this.listeners.get(key) ?? new Set();
    this.listeners.set(key, audience.add(listener));
    return () => {
      audience.delete(listener);
      if (audience.size === 0) this.listeners.delete(key);
    };
  }

  /** Sign-out: nothing of this person stays on the phone. */
  clear(): void {
    // Answers to questions asked before a sign-out belong to nobody.
    this.inFlight.clear();
    this.snapshots.clear();
    this.entries.clear();
    for (const audience of this.listeners.values()) for (const listener of audience) listener();
  }

  private put(key: string, entry: Entry): void {
    this.entries.set(key, entry);
    for (const listener of this.listeners.get(key) ?? []) listener();
  }
}
