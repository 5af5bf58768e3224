import { SyncEngine } from '../sync/engine';
import type { LocalStore } from '../sync/local-store';
import type { SyncLine } from '../sync/sync-line';

export interface OutboxWorld {
  /** @throws when the line is gone. */
  whoIsIn: () => Promise<string | null>;
  open: (personId: string) => Promise<LocalStore & { close(): void }>;
  line: (personId: string) => SyncLine;
  newId: () => string;
  /** One at a time speaks with the server, pages included. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** Pages that are open read the database again. */
  tell: () => void;
}

/**
 * What the phone kept goes out although the app is closed: the same engine, the same receipts, so nothing leaves the outbox
 * before the server has named it. Only work of whoever is signed in; the packs come along, for what was sent must not look
 * undone when the app is opened without signal. @throws when something is left that another try may send.
 */
export async function sendOutbox({ whoIsIn, open, line, newId, alone, tell }: OutboxWorld): Promise<void> {
  const personId = await whoIsIn();
  if (personId === null) return;
  const store = await open(personId);
  try {
    await alone(async () => {
      const engine = new SyncEngine(store, line(personId), newId);
      await engine.start();
      if (engine.pending.length === 0) return;
      engine.followKept();
      await engine.exchange();
      tell();
      if (engine.lineState === 'lost' || (engine.lineState === 'held' && engine.pending.length > 0)) throw new Error('something is still on the phone');
    });
  } finally {
    store.close();
  }
}
