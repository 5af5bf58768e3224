import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Logger, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import type { CategoryView } from '../domain/views';
import { CategoriesRepository, type CategoryRow } from '../persistence/categories.repository';

/** What an editor changes in another process is seen here after this long. */
const STALE_MS = 30_000;

/** The two levels of the shelf, in memory. There is no timer: whoever asks an old tree has a new one read for the next. */
@Injectable()
export class CategoryTree implements OnModuleInit {
  private byId = new Map<number, CategoryRow>();
  private bySlugs = new Map<string, CategoryRow>();
  private tree: (CategoryView & { children: CategoryView[] })[] = [];

  private readAt = 0;

  constructor(
    private readonly categories: CategoriesRepository,
    private readonly transactions: Transactions,
    private readonly logger: Logger,
  ) {}

  onModuleInit(): Promise<void> {
    return this.reload();
  }

  async reload(): Promise<void> {
    this.readAt = performance.now();
    const rows = await this.categories.all();
    this.byId = new Map(rows.map((row) => [row.id, row]));
    this.bySlugs = new Map(rows.map((row) => [row.slug, row]));
    const childrenOf = (parentId: number | null): CategoryRow[] => rows.filter((row) => row.parentId === parentId);
    this.tree = childrenOf(null).filter(isShown).map((parent) => ({ ...this.view(parent), children: childrenOf(parent.id).filter(isShown).map((child) => this.view(child)) }));
  }

  /** Both levels, in the order of the shelf, without what the office has taken off the menus. */
  all(): readonly (CategoryView & { children: CategoryView[] })[] {
    this.freshen();
    return this.tree;
  }

  bySlug(slug: string): CategoryView | null {
    this.freshen();
    const row = this.bySlugs.get(slug);
    return row ? this.view(row) : null;
  }

  /** Ids of the leaves a category of either level covers; `null` for an unknown slug. */
  leavesOf(slug: string): number[] | null {
    const row = this.bySlugs.get(slug);
    if (!row) return null;
    return row.parentId === null ? [...this.byId.values()].filter((child) => child.parentId === row.id).map((child) => child.id) : [row.id];
  }

  /** @throws DomainError `catalogue.category_unknown` unless the slug names a category of the second level. */
  leafId(slug: string): number {
    const row = this.bySlugs.get(slug);
    if (!row || row.parentId === null) throw errors.make('category_unknown', {}, { field: 'category' });
    return row.id;
  }

  viewOf(id: number): CategoryView {
    const row = this.byId.get(id);
    if (!row) throw errors.make('category_not_found');
    return this.view(row);
  }

  /** `null` for one that this process does not know yet. */
  find(id: number): CategoryView | null {
    const row = this.byId.get(id);
    return row ? this.view(row) : null;
  }

  /** Words a shopper may look for it by. */
  wordsOf(id: number): string {
    const row = this.byId.get(id);
    const parent = row?.parentId ? this.byId.get(row.parentId) : undefined;
    return [row?.nameId, row?.nameEn, parent?.nameId].filter(Boolean).join(' ');
  }

  private freshen(): void {
    if (performance.now() - this.readAt < STALE_MS) return;
    this.readAt = performance.now();
    void this.transactions.outside(() => this.reload()).catch((error: unknown) => this.logger.error({ error }, 'category tree'));
  }

  private view(row: CategoryRow): CategoryView {
    return { slug: row.slug, name: { id: row.nameId, en: row.nameEn }, icon: row.icon, parentSlug: row.parentId === null ? null : (this.byId.get(row.parentId)?.slug ?? null) };
  }
}

const isShown = (row: CategoryRow): boolean => !row.isHidden;
