/** A wish of the person, made once and never changed. It stays on the phone until a receipt of the server names it. */
export interface LocalCommand {
  /** Given by the local database; counts up on this phone. */
  sequence: number;
  /** UUID v7 made on the phone: the server does each once. */
  clientId: string;
  kind: string;
  /** `null` for what belongs to the person. */
  shopId: string | null;
  /** What it is about. Commands on one subject go in their order, those on others do not wait for them. */
  subject: string;
  /** By the phone's clock (RFC 3339). */
  occurredAt: string;
  /** What the person saw when deciding, in the words of the kind. */
  baseVersion: string | null;
  /** As it goes over the line. */
  payload: Record<string, unknown>;
  /** Goes ahead in pieces, under the command's own id; the payload names it. */
  photo: Blob | null;
  /** The photo is with the server. */
  isUploaded: boolean;
  /** What to call it on the screens: the order's number, the product's name. */
  about: string;
}

export type NewCommand = Omit<LocalCommand, 'sequence' | 'isUploaded'>;

/** A command the server refused for good, kept until the person has read why. */
export interface Setback {
  command: LocalCommand;
  code: string;
  message: string;
  fields: { field: string; message: string }[];
  at: string;
}

export const isReady = (command: LocalCommand): boolean => command.photo === null || command.isUploaded;

const MOST_AT_ONCE = 50;
/** Half of what the server takes: other fields and long words need room. */
const MOST_CHARACTERS = 100_000;

/** The next commands that may go: in their order, without those that wait for a photo and what follows them on the same subject. */
export function nextBatch(commands: readonly LocalCommand[], most = MOST_AT_ONCE): LocalCommand[] {
  const waiting = new Set<string>();
  const batch: LocalCommand[] = [];
  let characters = 0;
  for (const command of commands) {
    if (waiting.has(command.subject) || !isReady(command)) {
      waiting.add(command.subject);
      continue;
    }
    characters += JSON.stringify(command.payload).length;
    if (batch.length > 0 && (batch.length >= most || characters > MOST_CHARACTERS)) break;
    batch.push(command);
  }
  return batch;
}
