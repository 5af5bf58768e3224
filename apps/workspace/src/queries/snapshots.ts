export interface Snapshot {
  /** Milliseconds since the epoch when the server said so. */
  at: number;
  value: unknown;
}

/** Where answers outlive the page. The later outbox database takes this place without a change in the screens. */
export interface SnapshotStore {
  read(key: string): Snapshot | undefined;
  write(key: string, snapshot: Snapshot): void;
  remove(key: string): void;
  clear(): void;
}

/** Raised when the shape of stored answers changes, so that an updated app never shows an old shape. */
const EDITION = '1';
const PREFIX = `kerja:baca:${EDITION}:`;
const ANY_EDITION = 'kerja:baca:';

/** Snapshots in localStorage. A full or forbidden storage costs only the instant opening, never the app. */
export class LocalSnapshots implements SnapshotStore {
  constructor(private readonly storage: Storage) {
    this.each((key) => key.startsWith(ANY_EDITION) && !key.startsWith(PREFIX));
  }

  read(key: string): Snapshot | undefined {
    try {
      const text = this.storage.getItem(PREFIX + key);
      const parsed: unknown = text === null ? undefined : JSON.parse(text);
      return isSnapshot(parsed) ? parsed : undefined;
    } catch {
      return undefined;
    }
  }

  write(key: string, snapshot: Snapshot): void {
    const text = JSON.stringify(snapshot);
    try {
      this.storage.setItem(PREFIX + key, text);
    } catch {
      this.clear();
      this.tryWrite(key, text);
    }
  }

  remove(key: string): void {
    this.storage.removeItem(PREFIX + key);
  }

  clear(): void {
    this.each((key) => key.startsWith(PREFIX));
  }

  private tryWrite(key: string, text: string): void {
    try {
      this.storage.setItem(PREFIX + key, text);
    } catch {
      // The storage is full with things that are not ours: this answer is simply read again next time.
    }
  }

  private each(isDoomed: (key: string) => boolean): void {
    for (const key of Object.keys(this.storage)) if (isDoomed(key)) this.storage.removeItem(key);
  }
}

function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'number' && 'value' in value;
}
