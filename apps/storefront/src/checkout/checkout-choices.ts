import type { CheckoutView } from '@etalase/orders';
import { METHODS, type PaymentMethod } from '@etalase/payments';
import type { ShippingQuote } from '@etalase/shipping';
import { add, type Rupiah, rupiah } from '@etalase/kernel';

export const SHIPPING_FIELD = 'kirim.';

export type ChosenQuote = { sellerId: string; sellerName: string; quote: ShippingQuote };

/** Quote ids by seller from the fields `kirim.<seller>` of an address or a form. */
export function readChoices(fields: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(fields).flatMap(([name, value]) => (name.startsWith(SHIPPING_FIELD) && typeof value === 'string' ? [[name.slice(SHIPPING_FIELD.length), value.slice(0, 200)] as const] : []));
  return Object.fromEntries(entries.slice(0, 100));
}

export function choicesAddress(path: string, choices: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(choices).map(([seller, quote]) => [`${SHIPPING_FIELD}${seller}`, quote]));
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

/**
 * Fetching it oneself is offered first only to people of the same regency; others would pick "free" and find it three
 * hours away. Otherwise the order of the shipping context stays.
 */
export function quotesInOrder(quotes: readonly ShippingQuote[], sellerVillage: string, destination: string): ShippingQuote[] {
  const isNear = sellerVillage.slice(0, 5) === destination.slice(0, 5);
  return isNear ? [...quotes] : [...quotes.filter(({ kind }) => kind !== 'pickup'), ...quotes.filter(({ kind }) => kind === 'pickup')];
}

/** The quote chosen for every seller, or `null` while one is missing or no longer true. */
export function chosenQuotes({ cart, shipping }: CheckoutView, choices: Readonly<Record<string, string>>): ChosenQuote[] | null {
  const chosen = cart.sellers.flatMap(({ sellerId, sellerName }) => {
    const quote = shipping.find((entry) => entry.sellerId === sellerId)?.quotes.find((one) => one.id === choices[sellerId]);
    return quote ? [{ sellerId, sellerName, quote }] : [];
  });
  return chosen.length === cart.sellers.length && chosen.length > 0 ? chosen : null;
}

/** What is paid to sellers on the spot; the rest is paid here. */
export const spotTotalOf = ({ cart }: CheckoutView): Rupiah => add(rupiah(0), ...cart.sellers.filter(({ paidBy }) => paidBy === 'on_the_spot').map(({ itemsTotal }) => itemsTotal));

export const shippingTotalOf = (quotes: readonly ChosenQuote[]): Rupiah => add(rupiah(0), ...quotes.map(({ quote }) => quote.price));

/** Ways to pay whose limits allow the amount, in the order shown to people. */
export const methodsFor = (amount: Rupiah): PaymentMethod[] => Object.values(METHODS).flatMap(({ method, min, max }) => (amount >= min && amount <= max ? [method] : []));

/** What is chosen before the shopper chooses. Nobody fetches goods without having said so, though it costs nothing. */
export const firstChoice = (quotes: readonly ShippingQuote[]): string | undefined => (quotes.find(({ kind }) => kind !== 'pickup') ?? quotes[0])?.id;

/** Fewer are not worth a tap. */
const FEWEST_FOLDED = 2;

/** What is seen at once: what was chosen, the cheapest courier, and what needs none. The dearer couriers wait behind one tap. */
export function foldQuotes(quotes: readonly ShippingQuote[], picked: string | undefined): { seen: readonly ShippingQuote[]; folded: readonly ShippingQuote[] } {
  const cheapest = quotes.filter(({ kind }) => kind === 'courier').reduce<ShippingQuote | null>((least, quote) => (least === null || quote.price < least.price ? quote : least), null);
  const isSeen = (quote: ShippingQuote): boolean => quote.kind !== 'courier' || quote === cheapest || quote.id === picked;
  const folded = quotes.filter((quote) => !isSeen(quote));
  return folded.length < FEWEST_FOLDED ? { seen: quotes, folded: [] } : { seen: quotes.filter(isSeen), folded };
}
