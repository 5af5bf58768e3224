import { Injectable } from '@nestjs/common';
import { Clock, dayIn, encodeCursor, isId, type Page, zoneOfProvince } from '@etalase/kernel';
import { ChangeWatch, Settings, Transactions } from '@etalase/platform';
import { LRUCache } from 'lru-cache';
import { allows, type Ladder, paidBy } from '../domain/ladder';
import { isOpenOn } from '../domain/opening';
import type { SellerView } from '../domain/views';
import type { SellerRow } from '../persistence/seller-row';
import { SellerReadsRepository } from '../persistence/seller-reads.repository';
import { Ladders } from './ladders';

/** About 1 KB each: the shops people look at stay in memory, the rest is one indexed read away. */
const KEPT_SHOPS = 8_000;

/**
 * Who sells: the read face of this context. Shops are kept in memory and forgotten when their row changes, at most
 * half a second later in other processes and at once in the one that changed it.
 */
@Injectable()
export class SellerDirectory {
  private readonly kept = new LRUCache<string, SellerRow>({ max: KEPT_SHOPS });
  private readonly idsBySlug = new LRUCache<string, string>({ max: KEPT_SHOPS });
  private readonly watch: ChangeWatch<string>;
  private hasHorizon = false;
  /** Counts what was forgotten, so that a read that began before a change does not put the old row back. */
  private generation = 0;

  constructor(
    private readonly reads: SellerReadsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly ladders: Ladders,
  ) {
    this.watch = new ChangeWatch(transactions, (since) => this.changedSince(since), (ids) => this.forget(ids));
  }

  async byId(id: string): Promise<SellerView | null> {
    return (await this.byIds([id])).get(id) ?? null;
  }

  /** Unknown ids are left out. Inside a transaction it reads the transaction's own rows. */
  async byIds(ids: readonly string[]): Promise<Map<string, SellerView>> {
    const wanted = [...new Set(ids)].filter(isId);
    const rows = this.transactions.currentRunner() ? await this.reads.byIds(wanted) : await this.keptRows(wanted);
    return new Map((await this.views(rows)).map((view) => [view.id, view]));
  }

  async bySlug(slug: string): Promise<SellerView | null> {
    const known = this.idsBySlug.get(slug);
    const id = known ?? (await this.reads.idOfSlug(slug));
    if (id === null) return null;
    if (!known && !this.transactions.currentRunner()) this.idsBySlug.set(slug, id);
    return this.byId(id);
  }

  /** Shops a person owns or works in, in every state. */
  async ofPerson(personId: string): Promise<SellerView[]> {
    const ids = await this.reads.shopsOf(personId);
    const found = await this.byIds(ids);
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** Visible shops: of a village, district or regency in the order of the codes, or of the province newest first. */
  async list(filter: { regency?: string; district?: string; village?: string; limit: number; cursor?: string }): Promise<Page<SellerView>> {
    const place = filter.village ?? filter.district ?? filter.regency;
    const rows = await this.reads.list({ place, limit: filter.limit, cursor: filter.cursor });
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    const key = last && (place === undefined ? [last.id] : [last.villageCode, last.id]);
    return { items: await this.views(shown), nextCursor: key && rows.length > filter.limit ? encodeCursor(key) : null };
  }

  async inVillage(villageCode: string): Promise<SellerView[]> {
    return (await this.list({ village: villageCode, limit: 100 })).items;
  }

  /** Village code → number of visible shops; sum over a prefix for a district or regency. */
  async countsByVillage(): Promise<Map<string, number>> {
    return new Map((await this.reads.countsByVillage()).map((row) => [row.villageCode, row.count]));
  }

  /** For use cases that changed a shop: after their commit this process sees it at once. */
  changed(): void {
    this.transactions.afterCommit(() => this.watch.expire());
  }

  /** Facts are kept, never the answer: where a shop stands is computed each time. */
  private async views(rows: readonly SellerRow[]): Promise<SellerView[]> {
    const today = dayIn(this.clock.now(), zoneOfProvince(this.settings.PROVINCE_CODE));
    const ladders = await this.ladders.of(rows);
    return rows.map((row) => toView(row, today, ladders.get(row.id)?.step ?? -1));
  }

  private async keptRows(ids: string[]): Promise<SellerRow[]> {
    await this.watch.fresh();
    const found = ids.flatMap((id) => this.kept.get(id) ?? []);
    if (found.length === ids.length) return found;
    const missing = ids.filter((id) => !this.kept.has(id));
    const generation = this.generation;
    const rows = await this.reads.byIds(missing);
    if (generation === this.generation) rows.forEach((row) => this.kept.set(row.id, row));
    return [...found, ...rows];
  }

  private async changedSince(since: string): Promise<{ rows: string[]; horizon: string }> {
    if (this.hasHorizon) return this.reads.changedSince(since);
    // Nothing is kept yet, so nothing of the past can be stale.
    const horizon = await this.reads.horizon();
    this.hasHorizon = true;
    return { rows: [], horizon };
  }

  private forget(ids: string[]): void {
    if (ids.length > 0) this.generation += 1;
    ids.forEach((id) => this.kept.delete(id));
  }
}

const toView = (row: SellerRow, today: string, step: Ladder['step']): SellerView => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  story: row.story,
  villageCode: row.villageCode,
  phone: row.phone,
  state: row.state,
  openHours: row.openHours,
  isMadeByWomen: row.isMadeByWomen,
  logoHash: row.logoHash,
  bannerHash: row.bannerHash,
  categories: row.categories,
  isOpen: isOpenOn(row, today),
  holidayUntil: row.state === 'holiday' ? row.holidayUntil : null,
  ladderStep: step,
  acceptsOnlinePayment: allows({ step }, 'online'),
  paidBy: paidBy({ step }),
});
