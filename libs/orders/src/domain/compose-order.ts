import type { VariantForSale } from '@etalase/catalogue';
import { add, after, hours, type Locale, newId, newSpokenCode, newToken, type Rupiah, times, ZERO } from '@etalase/kernel';
import type { PaidBy } from '@etalase/sellers';
import type { ShippingQuote } from '@etalase/shipping';
import type { DatedPolicy } from './deadline-policy';
import { shipWithin } from './deadlines';
import { partLetters } from './part-letters';
import type { Recipient } from './recipient';
import type { LineRecord, OrderRecord, PartRecord } from './records';
import { spotTotalOf } from './on-the-spot';
import { commissionOf } from './settlement';

/** One seller's goods with the shipping the shopper chose for them. */
export interface ChosenPart {
  sellerId: string;
  sellerSlug: string;
  sellerName: string;
  isSlowVillage: boolean;
  paidBy: PaidBy;
  quote: ShippingQuote;
  lines: { variant: VariantForSale; quantity: number }[];
}

export interface OrderDraft {
  orderId: string;
  recipient: Recipient;
  villageLabel: string;
  locale: Locale;
  personId: string | null;
  parts: ChosenPart[];
}

/** Everything to be written, with all totals. */
export interface ComposedOrder {
  order: Omit<OrderRecord, 'paymentIntentId'>;
  parts: PartRecord[];
  lines: LineRecord[];
}

/** Of 148 million numbers this one is in use: try again with another. */
export class NumberTaken extends Error {}

/** 23^6 numbers: long enough to be rare, short enough to say over the phone. */
const NUMBER_LENGTH = 6;

/** Pure but for ids, number and token: prices, weights and promises are those of this very moment. */
export function composeOrder(draft: OrderDraft, { policy, commissionBps, commissionTaxBps }: DatedPolicy, now: Date): ComposedOrder {
  const number = newSpokenCode(NUMBER_LENGTH);
  const composed = draft.parts.map((part, position) => composePart(draft.orderId, number, part, position, { policy, commissionBps, commissionTaxBps, now }));
  const parts = composed.map(({ part }) => part);
  const itemsTotal = sum(parts.map((part) => part.itemsTotal));
  const shippingTotal = sum(parts.map((part) => part.shippingTotal));
  const total = add(itemsTotal, shippingTotal);
  const spotTotal = spotTotalOf(parts);
  const isOnRail = spotTotal < total;
  const payBy = after(now, hours(policy.payHours));
  const { name, ...recipient } = draft.recipient;
  const order: ComposedOrder['order'] = {
    id: draft.orderId,
    number,
    token: newToken(),
    state: isOnRail ? 'awaiting_payment' : 'confirmed',
    personId: draft.personId,
    recipientName: name,
    ...recipient,
    villageLabel: draft.villageLabel,
    locale: draft.locale,
    itemsTotal,
    shippingTotal,
    total,
    spotTotal,
    spotDue: spotTotal,
    policy,
    placedAt: now,
    payBy,
    payRemindAt: isOnRail ? after(payBy, -hours(policy.payReminderHours)) : null,
    paidAt: null,
    endedAt: null,
    latePayment: null,
  };
  return { order, parts, lines: composed.flatMap(({ lines }) => lines) };
}

const sum = (amounts: Rupiah[]): Rupiah => add(ZERO, ...amounts);

function composePart(orderId: string, orderNumber: string, chosen: ChosenPart, position: number, terms: Omit<DatedPolicy, 'effectiveFrom'> & { now: Date }): { part: PartRecord; lines: LineRecord[] } {
  const id = newId();
  const { quote, sellerId, sellerSlug, sellerName } = chosen;
  const lines = chosen.lines.map(({ variant, quantity }, index): LineRecord => ({
    sellerOrderId: id,
    position: index,
    variantId: variant.variantId,
    productId: variant.productId,
    productSlug: variant.productSlug,
    name: variant.productName,
    variant: variant.variantName,
    photo: variant.photo,
    quantity,
    price: variant.price,
    total: times(variant.price, quantity),
    // Money the platform never holds pays no commission.
    commissionBps: chosen.paidBy === 'rail' ? terms.commissionBps : 0,
  }));
  const itemsTotal = sum(lines.map((line) => line.total));
  const madeToOrderDays = Math.max(0, ...chosen.lines.map(({ variant }) => variant.madeToOrderDays));
  const part: PartRecord = {
    id,
    orderId,
    position,
    number: `${orderNumber}-${partLetters(position)}`,
    sellerId,
    sellerSlug,
    sellerName,
    state: 'awaiting_payment',
    paidBy: chosen.paidBy,
    collectedAt: null,
    itemsTotal,
    shippingTotal: quote.price,
    total: add(itemsTotal, quote.price),
    commission: commissionOf(lines),
    commissionTaxBps: terms.commissionTaxBps,
    givenBack: ZERO,
    quoteId: quote.id,
    shippingKind: quote.kind,
    shippingService: quote.service,
    etaMinDays: quote.etaMinDays,
    etaMaxDays: quote.etaMaxDays,
    weightGrams: quote.chargedWeightGrams,
    pickupAddress: quote.pickup?.address ?? null,
    pickupHours: quote.pickup?.hours ?? null,
    shipWithinHours: shipWithin(terms.policy, chosen.isSlowVillage, madeToOrderDays),
    isFresh: chosen.lines.some(({ variant }) => variant.isFresh),
    acceptBy: null,
    shipBy: null,
    readyAt: null,
    shippedAt: null,
    failedAt: null,
    deliveredAt: null,
    complainBy: null,
    appealBy: null,
    askedUntil: null,
    dueAt: null,
    remindAt: null,
    courier: null,
    resi: null,
    resiPhotoKey: null,
    sealedPickupCode: null,
    pickupTries: 0,
    updatedAt: terms.now,
  };
  return { part, lines };
}
