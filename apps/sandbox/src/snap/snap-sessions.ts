import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isWhole, object, readItems, text, webAddress } from '../midtrans/charge-request';
import type { Transaction } from '../midtrans/transaction';
import { Transactions } from '../midtrans/transactions';
import { parseOrderTime } from '../midtrans/wib-time';
import { SandboxClock } from '../store/sandbox-clock';
import { type Collection, SandboxStore } from '../store/sandbox-store';
import { SnapError } from './snap-error';

/** A payment page that has been made. It is no transaction: nothing is known of it at `/v2` until the payer picks a way to pay. */
export interface SnapSession {
  readonly token: string;
  readonly orderId: string;
  readonly amount: number;
  readonly items: Transaction['items'];
  readonly customer: string | null;
  readonly enabled: readonly string[];
  readonly callbackUrl: string | null;
  readonly notifyUrls: readonly string[];
  readonly echo: Readonly<Record<string, unknown>>;
  readonly expiresAt: string;
  readonly canceledAt: string | null;
  /** A card is only reserved, until the merchant captures it. */
  readonly isReserved?: boolean;
}

export const snapMethods = ['credit_card', 'gopay', 'shopeepay', 'other_qris', 'bca_va', 'bni_va', 'bri_va', 'cimb_va', 'permata_va', 'echannel', 'indomaret', 'alfamart'] as const;
/** Methods Snap knows and this sandbox has no page for. */
const known = new Set<string>([...snapMethods, 'danamon_va', 'bsi_va', 'seabank_va', 'saqu_va', 'other_va', 'ovo', 'dana', 'akulaku', 'kredivo', 'bank_transfer', 'cstore', 'qris']);
const aliases: Readonly<Record<string, readonly string[]>> = { bank_transfer: ['bca_va', 'bni_va', 'bri_va', 'cimb_va', 'permata_va'], cstore: ['indomaret', 'alfamart'], qris: ['other_qris'] };

const units: Readonly<Record<string, number>> = { minute: 60_000, minutes: 60_000, hour: 3_600_000, hours: 3_600_000, day: 86_400_000, days: 86_400_000 };
const DAY = 86_400_000;

@Injectable()
export class SnapSessions {
  private readonly rows: Collection<SnapSession>;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: SandboxClock,
    store: SandboxStore,
  ) {
    this.rows = store.collection<SnapSession>('snap');
  }

  /** @throws SnapError 400 with every complaint at once */
  create(body: unknown, notifyUrls: readonly string[]): SnapSession {
    const session = this.read(body, notifyUrls);
    const earlier = this.transactions.find(session.orderId);
    if (earlier && !['pending', 'deny', 'cancel', 'expire'].includes(earlier.status)) throw new SnapError(400, ['transaction_details.order_id has been paid and utilized, please use another order ID']);
    this.dropOld();
    this.rows.put(session.token, session);
    return session;
  }

  /** @throws SnapError 404, 400 */
  cancel(token: string): SnapSession {
    const session = this.rows.get(token);
    if (!session) throw new SnapError(404, ['token not found']);
    if (session.canceledAt !== null) throw new SnapError(400, ['token already canceled']);
    const transaction = this.transactions.find(session.orderId);
    if (transaction && !['deny', 'cancel', 'expire'].includes(transaction.status)) throw new SnapError(400, ['Transaction is on progress']);
    const canceled = { ...session, canceledAt: this.clock.iso() };
    this.rows.put(token, canceled);
    return canceled;
  }

  /** By token, order id, or a PaymentIntent's id (its newest attempt); the newest page of an order. */
  find(ref: string): SnapSession | undefined {
    const parts = /^pi_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(ref)?.slice(1).join('-');
    return this.rows.get(ref) ?? [...this.rows.values()].filter(({ orderId }) => orderId === ref || (parts !== undefined && orderId.startsWith(`${parts}-`))).at(-1);
  }

  private read(body: unknown, notifyUrls: readonly string[]): SnapSession {
    const complaints: string[] = [];
    const request = object(body);
    const details = object(request['transaction_details']);
    const { order_id: orderId, gross_amount: amount } = details;
    if (typeof orderId !== 'string' || orderId === '') complaints.push('transaction_details.order_id is required');
    else if (orderId.length > 50) complaints.push('transaction_details.order_id too long');
    if (!isWhole(amount) || amount < 1) complaints.push('transaction_details.gross_amount is required');
    const items = readItems(request['item_details'], complaints);
    if (items.length > 0 && isWhole(amount) && items.reduce((sum, { price, quantity }) => sum + price * quantity, 0) !== amount) complaints.push('transaction_details.gross_amount is not equal to the sum of item_details');
    const wanted = request['enabled_payments'];
    if (wanted !== undefined && !(Array.isArray(wanted) && wanted.length > 0 && wanted.every((name) => typeof name === 'string' && known.has(name)))) complaints.push('enabled_payments is invalid');
    const expiresAt = this.readExpiry(object(request['page_expiry'] ?? request['expiry']), complaints);
    if (complaints.length > 0 || typeof orderId !== 'string' || !isWhole(amount)) throw new SnapError(400, complaints);
    const customer = object(request['customer_details']);
    return {
      token: randomUUID(), orderId, amount, items, notifyUrls, expiresAt: new Date(expiresAt).toISOString(), canceledAt: null,
      customer: [text(customer['first_name'], 255), text(customer['last_name'], 255)].filter(Boolean).join(' ') || null,
      enabled: Array.isArray(wanted) ? snapMethods.filter((method) => wanted.some((name) => name === method || aliases[String(name)]?.includes(method))) : snapMethods,
      ...(object(request['credit_card'])['type'] === 'authorize' ? { isReserved: true } : {}),
      callbackUrl: webAddress(object(request['callbacks'])['finish']),
      echo: Object.fromEntries(['custom_field1', 'custom_field2', 'custom_field3', 'metadata'].filter((name) => request[name] !== undefined).map((name) => [name, request[name]])),
    };
  }

  private readExpiry(wish: Readonly<Record<string, unknown>>, complaints: string[]): number {
    const now = this.clock.now();
    if (wish['duration'] === undefined) return now + DAY;
    const step = units[String(wish['unit'])];
    const from = wish['start_time'] === undefined ? now : parseOrderTime(String(wish['start_time']));
    if (!step || !isWhole(wish['duration']) || wish['duration'] < 1 || from === null) {
      complaints.push('expiry is invalid');
      return now + DAY;
    }
    return from + wish['duration'] * step;
  }

  /** Pages that are over for a week. */
  private dropOld(): void {
    for (const [token, { expiresAt }] of this.rows.entries()) {
      if (Date.parse(expiresAt) > this.clock.now() - 7 * DAY) break;
      this.rows.delete(token);
    }
  }
}
