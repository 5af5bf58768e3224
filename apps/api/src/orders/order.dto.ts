import { ApiProperty } from '@nestjs/swagger';
import { type OrderState, type OrderSummary, type OrderView, SELLER_ORDER_STATES, type SellerOrderState, type SellerOrderView } from '@etalase/orders';
import type { PaidBy } from '@etalase/sellers';
import type { ShippingKind } from '@etalase/shipping';
import type { Page } from '@etalase/kernel';
import { PhotoDto } from '../catalogue/product-views.dto';
import { PickupPlaceDto } from './cart.dto';
import { PartComplaintDto } from './part-complaint.dto';
import { PaymentDto } from './payment.dto';
import { ShortageDto } from './shortage.dto';

const ORDER_STATES = ['awaiting_payment', 'confirmed', 'paid', 'closed', 'expired', 'cancelled'] as const satisfies readonly OrderState[];

export const PAID_BY = ['rail', 'on_the_spot'] as const satisfies readonly PaidBy[];
const REFUND_STATUSES = ['pending', 'requires_action', 'succeeded', 'failed', 'canceled'] as const;

export class OrderLineDto {
  @ApiProperty({ format: 'uuid' }) variantId: string;
  @ApiProperty() productSlug: string;
  @ApiProperty() name: string;
  @ApiProperty() variant: string;
  @ApiProperty({ type: PhotoDto, nullable: true }) photo: PhotoDto | null;
  @ApiProperty() quantity: number;
  @ApiProperty() priceRupiah: number;
  @ApiProperty() totalRupiah: number;
}

export class PartShippingDto {
  @ApiProperty({ enum: ['pickup', 'seller_delivery', 'courier'] }) kind: ShippingKind;
  @ApiProperty() service: string;
  @ApiProperty() etaMinDays: number;
  @ApiProperty() etaMaxDays: number;
  @ApiProperty() weightGrams: number;
  @ApiProperty({ type: PickupPlaceDto, nullable: true }) pickup: PickupPlaceDto | null;
}

export class TimelineEntryDto {
  @ApiProperty({ enum: SELLER_ORDER_STATES }) state: SellerOrderState;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
}

/** One seller's part of an order. */
export class OrderPartDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'K7M4PQ-A' }) number: string;
  @ApiProperty({ enum: SELLER_ORDER_STATES }) state: SellerOrderState;
  @ApiProperty({ format: 'uuid' }) sellerId: string;
  @ApiProperty() sellerSlug: string;
  @ApiProperty() sellerName: string;
  @ApiProperty() sellerPhone: string;
  @ApiProperty({ type: [OrderLineDto] }) lines: OrderLineDto[];
  @ApiProperty() itemsTotalRupiah: number;
  @ApiProperty() shippingTotalRupiah: number;
  @ApiProperty() totalRupiah: number;
  @ApiProperty({ enum: PAID_BY, description: '`on_the_spot`: to the seller, when it is fetched' }) paidBy: PaidBy;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the seller got the money on the spot' }) collectedAt: string | null;
  @ApiProperty({ description: 'Went back for missing pieces while under way; with the total, what was paid' }) givenBackRupiah: number;
  @ApiProperty({ type: PartShippingDto }) shipping: PartShippingDto;
  @ApiProperty({ description: 'Hours after payment within which it ships' }) shipWithinHours: number;
  @ApiProperty({ type: String, nullable: true }) courier: string | null;
  @ApiProperty({ type: String, nullable: true }) resi: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Files: /foto/<key>-<320|640|1080>.<avif|webp|jpg>' }) resiPhotoKey: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Six digits the shopper reads out at hand-over; never shown to the seller' }) pickupCode: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) acceptBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) shipBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) complainBy: string | null;
  @ApiProperty({ type: [TimelineEntryDto] }) timeline: TimelineEntryDto[];
  @ApiProperty({ type: [String], description: 'What whoever asks may do now' }) actions: string[];
  @ApiProperty({ type: ShortageDto, nullable: true, description: 'The newest question about missing pieces' }) shortage: ShortageDto | null;
  @ApiProperty({ type: PartComplaintDto, nullable: true }) complaint: PartComplaintDto | null;
}

type Renamed = 'lines' | 'givenBack' | 'itemsTotal' | 'shippingTotal' | 'total' | 'shortage' | 'complaint';

