import type { FieldProblem } from '@etalase/kernel';

/** A wish of a person, made once on a phone and never changed. */
export interface PhoneCommand {
  /** UUID made on the phone; the same command sent again carries the same one. */
  clientId: string;
  personId: string;
  deviceId: string;
  /** Counts up on the device. */
  sequence: number;
  kind: string;
  shopId: string | null;
  /** When the person did it, moved to the server's clock and never later than now. */
  occurredAt: Date;
  /** What the phone saw when the person decided, in the words of the kind: kept to explain, compared by kinds that ask for it. */
  baseVersion: string | null;
  payload: Record<string, unknown>;
}

/** `already`: the wish came true before, by this very command or by another phone. `conflict` is final and carries a reason to read. */
export type Outcome = 'accepted' | 'already' | 'conflict';

export interface Refused {
  code: string;
  message: string;
  fields: FieldProblem[];
}

/** The server's last word on one command. */
export interface CommandReceipt {
  clientId: string;
  outcome: Outcome;
  /** When the server took it. */
  at: string;
  refused: Refused | null;
}

/** When the phone's clock is wrong by `skewMs`, what it called `occurredAt` was then. A moment that is still to come is now; before 1970 no phone kept anything. */
export function onServerClock(occurredAt: Date, skewMs: number, now: Date): Date {
  return new Date(Math.max(0, Math.min(occurredAt.getTime() + skewMs, now.getTime())));
}
