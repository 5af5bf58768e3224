import { Injectable } from '@nestjs/common';
import { ChangeWatch, Transactions } from '@etalase/platform';
import { LRUCache } from 'lru-cache';
import type { Grant } from '../../domain/grants';
import { GrantsRepository } from '../../persistence/grants.repository';

/** A few hundred bytes each: owners of the shops people look at. */
const KEPT_PEOPLE = 16_000;
const NONE: readonly Grant[] = [];

/**
 * The grants of people who are asked about often, at most half a second behind other processes and with the commit in
 * this one. Rights are asked at every look at a shop: what is kept are the facts, never the answer.
 */
@Injectable()
export class GrantMemory {
  private readonly kept = new LRUCache<string, readonly Grant[]>({ max: KEPT_PEOPLE });
  private readonly watch: ChangeWatch<string>;
  private hasHorizon = false;
  /** Counts what was forgotten, so that a read that began before a change does not put the old back. */
  private generation = 0;

  constructor(
    private readonly grants: GrantsRepository,
    private readonly transactions: Transactions,
  ) {
    this.watch = new ChangeWatch(transactions, (since) => this.changedSince(since), (people) => this.forget(people));
  }

  /** Inside a transaction it reads the transaction's own rows. */
  async of(personIds: readonly string[]): Promise<ReadonlyMap<string, readonly Grant[]>> {
    if (personIds.length === 0) return new Map();
    if (this.transactions.currentRunner()) return this.read(personIds);
    await this.watch.fresh();
    const missing = personIds.filter((id) => !this.kept.has(id));
    const generation = this.generation;
    const found = missing.length > 0 ? await this.read(missing) : new Map<string, readonly Grant[]>();
    if (generation === this.generation) found.forEach((grants, id) => this.kept.set(id, grants));
    return new Map(personIds.map((id) => [id, found.get(id) ?? this.kept.get(id) ?? NONE]));
  }

  changed(): void {
    this.transactions.afterCommit(() => this.watch.expire());
  }

  private async read(personIds: readonly string[]): Promise<Map<string, readonly Grant[]>> {
    const rows = await this.grants.ofPeople(personIds);
    return new Map(personIds.map((id) => [id, rows.filter(({ personId }) => personId === id)]));
  }

  private async changedSince(since: string): Promise<{ rows: string[]; horizon: string }> {
    if (this.hasHorizon) return this.grants.changedSince(since);
    const horizon = await this.grants.horizon();
    this.hasHorizon = true;
    return { rows: [], horizon };
  }

  private forget(people: readonly string[]): void {
    if (people.length > 0) this.generation += 1;
    people.forEach((id) => this.kept.delete(id));
  }
}
