const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export type RailName = 'credit_card' | 'qris' | 'gopay' | 'shopeepay' | 'bca' | 'bni' | 'bri' | 'cimb' | 'permata' | 'mandiri' | 'indomaret' | 'alfamart';

export interface Rail {
  readonly paymentType: 'credit_card' | 'qris' | 'gopay' | 'shopeepay' | 'bank_transfer' | 'echannel' | 'cstore';
  readonly label: string;
  /** Whole rupiah. */
  readonly min: number;
  readonly max: number;
  readonly defaultExpiry: number;
  readonly maxExpiry: number;
  readonly refund: 'none' | 'full' | 'partial';
  /** Days after the payment on which a refund is still taken. */
  readonly refundDays: number;
  /** Midtrans does not honour the Idempotency-Key for some rails. */
  readonly idempotencyKey: boolean;
  readonly created: string;
}

const bank = (label: string, created: string, min = 1, max = 9_999_999_999): Rail => ({
  paymentType: 'bank_transfer', label, min, max, defaultExpiry: day, maxExpiry: 180 * day, refund: 'none', refundDays: 0, idempotencyKey: true, created,
});

const wallet = { defaultExpiry: 15 * minute, min: 1, idempotencyKey: true } as const;

/** Limits, expiries and words of each way to pay, as Midtrans documents them (docs.midtrans.com, Core API charge). */
export const rails: Readonly<Record<RailName, Rail>> = {
  credit_card: { paymentType: 'credit_card', label: 'Kartu', min: 10_000, max: 999_999_999, defaultExpiry: 10 * minute, maxExpiry: day, refund: 'partial', refundDays: 180, idempotencyKey: true, created: 'Success, Credit Card transaction is created' },
  qris: { ...wallet, paymentType: 'qris', label: 'QRIS', max: 10_000_000, maxExpiry: 7 * day, refund: 'partial', refundDays: 45, created: 'QRIS transaction is created' },
  gopay: { ...wallet, paymentType: 'gopay', label: 'GoPay', max: 20_000_000, maxExpiry: 7 * day, refund: 'partial', refundDays: 45, created: 'GoPay transaction is created' },
  shopeepay: { ...wallet, paymentType: 'shopeepay', label: 'ShopeePay', max: 20_000_000, maxExpiry: 5 * day, refund: 'full', refundDays: 365, created: 'ShopeePay transaction is created' },
  bca: bank('BCA Virtual Account', 'Success, Bank Transfer transaction is created', 10_000),
  bni: bank('BNI Virtual Account', 'Success, Bank Transfer transaction is created'),
  bri: bank('BRI Virtual Account', 'Success, Bank Transfer transaction is created'),
  cimb: bank('CIMB Virtual Account', 'Success, Bank Transfer transaction is created'),
  permata: { ...bank('Permata Virtual Account', 'Success, PERMATA VA transaction is successful'), idempotencyKey: false },
  mandiri: { ...bank('Mandiri Bill', 'OK, Mandiri Bill transaction is successful'), paymentType: 'echannel' },
  indomaret: { ...bank('Indomaret', 'Success, cstore transaction is successful', 10_000, 5_000_000), paymentType: 'cstore', idempotencyKey: false },
  alfamart: { ...bank('Alfamart', 'Success, cstore transaction is successful', 10_000, 2_500_000), paymentType: 'cstore' },
};

export const shortestExpiry = 20_000;
export const banks: readonly RailName[] = ['bca', 'bni', 'bri', 'cimb', 'permata'];
export const stores: readonly RailName[] = ['indomaret', 'alfamart'];
