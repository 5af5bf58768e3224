import { Injectable } from '@nestjs/common';
import type { SellerProductView } from '../domain/product-draft';
import { ProductFeedRepository } from '../persistence/product-feed.repository';
import { ProductsOfSeller } from './seller-products';

export interface ProductsSinceInput {
  sellerId: string;
  /** xid8 as text; `0` for everything. */
  since: string;
  /** Last id of the page before, empty for the first. */
  after: string;
  limit: number;
}

export interface ProductsDelta {
  items: SellerProductView[];
  /** Archived products leave the phone. */
  gone: string[];
  /** Where the next page begins, `null` when this was the last. */
  next: string | null;
}

/** A shop's products whose words, stock or review changed, in pages, for a phone that keeps them. */
@Injectable()
export class ProductsSince {
  constructor(
    private readonly feed: ProductFeedRepository,
    private readonly products: ProductsOfSeller,
  ) {}

  async execute({ limit, ...input }: ProductsSinceInput): Promise<ProductsDelta> {
    const rows = await this.feed.changed({ ...input, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const items = await this.products.many(shown.filter((row) => !row.isArchived).map((row) => row.id));
    // A phone that starts over has nothing to lose.
    const gone = input.since === '0' ? [] : shown.filter((row) => row.isArchived).map((row) => row.id);
    return { items, gone, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
  }
}
