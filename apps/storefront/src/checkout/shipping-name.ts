import type { ShippingQuote } from '@etalase/shipping';
import type { Translate } from '@etalase/ui';

/** A courier's product is its own name; what a seller does is said in the reader's language. */
export const shippingName = ({ kind, service }: Pick<ShippingQuote, 'kind' | 'service'>, t: Translate): string => (kind === 'courier' ? service : t(kind === 'pickup' ? 'checkout.by_pickup' : 'checkout.by_seller'));
