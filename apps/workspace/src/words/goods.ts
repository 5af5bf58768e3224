/** The name of the only variant of a product without a choice. */
export const ONLY_VARIANT = '-';

/** What was chosen, `null` where there was nothing to choose. */
export const choiceName = (variant: string): string | null => (variant === ONLY_VARIANT || variant === '' ? null : variant);

/** `Kopi Robusta, 250 gram`, or the product alone. */
export const goodsName = (product: string, variant: string): string => [product, choiceName(variant)].filter(Boolean).join(', ');
