import { rupiah, type Rupiah, shareOf, ZERO, add } from '@etalase/kernel';
import { METHODS, type MethodKey } from './methods';
import type { PaymentMethod } from './views';

interface RailFee {
  /** First day it holds. */
  from: string;
  basisPoints: number;
  flat: Rupiah;
}

const since2024 = (basisPoints: number, flat: number): RailFee[] => [{ from: '2024-01-01', basisPoints, flat: rupiah(flat) }];

/**
 * What the rail keeps of a payment, newest first; a new price is a new row with its day. Our contract decides: these are
 * Midtrans' published prices, QRIS at the rate of Bank Indonesia for what is not micro, virtual accounts with 11 % VAT.
 */
const FEES: Readonly<Record<PaymentMethod['type'], readonly RailFee[]>> = {
  qris: since2024(70, 0),
  gopay: since2024(200, 0),
  shopeepay: since2024(200, 0),
  card: since2024(290, 2_000),
  id_bank_transfer: since2024(0, 4_440),
  id_cstore: since2024(0, 5_000),
};

/** Half up, in whole rupiah. @param day on which it was paid */
export function expectedFee(method: MethodKey, amount: Rupiah, day: string): Rupiah {
  const fee = FEES[METHODS[method].method.type].find(({ from }) => from <= day);
  return fee ? add(shareOf(amount, fee.basisPoints), fee.flat) : ZERO;
}
