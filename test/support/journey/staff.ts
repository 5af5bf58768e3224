import { randomUUID } from 'node:crypto';
import type { SellerTodayDto, SellerWorkOrderDto } from '../../../apps/api/src/orders/seller-order.dto';
import type { ShopMoneyDto } from '../../../apps/api/src/payments/shop-money.dto';
import { eventually } from '../eventually';
import { Caller } from './caller';
import type { Outside } from './outside';

type Act = 'accept' | 'pack' | 'ready' | 'ship' | 'reship' | 'handover' | 'delivered' | 'delivery-failed' | 'returned' | 'cancel' | 'complaint-appeal';

/** Signs in as people do: asks for a code, reads it on the phone, types it. */
export async function signIn(api: string, outside: Outside, phone: string): Promise<Caller> {
  const http = new Caller(api);
  const since = new Date().toISOString();
  await http.post('/api/auth/code', { phone });
  const code = await eventually(`a sign-in code for ${phone}`, async () => /^\d{6}\b/.exec((await outside.messages({ to: phone, since, contains: 'kode masuk' }))[0]?.text ?? '')?.[0], 15_000);
  await http.post('/api/auth/session', { phone, code });
  return http;
}

/** Somebody at work in a shop. */
export class ShopDesk {
  private constructor(
    readonly http: Caller,
    readonly sellerId: string,
  ) {}

  static async open(api: string, outside: Outside, { phone, sellerId }: { phone: string; sellerId: string }): Promise<ShopDesk> {
    return new ShopDesk(await signIn(api, outside, phone), sellerId);
  }

  today(): Promise<SellerTodayDto> {
    return this.http.get(`/api/shops/${this.sellerId}/today`);
  }

  show(sellerOrderId: string): Promise<SellerWorkOrderDto> {
    return this.http.get(`/api/shops/${this.sellerId}/orders/${sellerOrderId}`);
  }

  act(sellerOrderId: string, act: Act, fields: Record<string, string | boolean> = {}, clientId: string = randomUUID()): Promise<SellerWorkOrderDto> {
    return this.http.post(`/api/shops/${this.sellerId}/orders/${sellerOrderId}/${act}`, { clientId, ...fields });
  }

  money(): Promise<ShopMoneyDto> {
    return this.http.get(`/api/shops/${this.sellerId}/money`);
  }
}
