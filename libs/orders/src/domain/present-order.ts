import { maskPhone, ZERO } from '@etalase/kernel';
import type { PaymentIntentView, RefundsView } from '@etalase/payments';
import { mayShopperCancel, sellerActions, shopperActions } from './actions';
import { agreedSides } from './appeal';
import type { ComplaintRecord, LineRecord, OrderRecord, PartRecord, ShortageRecord, TimelineRecord } from './records';
import { hasEnded } from './seller-order-states';
import { presentShortage } from './shortage';
import type { AppealView, PartComplaint, SellerAnswer, Verdict } from './complaint-views';
import type { OrderView, SellerOrderView, SellerWorkOrder } from './views';

/** Everything stored about one order. */
export interface WholeOrder {
  order: OrderRecord;
  parts: PartRecord[];
  lines: LineRecord[];
  timeline: TimelineRecord[];
  complaints: ComplaintRecord[];
  shortages: ShortageRecord[];
}

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

export const sellerAnswerOf = ({ sellerText, sellerPhotoKeys, sellerAnsweredAt }: Pick<ComplaintRecord, 'sellerText' | 'sellerPhotoKeys' | 'sellerAnsweredAt'>): SellerAnswer | null =>
  sellerText !== null && sellerAnsweredAt ? { text: sellerText, photoKeys: sellerPhotoKeys, at: sellerAnsweredAt.toISOString() } : null;

export type VerdictFacts = Omit<ComplaintRecord, 'id' | 'sellerOrderId' | 'text' | 'photoKeys' | 'openedAt' | 'decideBy' | 'sellerText' | 'sellerPhotoKeys' | 'sellerAnsweredAt' | 'decidedBy' | 'finalDecidedBy'>;

function appealOf({ appealedBy, appealText, appealPhotoKeys, appealedAt, appealDecideBy, finalOutcome, finalAnswer, finalRefund, finalDecidedAt }: VerdictFacts): AppealView | null {
  if (appealedBy === null || appealText === null || !appealedAt || !appealDecideBy) return null;
  const filed = { by: appealedBy, text: appealText, photoKeys: appealPhotoKeys, at: appealedAt.toISOString(), decideBy: appealDecideBy.toISOString() };
  return { ...filed, outcome: finalOutcome, answer: finalAnswer, refund: finalRefund, decidedAt: iso(finalDecidedAt) };
}

/** What has been decided so far, and what was said to it. */
export const verdictOf = (facts: VerdictFacts): Verdict => ({ outcome: facts.outcome, answer: facts.answer, refund: facts.refund, decidedAt: iso(facts.decidedAt), agreed: agreedSides(facts), appeal: appealOf(facts) });

const complaintOf = (complaint: ComplaintRecord, part: PartRecord): PartComplaint => ({
  id: complaint.id,
  text: complaint.text,
  photoKeys: complaint.photoKeys,
  openedAt: complaint.openedAt.toISOString(),
  decideBy: complaint.decideBy.toISOString(),
  seller: sellerAnswerOf(complaint),
  appealBy: iso(part.appealBy),
  ...verdictOf(complaint),
});

