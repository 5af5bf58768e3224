import type { Type } from '@nestjs/common';
import type { DomainError } from '@etalase/kernel';
import type { Actor, Capability } from '@etalase/platform';
import type { Outcome, Refused } from '@etalase/sync';

/** A command whose sender may send it and whose payload is of its type. */
export interface Ordered<Payload extends object = object> {
  actor: Actor;
  /** Empty for commands about the person. */
  shopId: string;
  clientId: string;
  deviceId: string;
  /** Server's clock less the phone's, when it sent. */
  skewMs: number;
  occurredAt: Date;
  payload: Payload;
}

/** What one kind of command takes and does. */
export interface CommandKind<Payload extends object = object> {
  capability: Capability;
  payload: Type<Payload>;
  prepare?: (ordered: Ordered<Payload>) => Promise<void>;
  /** `void` is `accepted`. */
  run: (ordered: Ordered<Payload>) => Promise<Outcome | void>;
  /** Runs in transactions of its own, before the receipt's: what it notes must stay when it refuses. It must be once by itself. */
  isAlone?: boolean;
  explain?: (refusal: DomainError, ordered: Ordered<Payload>) => Promise<Refused | 'already' | null>;
}

export type CommandKinds = Record<string, CommandKind>;

/** Keeps the payload's type inside one entry and forgets it in the table. */
export const kind = <Payload extends object>(entry: CommandKind<Payload>): CommandKind => entry as unknown as CommandKind;
