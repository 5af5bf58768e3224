import { errors } from './errors';

export const MAX_VARIANTS = 20;
export const MIN_PRICE = 100;
export const MAX_PRICE = 1_000_000_000;
/** Name of the only variant of a product that has no choice to make; never shown. */
export const PLAIN_VARIANT = '-';

/** As people read it: nothing where there was nothing to choose. */
export const shownVariant = (name: string): string => (name === PLAIN_VARIANT ? '' : name);

export interface VariantDraft {
  name: string;
  /** Whole rupiah. */
  price: number;
  weightGrams: number;
}

/** @throws DomainError naming `variants` or the variant: too many, none, two of one name, a price nobody means. */
export function checkVariants(variants: readonly VariantDraft[]): void {
  if (variants.length === 0) throw errors.make('last_variant', {}, { field: 'variants' });
  if (variants.length > MAX_VARIANTS) throw errors.make('too_many_variants', { max: MAX_VARIANTS }, { field: 'variants' });
  const names = new Set<string>();
  variants.forEach((variant, index) => {
    checkPrice(variant.price, `variants.${index}.price`);
    const name = variant.name.trim().toLowerCase();
    if (names.has(name)) throw errors.make('variant_names_alike', { name: variant.name }, { field: `variants.${index}.name` });
    names.add(name);
  });
}

export function checkPrice(price: number, field: string): void {
  if (!Number.isSafeInteger(price) || price < MIN_PRICE || price > MAX_PRICE) throw errors.make('price_out_of_range', {}, { field });
}
