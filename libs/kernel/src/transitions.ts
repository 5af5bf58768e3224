import { DomainError } from './domain-error';

/**
 * A state machine as data: for every state the states it may become. An end state has an empty list.
 * Building it checks the table (every target is a state, every state but the first can be reached), so a slip fails at boot.
 */
export class TransitionTable<State extends string> {
  private readonly states: ReadonlySet<string>;

  constructor(
    readonly name: string,
    readonly initial: readonly State[],
    private readonly moves: Readonly<Record<State, readonly State[]>>,
    /** Words a villager can read for each state, used in the refusal. */
    private readonly words: Readonly<Record<State, string>>,
  ) {
    this.states = new Set(Object.keys(moves));
    const reached = new Set<string>(initial);
    const queue: State[] = [...initial];
    for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
      for (const target of moves[state] ?? []) {
        if (!this.states.has(target)) throw new Error(`${name}: ${state} leads to the unknown state ${target}`);
        if (!reached.has(target)) {
          reached.add(target);
          queue.push(target);
        }
      }
    }
    for (const state of this.states) if (!reached.has(state)) throw new Error(`${name}: nothing leads to ${state}`);
  }

  can(from: State, to: State): boolean {
    return this.moves[from]?.includes(to) ?? false;
  }

  isFinal(state: State): boolean {
    return (this.moves[state] ?? []).length === 0;
  }

  /** @throws DomainError kind `conflict`, code `<name>.move_refused`, naming both states in plain words. */
  assert(from: State, to: State): void {
    if (this.can(from, to)) return;
    throw new DomainError({
      code: `${this.name}.move_refused`,
      kind: 'conflict',
      message: `Tidak bisa diubah menjadi "${this.words[to]}" karena sekarang "${this.words[from]}".`,
      args: { from, to },
    });
  }

  /** The word shown to people for a state. */
  word(state: State): string {
    return this.words[state];
  }
}
