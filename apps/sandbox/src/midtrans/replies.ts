import { createHash } from 'node:crypto';
import { rails } from './rails';
import { type Refund, type Transaction, type TransactionStatus, refundedAmount } from './transaction';
import { wibTime } from './wib-time';

export type Reply = Readonly<Record<string, unknown>>;

/** Midtrans writes money as "275000.00". */
export function gross(amount: number): string {
  return `${amount}.00`;
}

const getCodes: Readonly<Record<TransactionStatus, string>> = {
  pending: '201', authorize: '200', capture: '200', settlement: '200', deny: '202', cancel: '200', expire: '407', refund: '200', partial_refund: '200', chargeback: '200', partial_chargeback: '200',
};
const notificationCodes: Readonly<Record<TransactionStatus, string>> = { ...getCodes, cancel: '202', expire: '202' };

/** A capture that is being looked into is not paid. */
const codeIn = (codes: Readonly<Record<TransactionStatus, string>>, { status, card }: Transaction): string => (status === 'capture' && card?.fraud === 'challenge' ? '201' : codes[status]);

/** SHA512(order_id + status_code + gross_amount + server key), hex; over the very strings that are sent. */
export function signature(orderId: string, statusCode: string, grossAmount: string, serverKey: string): string {
  return createHash('sha512').update(orderId + statusCode + grossAmount + serverKey).digest('hex');
}

export class Replies {
  constructor(
    private readonly serverKey: string,
    private readonly merchantId: string,
    private readonly clock: { now(): number },
  ) {}

  /** @param origin where this app is reached, for the links of `actions` */
  charged(transaction: Transaction, origin: string): Reply {
    return {
      status_code: '201',
      status_message: rails[transaction.rail].created,
      ...this.core(transaction),
      ...instrumentOf(transaction),
      ...(transaction.instrument.qrString ? { actions: actionsOf(transaction, `${origin}/midtrans`) } : {}),
      expiry_time: wibTime(transaction.expiresAt),
    };
  }

  /** A card or a linked account has been charged, without a page in between or before the bank's own. */
  chargedOnFile(transaction: Transaction, origin: string): Reply {
    const code = codeIn(getCodes, transaction);
    const what = transaction.card ? 'Credit Card' : 'GoPay';
    const words = code === '202' ? `${what} transaction is denied` : transaction.status === 'pending' ? 'Success, Credit Card transaction is created' : transaction.card?.fraud === 'challenge' ? 'Success, Credit Card transaction is challenged' : `Success, ${what} transaction is successful`;
    return { status_code: code, status_message: words, ...this.core(transaction), ...instrumentOf(transaction), ...(transaction.status === 'pending' ? { redirect_url: `${origin}/midtrans/3ds/${transaction.id}` } : {}), ...transaction.echo, expiry_time: wibTime(transaction.expiresAt) };
  }

  status(transaction: Transaction, now = this.clock.now()): Reply {
    return this.full(transaction, codeIn(getCodes, transaction), 'Success, transaction is found', now);
  }

  notification(transaction: Transaction, now = this.clock.now()): Reply {
    return this.full(transaction, codeIn(notificationCodes, transaction), 'midtrans payment notification', now);
  }

  changed(transaction: Transaction): Reply {
    const words = transaction.status === 'cancel' ? 'Success, transaction is canceled' : 'Success, transaction is expired';
    const code = transaction.status === 'expire' ? '407' : '200';
    return { status_code: code, status_message: words, ...this.core(transaction) };
  }

  refunded(transaction: Transaction, refund: Refund): Reply {
    return {
      status_code: '200',
      status_message: 'Success, refund request is approved',
      ...this.core(transaction),
      settlement_time: wibTime(transaction.settledAt ?? refund.createdAt),
      refund_chargeback_id: refund.refund_chargeback_id,
      refund_amount: gross(refund.amount),
      refund_key: refund.key,
    };
  }

