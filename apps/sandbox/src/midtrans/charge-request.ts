import { MidtransError } from './midtrans-error';
import { type RailName, banks, rails, shortestExpiry, stores } from './rails';
import type { Transaction } from './transaction';
import { parseOrderTime } from './wib-time';

export interface ChargeRequest {
  readonly rail: RailName;
  readonly orderId: string;
  readonly amount: number;
  readonly acquirer: string | null;
  readonly number: string | null;
  readonly expiresAt: number;
  readonly items: Transaction['items'];
  readonly customer: string | null;
  readonly callbackUrl: string | null;
  readonly echo: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a charge as strictly as Midtrans does.
 * @throws MidtransError 400 with every complaint at once, 402 for a channel that is not active, 500 for no body at all
 */
export function readChargeRequest(body: unknown, now: number): ChargeRequest {
  if (body === null || body === undefined) throw new MidtransError('500');
  const complaints: string[] = [];
  const request = object(body);
  const details = object(request['transaction_details']);
  const orderId = details['order_id'];
  const amount = details['gross_amount'];
  if (typeof orderId !== 'string' || orderId === '') complaints.push('transaction_details.order_id is required');
  else if (!/^[A-Za-z0-9._~-]{1,50}$/.test(orderId)) complaints.push('transaction_details.order_id is invalid, use at most 50 of A-Z a-z 0-9 - _ ~ .');
  if (!isWhole(amount)) complaints.push('transaction_details.gross_amount is required and must be a whole number');

  const items = readItems(request['item_details'], complaints);
  const total = items.reduce((sum, item) => sum + item.price * item.quantity, 0);
  if (items.length > 0 && isWhole(amount) && total !== amount) complaints.push('transaction_details.gross_amount is not equal to the sum of item_details');

  const rail = readRail(request, complaints);
  const expiresAt = readExpiry(request['custom_expiry'], rail, now, complaints);
  if (rail && isWhole(amount)) {
    if (amount < rails[rail].min) complaints.push(`transaction_details.gross_amount must be at least ${rails[rail].min}`);
    if (amount > rails[rail].max) complaints.push(`transaction_details.gross_amount must be at most ${rails[rail].max}`);
  }
  for (const name of ['custom_field1', 'custom_field2', 'custom_field3']) {
    if (request[name] !== undefined && text(request[name], 255) === null) complaints.push(`${name} must be text of at most 255 characters`);
  }
  if (complaints.length > 0 || !rail || typeof orderId !== 'string' || !isWhole(amount)) throw new MidtransError('400', undefined, complaints);

  const customer = object(request['customer_details']);
  const wanted = object(request[rails[rail].paymentType]);
  return {
    rail, orderId, amount, expiresAt, items,
    acquirer: text(wanted['acquirer'], 30),
    number: text(wanted['va_number'] ?? wanted['bill_key'], 18),
    customer: [text(customer['first_name'], 255), text(customer['last_name'], 255)].filter(Boolean).join(' ') || null,
    callbackUrl: webAddress(wanted['callback_url']),
    echo: Object.fromEntries(['custom_field1', 'custom_field2', 'custom_field3', 'metadata'].filter((name) => request[name] !== undefined).map((name) => [name, request[name]])),
  };
}

function readRail(request: Json, complaints: string[]): RailName | null {
  const oneOf = (part: string, name: string, allowed: readonly string[]): RailName | null => {
    const value = object(request[part])[name];
    if (typeof value === 'string' && allowed.includes(value)) return value as RailName;
    complaints.push(`${part}.${name} must be one of ${allowed.join(', ')}`);
    return null;
  };
  switch (request['payment_type']) {
    case 'qris': {
      const acquirer = object(request['qris'])['acquirer'] ?? 'gopay';
      if (acquirer !== 'gopay' && acquirer !== 'airpay shopee') complaints.push('qris.acquirer must be one of gopay, airpay shopee');
      return 'qris';
    }
    case 'gopay':
    case 'shopeepay':
      return request['payment_type'];
    case 'bank_transfer': {
      const number = object(request['bank_transfer'])['va_number'];
      if (number !== undefined && !/^\d{1,18}$/.test(String(number))) complaints.push('bank_transfer.va_number must be digits');
      return oneOf('bank_transfer', 'bank', banks);
    }
    case 'echannel':
      for (const name of ['bill_info1', 'bill_info2']) {
        if (!text(object(request['echannel'])[name], 255)) complaints.push(`echannel.${name} is required`);
      }
      return 'mandiri';
    case 'cstore':
      return oneOf('cstore', 'store', stores);
    case 'credit_card':
      if (!text(object(request['credit_card'])['token_id'], 100)) complaints.push('credit_card.token_id is required');
      return 'credit_card';
    case undefined:
    case null:
    case '':
      complaints.push('payment_type is required');
      return null;
    default:
      throw new MidtransError('402');
  }
}

export function readItems(value: unknown, complaints: string[]): Transaction['items'] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    complaints.push('item_details must be a list');
    return [];
  }
  return value.map((entry: unknown, index) => {
    const item = object(entry);
    const { price, quantity } = item;
    if (!isWhole(price)) complaints.push(`item_details[${index}].price is required and must be a whole number`);
    if (!isWhole(quantity) || quantity < 1) complaints.push(`item_details[${index}].quantity must be at least 1`);
    const name = text(item['name'], 50);
    if (name === null) complaints.push(`item_details[${index}].name is required, at most 50 characters`);
    return { name: name ?? '', price: isWhole(price) ? price : 0, quantity: isWhole(quantity) ? quantity : 0 };
  });
}

const units: Readonly<Record<string, number>> = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };

function readExpiry(value: unknown, rail: RailName | null, now: number, complaints: string[]): number {
  const usual = now + (rail ? rails[rail].defaultExpiry : 0);
  if (value === undefined || value === null || !rail) return usual;
  const { order_time: orderTime, expiry_duration: duration, unit = 'minute' } = object(value);
  const step = units[String(unit)];
  const from = orderTime === undefined ? now : parseOrderTime(String(orderTime));
  if (from === null) complaints.push('custom_expiry.order_time must look like 2026-11-24 14:30:00 +0700');
  if (!step) complaints.push('custom_expiry.unit must be one of second, minute, hour, day');
  if (!isWhole(duration) || duration < 1) complaints.push('custom_expiry.expiry_duration must be a whole number of at least 1');
  if (from === null || !step || !isWhole(duration)) return usual;
  const length = duration * step;
  if (length < shortestExpiry || length > rails[rail].maxExpiry) complaints.push(`custom_expiry must be between 20 seconds and ${rails[rail].maxExpiry / 86_400_000} days`);
  if (from + length <= now) complaints.push('custom_expiry is in the past');
  return from + length;
}

/** A shop's page, or its app's own scheme; nothing that runs in a page. */
export function webAddress(value: unknown): string | null {
  const given = text(value, 500);
  return given !== null && /^(?!javascript|data|vbscript)[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(given) ? given : null;
}

export function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

export function text(value: unknown, max: number): string | null {
  return typeof value === 'string' && value.length <= max ? value : null;
}

export function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}
