import type { OrderFact, SellerOrderFact } from './events';
import type { LineRecord, OrderRecord, PartRecord } from './records';

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** The order as events tell it. */
export const orderFact = (order: OrderRecord): OrderFact => ({
  orderId: order.id,
  number: order.number,
  token: order.token,
  shopper: { name: order.recipientName, phone: order.phone, personId: order.personId, locale: order.locale },
  totalRupiah: order.total - order.spotTotal,
  spotRupiah: order.spotTotal,
  payBy: order.payBy.toISOString(),
});

/** One part as events tell it. @param pickupCode only where the shopper is told it. */
export const partFact = (part: PartRecord, lines: readonly LineRecord[], pickupCode: string | null = null): SellerOrderFact => ({
  sellerOrderId: part.id,
  number: part.number,
  sellerId: part.sellerId,
  sellerName: part.sellerName,
  shippingKind: part.shippingKind,
  paidBy: part.paidBy,
  shippingService: part.shippingService,
  itemsRupiah: part.itemsTotal,
  shippingRupiah: part.shippingTotal,
  lines: lines.filter((line) => line.sellerOrderId === part.id).map(({ name, variant, quantity }) => ({ name, variant, quantity })),
  acceptBy: iso(part.acceptBy),
  shipBy: iso(part.shipBy),
  complainBy: iso(part.complainBy),
  courier: part.courier,
  resi: part.resi,
  pickupCode,
});