  private core(transaction: Transaction): Reply {
    return {
      transaction_id: transaction.id,
      order_id: transaction.orderId,
      merchant_id: this.merchantId,
      gross_amount: gross(transaction.amount),
      currency: 'IDR',
      payment_type: rails[transaction.rail].paymentType,
      transaction_time: wibTime(transaction.createdAt),
      transaction_status: transaction.status,
      // Indomaret is the rail without a fraud check: consumers must live without the field
      ...(transaction.rail === 'indomaret' ? {} : { fraud_status: transaction.card?.fraud ?? (transaction.status === 'deny' ? 'deny' : 'accept') }),
    };
  }

  private full(transaction: Transaction, code: string, message: string, now: number): Reply {
    const refunds = transaction.refunds.map((refund) => refundRow(refund, now));
    return {
      status_code: code,
      status_message: message,
      ...this.core(transaction),
      ...instrumentOf(transaction),
      ...paidOf(transaction),
      ...(refunds.length > 0 ? { refund_amount: gross(refundedAmount(transaction)), refunds } : {}),
      ...transaction.echo,
      expiry_time: wibTime(transaction.expiresAt),
      signature_key: signature(transaction.orderId, code, gross(transaction.amount), this.serverKey),
    };
  }
}

function instrumentOf({ rail, instrument, card }: Transaction): Reply {
  if (card) return { masked_card: card.masked, bank: card.bank, card_type: 'credit', three_ds_version: '2', eci: '05', channel_response_code: card.fraud === 'deny' ? '05' : '00', channel_response_message: card.fraud === 'deny' ? 'Do not honour' : 'Approved', ...(card.fraud === 'deny' ? {} : { approval_code: card.approvalCode }), ...(card.savedToken === undefined ? {} : { saved_token_id: card.savedToken }) };
  if (rail === 'qris') return { acquirer: instrument.acquirer, qr_string: instrument.qrString };
  if (rail === 'permata') return { permata_va_number: instrument.vaNumber };
  if (instrument.vaNumber) return { va_numbers: [{ bank: rail, va_number: instrument.vaNumber }] };
  if (instrument.billKey) return { bill_key: instrument.billKey, biller_code: instrument.billerCode };
  if (instrument.paymentCode) return { payment_code: instrument.paymentCode, store: rail };
  return {};
}

function paidOf(transaction: Transaction): Reply {
  if (!transaction.settledAt) return {};
  const at = wibTime(transaction.settledAt);
  const digits = transaction.id.replace(/\D/g, '');
  if (transaction.rail === 'qris') {
    return { settlement_time: at, transaction_type: 'on-us', issuer: transaction.instrument.acquirer, merchant_cross_reference_id: transaction.id };
  }
  if (transaction.rail === 'indomaret') return { settlement_time: at, approval_code: digits.slice(0, 12) };
  if (transaction.instrument.vaNumber && transaction.rail !== 'permata') {
    return { settlement_time: at, payment_amounts: [{ paid_at: at, amount: gross(transaction.amount) }] };
  }
  return { settlement_time: at };
}

function refundRow(refund: Refund, now: number): Reply {
  return {
    refund_chargeback_id: refund.refund_chargeback_id,
    refund_amount: gross(refund.amount),
    refund_key: refund.key,
    created_at: wibTime(refund.createdAt),
    ...(refund.reason ? { reason: refund.reason } : {}),
    ...(Date.parse(refund.bankConfirmedAt) <= now ? { bank_confirmed_at: wibTime(refund.bankConfirmedAt) } : {}),
  };
}

function actionsOf({ rail, id }: Transaction, base: string): Reply[] {
  const picture = (name: string): Reply => ({ name, method: 'GET', url: `${base}/v2/qris/${id}/qr-code` });
  if (rail === 'qris') return [picture('generate-qr-code'), picture('generate-qr-code-v2')];
  const app = { name: 'deeplink-redirect', method: 'GET', url: `${base}/transactions/${id}` };
  if (rail === 'shopeepay') return [app];
  return [picture('generate-qr-code'), app, { name: 'get-status', method: 'GET', url: `${base}/v2/${id}/status` }, { name: 'cancel', method: 'POST', url: `${base}/v2/${id}/cancel` }];
}
