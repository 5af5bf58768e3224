import { rupiah, type Rupiah } from '@etalase/kernel';
import { problems } from './problem';

declare const brand: unique symbol;
/** Stripe's smallest unit: for `idr` a sen, so Rp50.000 is 5000000. It lives at `/v1` only and cannot be mixed up with `Rupiah`. */
export type Sen = number & { readonly [brand]: 'Sen' };

const SEN_PER_RUPIAH = 100;

export const toSen = (amount: Rupiah): Sen => (amount * SEN_PER_RUPIAH) as Sen;

/** @throws ApiProblem when it is not a whole rupiah: no rail has a coin below Rp1, and nothing is ever rounded. */
export function toRupiah(amount: number, param = 'amount'): Rupiah {
  if (!Number.isSafeInteger(amount)) throw problems.invalidInteger(param, String(amount));
  if (amount % SEN_PER_RUPIAH !== 0) {
    throw problems.invalid('parameter_invalid_integer', `IDR has no coin below Rp1 on this rail: ${param} is in sen and must be a multiple of 100 (Rp50.000 is 5000000).`, param);
  }
  return rupiah(amount / SEN_PER_RUPIAH);
}
