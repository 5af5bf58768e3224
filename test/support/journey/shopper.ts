import { randomUUID } from 'node:crypto';
import type { CartDto, CheckoutDto } from '../../../apps/api/src/orders/cart.dto';
import type { OrderDto } from '../../../apps/api/src/orders/order.dto';
import type { PlacedOrderDto } from '../../../apps/api/src/orders/place-order.dto';
import type { PaymentMethod } from '@etalase/payments';
import { Caller } from './caller';

export type ShippingKind = 'courier' | 'pickup' | 'seller_delivery';
export type Choose = (sellerId: string) => ShippingKind;
export const byCourier: Choose = () => 'courier';
export const QRIS: PaymentMethod = { type: 'qris' };

/** The body of a checkout and the key it is sent under. */
export interface Checkout {
  key: string;
  body: { recipient: Record<string, string>; shipping: { sellerId: string; quoteId: string }[]; locale?: 'id' | 'en' };
}

/** Phones of the block that is never given out, behind those of the demo. */
export const shopperPhone = (number: number): string => `+62812000${String(91_00 + number).padStart(5, '0')}`;

/** A guest with a phone: one cart, and the links of the orders made from it. */
export class Shopper {
  readonly http: Caller;

  constructor(
    api: string,
    readonly phone: string,
    readonly villageCode: string,
  ) {
    this.http = new Caller(api);
  }

  add(variantId: string, quantity = 1): Promise<{ count: number }> {
    return this.http.post('/api/cart/lines', { variantId, quantity });
  }

  cart(): Promise<CartDto> {
    return this.http.get('/api/cart');
  }

  checkout(): Promise<CheckoutDto> {
    return this.http.get(`/api/checkout?village=${this.villageCode}`);
  }

  /** What the checkout page would send for the cart as it is. */
  async fillIn(choose: Choose = byCourier, key: string = randomUUID()): Promise<Checkout> {
    const { shipping } = await this.checkout();
    const choices = shipping.map(({ sellerId, quotes }) => {
      const quote = quotes.find(({ kind }) => kind === choose(sellerId));
      if (!quote) throw new Error(`seller ${sellerId} offers no ${choose(sellerId)}, only ${quotes.map(({ kind }) => kind).join(', ')}`);
      return { sellerId, quoteId: quote.id };
    });
    return { key, body: { recipient: { name: 'Pembeli Uji', phone: this.phone, villageCode: this.villageCode, address: 'Jalan Kartini 12, RT 03' }, shipping: choices } };
  }

  place({ key, body }: Checkout): Promise<PlacedOrderDto> {
    return this.http.post('/api/orders', body, { 'idempotency-key': key });
  }

  async order(choose?: Choose): Promise<PlacedOrderDto> {
    return this.place(await this.fillIn(choose));
  }

  pay({ token }: { token: string }, method: PaymentMethod = QRIS): Promise<OrderDto> {
    return this.http.post(`/api/orders/${token}/payment`, method);
  }

  show({ token }: { token: string }): Promise<OrderDto> {
    return this.http.get(`/api/orders/${token}`);
  }

  check({ token }: { token: string }): Promise<OrderDto> {
    return this.http.post(`/api/orders/${token}/check-payment`);
  }

  cancel({ token }: { token: string }, sellerOrderId?: string): Promise<OrderDto> {
    return this.http.post(`/api/orders/${token}/cancel`, sellerOrderId === undefined ? {} : { sellerOrderId });
  }

  received({ token }: { token: string }, sellerOrderId: string, isAllWell: boolean): Promise<OrderDto> {
    return this.http.post(`/api/orders/${token}/received`, { sellerOrderId, isAllWell });
  }

  complain({ token }: { token: string }, sellerOrderId: string, text: string, photo?: Buffer): Promise<{ complaintId: string }> {
    return this.http.post(`/api/orders/${token}/complaints`, wordsOf(sellerOrderId, text, photo));
  }

  appeal({ token }: { token: string }, sellerOrderId: string, text: string, photo?: Buffer): Promise<OrderDto> {
    return this.http.post(`/api/orders/${token}/appeals`, wordsOf(sellerOrderId, text, photo));
  }

  agree({ token }: { token: string }, sellerOrderId: string): Promise<OrderDto> {
    return this.http.post(`/api/orders/${token}/agreements`, { sellerOrderId });
  }
}

function wordsOf(sellerOrderId: string, text: string, photo?: Buffer): FormData {
  const form = new FormData();
  form.append('sellerOrderId', sellerOrderId);
  form.append('text', text);
  if (photo) form.append('photos', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), 'bukti.jpg');
  return form;
}
