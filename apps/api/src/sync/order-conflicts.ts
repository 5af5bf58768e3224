import { Injectable } from '@nestjs/common';
import { type DomainError, formatMoment, zoneOfProvince } from '@etalase/kernel';
import { type SellerOrderState, ShowSellerOrder } from '@etalase/orders';
import { Settings } from '@etalase/platform';
import type { Refused } from '@etalase/sync';

/** Says to the person with the phone why a step no longer fits, or that it has been done by somebody else. */
@Injectable()
export class OrderConflicts {
  constructor(
    private readonly orders: ShowSellerOrder,
    private readonly settings: Settings,
  ) {}

  async explain(refusal: DomainError, { sellerId, sellerOrderId, to }: { sellerId: string; sellerOrderId: string; to: SellerOrderState }): Promise<Refused | 'already' | null> {
    if (refusal.code !== 'orders.seller_order.move_refused') return null;
    const order = await this.orders.execute({ sellerId, sellerOrderId });
    if (order.timeline.some((entry) => entry.state === to)) return 'already';
    if (order.state !== 'cancelled') return null;
    const end = order.timeline.at(-1);
    const at = end ? ` ${formatMoment(new Date(end.at), 'id', zoneOfProvince(this.settings.PROVINCE_CODE))}` : '';
    const why = end?.note ? ` Alasannya: ${end.note}` : '';
    return { code: 'sync.order_cancelled', message: `Pesanan ini sudah dibatalkan${at}. Jangan kirim barangnya.${why}`, fields: [] };
  }
}
