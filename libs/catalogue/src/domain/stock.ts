export interface VariantDemand {
  variantId: string;
  quantity: number;
}

/** One line a variant in id order: two lines of one variant must not each pass on stock that suffices for one. */
export function sumDemand(lines: readonly VariantDemand[]): VariantDemand[] {
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(line.variantId, (sums.get(line.variantId) ?? 0) + line.quantity);
  return [...sums].map(([variantId, quantity]) => ({ variantId, quantity })).sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
}

/** Whether a product's place on the "in stock" side of the shelf may have changed. */
export const crossesZero = (before: number, after: number): boolean => before > 0 !== after > 0;
