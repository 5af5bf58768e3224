import { railUnavailable } from '../domain/errors';
import type { Instrument, RailRefund, RailStatus, RailTransaction } from '../domain/rail';

type Json = Readonly<Record<string, unknown>>;

const STATUSES: ReadonlySet<string> = new Set<RailStatus>(['pending', 'authorize', 'capture', 'settlement', 'deny', 'cancel', 'expire', 'failure', 'refund', 'partial_refund', 'chargeback', 'partial_chargeback']);

export const asJson = (value: unknown): Json => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {});
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** "2026-11-24 14:30:00" in GMT+7, the zone not written. */
export function parseWib(value: unknown): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(text(value) ?? '');
  const moment = match ? new Date(`${match[1]}T${match[2]}+07:00`) : null;
  return moment && !Number.isNaN(moment.getTime()) ? moment : null;
}

/** Where each method puts the number the payer needs (docs.midtrans.com, Core API charge). */
function instrumentOf(answer: Json): Instrument | null {
  const [va] = Array.isArray(answer.va_numbers) ? answer.va_numbers : [];
  const qrString = text(answer.qr_string);
  const vaNumber = text(asJson(va).va_number) ?? text(answer.permata_va_number);
  const billKey = text(answer.bill_key);
  const billerCode = text(answer.biller_code);
  const paymentCode = text(answer.payment_code);
  const redirectUrl = linkOf(answer.actions);
  if (redirectUrl) return { redirectUrl };
  if (qrString) return { qrString };
  if (vaNumber) return { vaNumber };
  if (billKey && billerCode) return { billKey, billerCode };
  return paymentCode ? { paymentCode } : null;
}

/** The way into a wallet's app; anything else than a link is none. */
function linkOf(actions: unknown): string | null {
  const rows: unknown[] = Array.isArray(actions) ? actions : [];
  const url = rows.map(asJson).find(({ name }) => name === 'deeplink-redirect')?.url;
  return typeof url === 'string' && url.length <= 2_000 && /^(https?|gojek|shopeeid):\/\//.test(url) ? url : null;
}

function refundsOf(answer: Json): RailRefund[] {
  const rows: unknown[] = Array.isArray(answer.refunds) ? answer.refunds : [];
  return rows.flatMap((row) => {
    const key = text(asJson(row).refund_key);
    return key ? [{ key, isConfirmed: text(asJson(row).bank_confirmed_at) !== null }] : [];
  });
}

/**
 * Reads a transaction out of any answer of the Core API.
 * @throws DomainError `payments.rail_unavailable` for an answer that is not a transaction (empty, a proxy's page, "still running").
 */
export function readTransaction(value: unknown): RailTransaction {
  const answer = asJson(value);
  const railOrderId = text(answer.order_id);
  const transactionId = text(answer.transaction_id);
  const status = text(answer.transaction_status);
  const grossAmount = text(answer.gross_amount);
  if (!railOrderId || !transactionId || !grossAmount || !status || !STATUSES.has(status)) throw railUnavailable(new Error('Midtrans answered something that is not a transaction'));
  return {
    railOrderId,
    transactionId,
    status: status as RailStatus,
    statusCode: String(answer.status_code),
    fraudStatus: text(answer.fraud_status),
    grossAmount,
    currency: text(answer.currency) ?? 'IDR',
    instrument: instrumentOf(answer),
    expiresAt: parseWib(answer.expiry_time),
    paidAt: parseWib(answer.settlement_time),
    madeAt: parseWib(answer.transaction_time),
    refunds: refundsOf(answer),
  };
}
