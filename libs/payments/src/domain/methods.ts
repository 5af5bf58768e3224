import { formatRupiah, minutes, rupiah, type Rupiah } from '@etalase/kernel';
import { errors } from './errors';
import type { Bank, PaymentMethod, Store, Wallet } from './views';

/** How a method is called in tables, events and journals. */
export type MethodKey = 'qris' | Wallet | 'card' | Bank | Store;

interface MethodRule {
  method: PaymentMethod;
  label: string;
  min: Rupiah;
  max: Rupiah;
  /** Whether the rail itself can give money back; otherwise the payer has to name an account. */
  isRefundable: boolean;
  /** The rail gives back the whole payment or nothing; a part goes to an account the payer names. */
  refundsWholeOnly?: true;
  /** How long one code lives; `null`: as long as the intent. */
  lifetimeMs: number | null;
}

const wallet = (type: Wallet, label: string): MethodRule => ({ method: { type }, label, min: rupiah(1), max: rupiah(20_000_000), isRefundable: true, lifetimeMs: minutes(15) });
const va = (bank: Bank, label: string): MethodRule => ({ method: { type: 'id_bank_transfer', bank }, label, min: rupiah(10_000), max: rupiah(9_999_999_999), isRefundable: false, lifetimeMs: null });
const store = (name: Store, label: string, max: number): MethodRule => ({ method: { type: 'id_cstore', store: name }, label, min: rupiah(10_000), max: rupiah(max), isRefundable: false, lifetimeMs: null });

/** Limits of docs.midtrans.com per payment type; QRIS by Bank Indonesia. In the order shown to the payer. */
export const METHODS: Readonly<Record<MethodKey, MethodRule>> = {
  qris: { method: { type: 'qris' }, label: 'QRIS', min: rupiah(1), max: rupiah(10_000_000), isRefundable: true, lifetimeMs: minutes(15) },
  gopay: wallet('gopay', 'GoPay'),
  shopeepay: { ...wallet('shopeepay', 'ShopeePay'), refundsWholeOnly: true },
  // On the rail's own page: no number of a card ever reaches us.
  card: { method: { type: 'card' }, label: 'Kartu', min: rupiah(10_000), max: rupiah(999_999_999), isRefundable: true, lifetimeMs: null },
  bca: va('bca', 'Virtual account BCA'),
  bni: va('bni', 'Virtual account BNI'),
  bri: va('bri', 'Virtual account BRI'),
  mandiri: va('mandiri', 'Mandiri Bill'),
  cimb: va('cimb', 'Virtual account CIMB Niaga'),
  permata: va('permata', 'Virtual account Permata'),
  indomaret: store('indomaret', 'Indomaret', 5_000_000),
  alfamart: store('alfamart', 'Alfamart', 2_500_000),
};

/** @throws DomainError `payments.method_unknown` */
export function keyOf(method: PaymentMethod): MethodKey {
  const key = method.type === 'id_bank_transfer' ? method.bank : method.type === 'id_cstore' ? method.store : method.type;
  if (!Object.hasOwn(METHODS, key) || METHODS[key].method.type !== method.type) throw errors.make('method_unknown', {}, { field: 'method' });
  return key;
}

export const allowedMethods = (amount: Rupiah): PaymentMethod[] =>
  Object.values(METHODS)
    .filter((rule) => amount >= rule.min && amount <= rule.max)
    .map((rule) => rule.method);

/** @throws DomainError `payments.amount_too_small`, `payments.amount_too_large`, naming the method and its limit. */
export function assertAllowed(key: MethodKey, amount: Rupiah): void {
  const { label, min, max } = METHODS[key];
  if (amount < min) throw errors.make('amount_too_small', { method: label, limit: formatRupiah(min) }, { field: 'method' });
  if (amount > max) throw errors.make('amount_too_large', { method: label, limit: formatRupiah(max) }, { field: 'method' });
}

/** Whether the rail can give this back; `total` is what was paid. */
export const railCanRefund = (key: MethodKey, amount: Rupiah, total: Rupiah): boolean => METHODS[key].isRefundable && (!METHODS[key].refundsWholeOnly || amount === total);
