import type { VariantForSale } from '@etalase/catalogue';
import { formatRupiah, type Rupiah } from '@etalase/kernel';
import { errors } from './errors';
import type { CartChange } from './views';

export const MAX_LINES = 50;
export const MAX_QUANTITY = 999;

export interface CartLine {
  variantId: string;
  quantity: number;
  /** The price the shopper last saw. */
  seenPrice: Rupiah;
  name: string;
}

/** @throws DomainError `orders.quantity`. */
export function assertQuantity(quantity: number): void {
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MAX_QUANTITY) throw errors.make('quantity', {}, { field: 'quantity' });
}

/** What is different from what the shopper last saw, and what stands in the way of ordering. */
export function changesOf(line: CartLine, variant: VariantForSale | undefined): CartChange[] {
  if (!variant?.isForSale) return [{ kind: 'gone' }];
  const changes: CartChange[] = [];
  if (variant.price !== line.seenPrice) changes.push({ kind: 'price', was: line.seenPrice, now: variant.price });
  if (variant.available < line.quantity) changes.push({ kind: 'less_stock', wanted: line.quantity, available: Math.max(0, variant.available) });
  if (line.quantity < variant.minimumOrder) changes.push({ kind: 'below_minimum', minimum: variant.minimumOrder });
  return changes;
}

/** A price the shopper has now seen does not stop an order; the rest does. */
export const blocksOrder = (changes: readonly CartChange[]): boolean => changes.some((change) => change.kind !== 'price');

/** @throws DomainError for the first line that cannot be ordered as the shopper last saw it. @returns the variant to order. */
export function assertOrderable(line: CartLine, variant: VariantForSale | undefined): VariantForSale {
  const [change] = changesOf(line, variant);
  if (!change && variant) return variant;
  const field = { field: `lines.${line.variantId}` };
  const { name } = line;
  switch (change?.kind) {
    case 'price':
      throw errors.make('price_changed', { name, was: formatRupiah(change.was), now: formatRupiah(change.now) }, field);
    case 'less_stock':
      throw errors.make('line_short', { name, available: change.available }, field);
    case 'below_minimum':
      throw errors.make('line_below_minimum', { name, minimum: change.minimum }, field);
    default:
      throw errors.make('line_gone', { name }, field);
  }
}
