import { rails, type RailName } from './rails';
import { gross } from './replies';
import { type Transaction, refundedAmount } from './transaction';
import { nextDay, wibTime } from './wib-time';

/** One movement of the merchant's balance, as the daily file lists it. Money is whole rupiah, negative when it is taken away. */
export interface SettlementLine {
  /** The same for ever: no movement is listed twice. */
  readonly key: string;
  readonly transactionId: string;
  readonly orderId: string;
  readonly paymentType: string;
  readonly type: 'payment' | 'refund' | 'reversal' | 'chargeback';
  readonly at: string;
  readonly gross: number;
  readonly fee: number;
  /** The refund's key. */
  readonly reference: string;
}

/** Half up, in whole rupiah. */
const share = (amount: number, basisPoints: number): number => Math.floor((amount * basisPoints + 5_000) / 10_000);

const FLAT_VA = 4_440;
const FLAT_STORE = 5_000;

/** What Midtrans keeps of a payment: Cards 2.9 % and Rp2.000, QRIS 0.7 %, wallets 2 %, VA Rp4.000 and shops Rp5.000 with or without VAT as it charges them. */
export function feeOf(rail: RailName, amount: number): number {
  const fees: Readonly<Record<(typeof rails)[RailName]['paymentType'], () => number>> = {
    credit_card: () => share(amount, 290) + 2_000,
    qris: () => share(amount, 70),
    gopay: () => share(amount, 200),
    shopeepay: () => share(amount, 200),
    bank_transfer: () => FLAT_VA,
    echannel: () => FLAT_VA,
    cstore: () => FLAT_STORE,
  };
  return fees[rails[rail].paymentType]();
}

/** Everything that has moved because of one transaction. */
export function movementsOf(transaction: Transaction): SettlementLine[] {
  const { id, orderId, rail, amount, settledAt, takenBackAt, refunds, status } = transaction;
  if (settledAt === null) return [];
  const line = (type: SettlementLine['type'], at: string, money: number, fee: number, reference = ''): SettlementLine => ({ key: `${type} ${id} ${reference}`, transactionId: id, orderId, paymentType: rails[rail].paymentType, type, at, gross: money, fee, reference });
  const fee = feeOf(rail, amount);
  // A reversed payment never was one, so its fee comes back too; of a payment charged back the fee stays.
  const takenBack = takenBackAt === undefined ? [] : status === 'chargeback' || status === 'partial_chargeback' ? [line('chargeback', takenBackAt, -(transaction.takenBack ?? amount - refundedAmount(transaction)), 0)] : [line('reversal', takenBackAt, -amount, -fee)];
  return [line('payment', settledAt, amount, fee), ...refunds.map((refund) => line('refund', refund.createdAt, -refund.amount, 0, refund.key)), ...takenBack];
}

const COLUMNS = 'merchant_id,order_id,transaction_id,payment_type,type,transaction_time,gross_amount,fee,net_amount,settlement_date,reference';

/** Money of a day reaches the merchant's balance the day after. */
export function settlementFile(merchantId: string, day: string, lines: readonly SettlementLine[]): string {
  const rows = lines.map(({ orderId, transactionId, paymentType, type, at, gross: money, fee, reference }) =>
    [merchantId, orderId, transactionId, paymentType, type, wibTime(at), gross(money), gross(fee), gross(money - fee), nextDay(day), reference].join(','));
  return [COLUMNS, ...rows, ''].join('\r\n');
}
