import type { LocalCommand, NewCommand, Setback } from './local-command';
import type { PackDelta, ShopPack } from './pack';

/** What the engine must remember besides packs and commands. */
export interface LocalFacts {
  deviceId: string;
  /** Server's clock less the phone's, in milliseconds. */
  skewMs: number;
}

export interface LocalState {
  commands: LocalCommand[];
  setbacks: Setback[];
  packs: ShopPack[];
  facts: Partial<LocalFacts>;
}

/** One step of the local truth: all of it is written or nothing. */
export interface LocalChange {
  /** Receipts name these: they leave the outbox. */
  settled?: readonly string[];
  setbacks?: readonly Setback[];
  /** Packs as they are now, each with the delta that made it: only its rows are written. */
  packs?: readonly { pack: ShopPack; delta: PackDelta }[];
  /** Shops of which nothing stays. */
  lostShops?: readonly string[];
  /** The photos of these commands are with the server. */
  uploaded?: readonly string[];
  /** Setbacks the person has read. */
  read?: readonly string[];
  facts?: Partial<LocalFacts>;
}

/** The phone's own database. Rejects when the phone has no room. */
export interface LocalStore {
  load(): Promise<LocalState>;
  /** All of them or none. Settles when they would survive a dead battery. @returns them with their places in the line. */
  addAll(commands: readonly NewCommand[]): Promise<LocalCommand[]>;
  apply(change: LocalChange): Promise<void>;
  /** Sign-out: nothing of this person stays. */
  destroy(): Promise<void>;
}