/** The fields that both views of a part share, with money named as the API names it. */
export function partDto<Part extends SellerOrderView>({ lines, itemsTotal, shippingTotal, total, givenBack, shortage, complaint, ...part }: Part): Omit<Part, Renamed> & Pick<OrderPartDto, 'lines' | 'itemsTotalRupiah' | 'shippingTotalRupiah' | 'totalRupiah' | 'givenBackRupiah' | 'shortage' | 'complaint'> {
  const renamed = lines.map(({ price, total: lineTotal, ...line }) => ({ ...line, priceRupiah: price, totalRupiah: lineTotal }));
  return { ...part, shortage: shortage && ShortageDto.of(shortage), complaint: complaint && PartComplaintDto.of(complaint), lines: renamed, itemsTotalRupiah: itemsTotal, shippingTotalRupiah: shippingTotal, totalRupiah: total, givenBackRupiah: givenBack };
}

export class OrderRecipientDto {
  @ApiProperty() name: string;
  @ApiProperty() phone: string;
  @ApiProperty() villageCode: string;
  @ApiProperty() villageLabel: string;
  @ApiProperty() address: string;
  @ApiProperty({ type: String, nullable: true }) landmark: string | null;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
}

export class OrderRefundDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() amountRupiah: number;
  @ApiProperty({ enum: REFUND_STATUSES, description: '`requires_action`: waits for an account, or for the transfer to it' }) status: (typeof REFUND_STATUSES)[number];
  @ApiProperty({ type: String, nullable: true, description: 'The part it was paid for' }) sellerOrderId: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt: string | null;
}

export class OrderRefundsDto {
  @ApiProperty({ type: [OrderRefundDto] }) refunds: OrderRefundDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Masked; null until the shopper has named one' }) account: string | null;
  @ApiProperty({ description: 'Waits for an account, or for the transfer to it' }) waitingRupiah: number;

  static of({ refunds, account, waiting }: OrderView['refunds']): OrderRefundsDto {
    return { refunds: refunds.map(({ id, amount, status, splitReference, endedAt }) => ({ id, amountRupiah: amount, status, sellerOrderId: splitReference, endedAt })), account, waitingRupiah: waiting };
  }
}

export class OrderDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'K7M4PQ' }) number: string;
  @ApiProperty() token: string;
  @ApiProperty({ enum: ORDER_STATES }) state: OrderState;
  @ApiProperty({ format: 'date-time' }) placedAt: string;
  @ApiProperty({ format: 'date-time' }) payBy: string;
  @ApiProperty({ type: OrderRecipientDto }) recipient: OrderRecipientDto;
  @ApiProperty() itemsTotalRupiah: number;
  @ApiProperty() shippingTotalRupiah: number;
  @ApiProperty() totalRupiah: number;
  @ApiProperty({ type: [OrderPartDto] }) parts: OrderPartDto[];
  @ApiProperty({ description: 'Of the total, what is paid to the sellers when it is fetched' }) spotTotalRupiah: number;
  @ApiProperty({ description: 'Still to be paid on the spot' }) spotDueRupiah: number;
  @ApiProperty({ type: PaymentDto, nullable: true, description: 'Null when nothing is paid online' }) payment: PaymentDto | null;
  @ApiProperty({ type: OrderRefundsDto }) refunds: OrderRefundsDto;
  @ApiProperty() canCancel: boolean;
  @ApiProperty({ enum: ['revived', 'refunded'], nullable: true, description: 'Money that came after the order had ended' }) latePayment: 'revived' | 'refunded' | null;

  static of({ itemsTotal, shippingTotal, total, spotTotal, spotDue, parts, payment, refunds, ...order }: OrderView): OrderDto {
    return { ...order, itemsTotalRupiah: itemsTotal, shippingTotalRupiah: shippingTotal, totalRupiah: total, spotTotalRupiah: spotTotal, spotDueRupiah: spotDue, parts: parts.map((part) => partDto(part)), payment: payment && PaymentDto.of(payment), refunds: OrderRefundsDto.of(refunds) };
  }
}

export class OrderSummaryPartDto {
  @ApiProperty() sellerName: string;
  @ApiProperty({ enum: SELLER_ORDER_STATES }) state: SellerOrderState;
}

export class OrderSummaryDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() token: string;
  @ApiProperty({ enum: ORDER_STATES }) state: OrderState;
  @ApiProperty({ format: 'date-time' }) placedAt: string;
  @ApiProperty({ format: 'date-time' }) payBy: string;
  @ApiProperty() totalRupiah: number;
  @ApiProperty({ type: [OrderSummaryPartDto] }) parts: OrderSummaryPartDto[];
  @ApiProperty() firstItem: string;
}

export class OrderSummaryPageDto {
  @ApiProperty({ type: [OrderSummaryDto] }) items: OrderSummaryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;

  static of({ items, nextCursor }: Page<OrderSummary>): OrderSummaryPageDto {
    return { items: items.map(({ total, ...order }) => ({ ...order, totalRupiah: total })), nextCursor };
  }
}
