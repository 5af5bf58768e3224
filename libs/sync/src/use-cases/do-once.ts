import { Injectable } from '@nestjs/common';
import { Clock, DomainError, type FieldProblem, sha256 } from '@etalase/kernel';
import { InputError, isUnreadable, Transactions, UNREADABLE, unwritable } from '@etalase/platform';
import type { CommandReceipt, Outcome, PhoneCommand, Refused } from '../domain/command';
import { errors } from '../domain/errors';
import { CommandsRepository, type StoredCommand } from '../persistence/commands.repository';

export interface Work {
  /** What touches files, before the transaction; must be safe to repeat. */
  prepare?: () => Promise<void>;
  /** The change itself, in one transaction with its receipt. @returns `already` when there was nothing left to do. */
  run: () => Promise<Outcome>;
  /** `run` has transactions of its own whose notes stay when it refuses, and is once by itself. */
  isAlone?: boolean;
  /** What a refusal means here, once nothing of the work remains. @returns `null` to say the refusal as it is. */
  explain?: (refusal: DomainError) => Promise<Refused | 'already' | null>;
}

/** Refusals that say nothing about the command itself: the phone asks again later. */
const PASSING: ReadonlySet<string> = new Set(['unauthenticated', 'too_many', 'unavailable']);

/** Stores each command once, with its answer, in the transaction of its work: both are there or neither. */
@Injectable()
export class DoOnce {
  constructor(
    private readonly transactions: Transactions,
    private readonly commands: CommandsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws whatever is no refusal (a fault, a lock that took too long): there is no receipt then, and the phone asks again. */
  async execute(command: PhoneCommand, work: Work): Promise<CommandReceipt> {
    const digest = digestOf(command);
    const known = await this.commands.find(command.clientId);
    if (known) return repeated(command, digest, known);
    try {
      await work.prepare?.();
      if (work.isAlone) return await this.settled(command, digest, await work.run());
      return await this.transactions.run(async () => {
        if (!(await this.commands.add(command, digest, 'accepted', null, this.clock.now()))) return this.answerOf(command, digest);
        const outcome = await work.run();
        if (outcome !== 'accepted') await this.commands.amend(command.clientId, outcome);
        return this.receipt(command, outcome, null);
      });
    } catch (error) {
      const refused = refusalOf(error, command);
      if (!refused) throw error;
      const explained = error instanceof DomainError ? await work.explain?.(error) : null;
      return this.settle(command, digest, explained ?? refused);
    }
  }

  /** A command nobody can run, e.g. of a kind this server does not know. */
  refuse(command: PhoneCommand, refused: Refused): Promise<CommandReceipt> {
    return this.settle(command, digestOf(command), refused);
  }

  private settled(command: PhoneCommand, digest: string, outcome: Outcome): Promise<CommandReceipt> {
    return this.transactions.run(async () => ((await this.commands.add(command, digest, outcome, null, this.clock.now())) ? this.receipt(command, outcome, null) : this.answerOf(command, digest)));
  }

  /** What cannot be written down is refused without it: unanswered, the phone would ask for ever, and nothing behind it would go. */
  private settle(command: PhoneCommand, digest: string, end: Refused | 'already'): Promise<CommandReceipt> {
    return this.keep(command, digest, end).catch((error: unknown) => {
      if (!isUnreadable(error)) throw error;
      return this.keep({ ...command, payload: {}, baseVersion: null }, digest, { ...UNREADABLE, fields: unwritable(command.payload) });
    });
  }

  private keep(command: PhoneCommand, digest: string, end: Refused | 'already'): Promise<CommandReceipt> {
    const [outcome, refused] = end === 'already' ? (['already', null] as const) : (['conflict', end] as const);
    return this.transactions.run(async () => ((await this.commands.add(command, digest, outcome, refused, this.clock.now())) ? this.receipt(command, outcome, refused) : this.answerOf(command, digest)));
  }

  private async answerOf(command: PhoneCommand, digest: string): Promise<CommandReceipt> {
    const stored = await this.commands.find(command.clientId);
    if (!stored) throw new Error('a command vanished under its own transaction');
    return repeated(command, digest, stored);
  }

  private receipt({ clientId }: PhoneCommand, outcome: Outcome, refused: Refused | null): CommandReceipt {
    return { clientId, outcome, at: this.clock.now().toISOString(), refused };
  }
}

const digestOf = ({ kind, shopId, payload }: PhoneCommand): string => sha256(JSON.stringify([kind, shopId, payload]));

function repeated({ clientId, personId }: PhoneCommand, digest: string, stored: StoredCommand): CommandReceipt {
  const at = stored.receivedAt.toISOString();
  if (stored.personId !== personId || stored.digest !== digest) {
    const { code, message, fields } = errors.make('client_id_reused', {}, { field: 'clientId' });
    return { clientId, outcome: 'conflict', at, refused: { code, message, fields } };
  }
  return { clientId, outcome: stored.outcome === 'conflict' ? 'conflict' : 'already', at, refused: stored.refused };
}

/** What the person is told, or `null` when nobody has said no. */
function refusalOf(error: unknown, { payload }: PhoneCommand): Refused | null {
  if (error instanceof DomainError) return PASSING.has(error.kind) ? null : { code: error.code, message: error.message, fields: error.fields };
  if (isUnreadable(error)) return { ...UNREADABLE, fields: unwritable(payload) };
  if (error instanceof InputError) return { code: 'input.invalid', message: error.message, fields: error.fields as FieldProblem[] };
  return null;
}
