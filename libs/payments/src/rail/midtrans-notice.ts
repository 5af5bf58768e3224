import { createHash } from 'node:crypto';
import { sameSecret, sha256 } from '@etalase/kernel';
import { errors } from '../domain/errors';
import type { RailNotice } from '../domain/rail';
import { asJson } from './midtrans-answer';

const MOST = 100;

/** SHA512(order_id + status_code + gross_amount + server key), hex, over the strings exactly as received. */
export const signatureOf = (orderId: string, statusCode: string, grossAmount: string, serverKey: string): string =>
  createHash('sha512').update(orderId + statusCode + grossAmount + serverKey).digest('hex');

/**
 * @throws DomainError `payments.notification_unreadable` for what is not a notification (Midtrans sends all of these as
 * text; a number would already have lost its digits), `payments.notification_forged` for a wrong signature.
 */
export function readMidtransNotice(rawBody: string, serverKey: string): RailNotice {
  const body = asJson(parse(rawBody));
  const required = (name: string): string => {
    const value = body[name];
    if (typeof value !== 'string' || value === '' || value.length > MOST) throw errors.make('notification_unreadable', {}, { field: name });
    return value;
  };
  const railOrderId = required('order_id');
  const statusCode = required('status_code');
  const grossAmount = required('gross_amount');
  const signature = body.signature_key;
  if (typeof signature !== 'string' || !sameSecret(signature.toLowerCase(), signatureOf(railOrderId, statusCode, grossAmount, serverKey))) throw errors.make('notification_forged');
  const transactionId = required('transaction_id');
  const claimedStatus = required('transaction_status');
  return { railOrderId, transactionId, claimedStatus, statusCode, grossAmount, fingerprint: sha256(JSON.stringify([transactionId, claimedStatus, statusCode, grossAmount, body.fraud_status ?? null, refundKeys(body.refunds)])) };
}

/** A refund is told twice: the second time with the bank's confirmation, which makes it another notification. */
function refundKeys(refunds: unknown): unknown[] {
  const rows: unknown[] = Array.isArray(refunds) ? refunds : [];
  return rows.map((row) => [asJson(row).refund_key ?? null, asJson(row).bank_confirmed_at ?? null]);
}

function parse(rawBody: string): unknown {
  try {
    return JSON.parse(rawBody);
  } catch {
    throw errors.make('notification_unreadable');
  }
}
