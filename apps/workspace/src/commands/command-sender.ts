import { judge } from './retry';

/** A wish of the person, made once and never changed: the same id goes along with every try, so the server does it once. */
export interface Command<Type extends string = string, Payload = unknown> {
  /** UUID v7 made on the phone. */
  clientId: string;
  type: Type;
  /** When the person did it, by the phone's clock (RFC 3339). */
  at: string;
  payload: Payload;
}

/** What a failed try must tell; `Problem` of the API does. */
export interface Refusal {
  status: number;
  retryAfterSeconds?: number | undefined;
}

export interface Line {
  /** Hands one command to the server. Rejects with something that has a `status`. */
  deliver(command: Command): Promise<unknown>;
  wait(milliseconds: number): Promise<void>;
  random(): number;
}

const isRefusal = (error: unknown): error is Refusal => typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number';

/**
 * The one door through which the workspace changes anything. Today it delivers at once and tries again on a broken line;
 * the offline outbox will keep `pending` in IndexedDB and deliver in sequence behind this same face.
 */
export class CommandSender {
  private readonly waiting = new Map<string, Command>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly line: Line) {}

  /** Commands the server has not answered yet, oldest first. */
  get pending(): readonly Command[] {
    return [...this.waiting.values()];
  }

  /** @returns the server's answer. @throws what the last try threw, once trying again makes no sense. */
  async send(command: Command): Promise<unknown> {
    this.waiting.set(command.clientId, command);
    this.announce();
    try {
      return await this.insist(command);
    } finally {
      this.waiting.delete(command.clientId);
      this.announce();
    }
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async insist(command: Command): Promise<unknown> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.line.deliver(command);
      } catch (error) {
        const verdict = isRefusal(error) ? judge(error.status, tries, error.retryAfterSeconds, this.line.random()) : { kind: 'final' as const };
        if (verdict.kind === 'final') throw error;
        await this.line.wait(verdict.afterMs);
      }
    }
  }

  private announce(): void {
    for (const listener of this.listeners) listener();
  }
}