/** @param shared what differs by who looks: the seller's phone, the pick-up code, the buttons. */
function presentPart(whole: WholeOrder, part: PartRecord, shared: Pick<SellerOrderView, 'sellerPhone' | 'pickupCode' | 'actions'>): SellerOrderView {
  const complaint = complaintIn(whole, part);
  const shortage = whole.shortages.findLast((one) => one.sellerOrderId === part.id);
  const lines = whole.lines.filter((line) => line.sellerOrderId === part.id);
  return {
    id: part.id,
    number: part.number,
    state: part.state,
    sellerId: part.sellerId,
    sellerSlug: part.sellerSlug,
    sellerName: part.sellerName,
    lines: lines.map(({ variantId, productSlug, name, variant, photo, quantity, price, total }) => ({ variantId, productSlug, name, variant, photo, quantity, price, total })),
    itemsTotal: part.itemsTotal,
    shippingTotal: part.shippingTotal,
    total: part.total,
    paidBy: part.paidBy,
    collectedAt: iso(part.collectedAt),
    givenBack: part.givenBack,
    shipping: {
      kind: part.shippingKind,
      service: part.shippingService,
      etaMinDays: part.etaMinDays,
      etaMaxDays: part.etaMaxDays,
      weightGrams: part.weightGrams,
      pickup: part.pickupAddress && part.pickupHours ? { address: part.pickupAddress, hours: part.pickupHours } : null,
    },
    shipWithinHours: part.shipWithinHours,
    courier: part.courier,
    resi: part.resi,
    resiPhotoKey: part.resiPhotoKey,
    acceptBy: iso(part.acceptBy),
    shipBy: iso(part.shipBy),
    complainBy: iso(part.complainBy),
    timeline: whole.timeline.filter((entry) => entry.sellerOrderId === part.id).map(({ state, at, note }) => ({ state, at: at.toISOString(), note })),
    shortage: shortage ? presentShortage(shortage, lines) : null,
    complaint: complaint ? complaintOf(complaint, part) : null,
    ...shared,
  };
}

const complaintIn = (whole: WholeOrder, part: PartRecord): ComplaintRecord | null => whole.complaints.find((one) => one.sellerOrderId === part.id) ?? null;

export interface ShopperContext {
  now: Date;
  payment: PaymentIntentView | null;
  refunds: RefundsView;
  phoneOf: (sellerId: string) => string;
  openCode: (sealed: string) => string;
}

/** The order as whoever holds its link sees it. */
export function presentToShopper(whole: WholeOrder, { now, payment, refunds, phoneOf, openCode }: ShopperContext): OrderView {
  const { order, parts } = whole;
  const isOpen = parts.filter((part) => part.state !== 'cancelled');
  const isRunning = order.state === 'paid' || order.state === 'confirmed';
  return {
    id: order.id,
    number: order.number,
    token: order.token,
    state: order.state,
    placedAt: order.placedAt.toISOString(),
    payBy: order.payBy.toISOString(),
    recipient: { name: order.recipientName, phone: order.phone, villageCode: order.villageCode, villageLabel: order.villageLabel, address: order.address, landmark: order.landmark, note: order.note },
    itemsTotal: order.itemsTotal,
    shippingTotal: order.shippingTotal,
    total: order.total,
    spotTotal: order.spotTotal,
    spotDue: isRunning ? order.spotDue : ZERO,
    parts: parts.map((part) =>
      presentPart(whole, part, {
        sellerPhone: phoneOf(part.sellerId),
        pickupCode: part.state === 'ready_for_pickup' && part.sealedPickupCode ? openCode(part.sealedPickupCode) : null,
        actions: shopperActions(part, now, complaintIn(whole, part)),
      }),
    ),
    payment,
    refunds,
    canCancel: order.state === 'awaiting_payment' || (isRunning && isOpen.length > 0 && isOpen.every(mayShopperCancel)),
    latePayment: order.latePayment,
  };
}

/** One part as its seller sees it. The pick-up code is the shopper's alone, and so is the number again once nothing is left to do. */
export function presentToSeller(whole: WholeOrder, part: PartRecord, sellerPhone: string): SellerWorkOrder {
  const { order } = whole;
  const isPickup = part.shippingKind === 'pickup';
  return {
    ...presentPart(whole, part, { sellerPhone, pickupCode: null, actions: sellerActions(part, complaintIn(whole, part)) }),
    orderNumber: order.number,
    placedAt: order.placedAt.toISOString(),
    paidAt: iso(order.paidAt),
    dueAt: iso(part.dueAt),
    recipient: {
      name: order.recipientName,
      phone: hasEnded(part.state) ? maskPhone(order.phone) : order.phone,
      villageLabel: isPickup ? null : order.villageLabel,
      address: isPickup ? null : order.address,
      landmark: isPickup ? null : order.landmark,
      note: order.note,
    },
  };
}
