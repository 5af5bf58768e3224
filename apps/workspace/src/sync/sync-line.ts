import type { LocalCommand, Setback } from './local-command';
import type { PackDelta } from './pack';

export interface Receipt {
  clientId: string;
  outcome: 'accepted' | 'already' | 'conflict';
  at: string;
  refused: { code: string; message: string; fields: { field: string; message: string }[] } | null;
}

export interface Exchange {
  deviceId: string;
  sentAt: string;
  commands: LocalCommand[];
  packs: { shopId: string; cursor: string }[];
}

export interface Exchanged {
  serverTime: string;
  receipts: Receipt[];
  packs: PackDelta[];
  lost: string[];
}

/** The way to the server; each rejects with something that has a `status` (0: no answer came). */
export interface SyncLine {
  exchange(request: Exchange): Promise<Exchanged>;
  /** Sends what is missing of a photo. */
  upload(command: LocalCommand): Promise<void>;
  now(): number;
}

/** How the last try to reach the server ended. */
export type LineState = 'unknown' | 'held' | 'lost' | 'signed-out';

/** What became of a command as far as this phone knows. */
export type Settled = { outcome: 'accepted' | 'already' } | { outcome: 'conflict'; setback: Setback };
