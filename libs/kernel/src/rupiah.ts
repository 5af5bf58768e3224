import { DomainError } from './domain-error';

declare const brand: unique symbol;
/** Whole rupiah as a safe integer. There is no coin below Rp1 on any rail we use, so there is never a fraction. */
export type Rupiah = number & { readonly [brand]: 'Rupiah' };

/** Share in basis points: 250 = 2.5 %. */
export type BasisPoints = number;

export const ZERO = 0 as Rupiah;

/** @throws DomainError `kernel.not_whole_rupiah` for a fraction, NaN, or a number beyond 2^53. */
export function rupiah(amount: number): Rupiah {
  if (!Number.isSafeInteger(amount)) {
    throw new DomainError({ code: 'kernel.not_whole_rupiah', kind: 'invalid', message: 'Jumlah uang harus rupiah bulat.' });
  }
  return (amount === 0 ? 0 : amount) as Rupiah;
}

export const add = (...amounts: Rupiah[]): Rupiah => rupiah(amounts.reduce<number>((sum, amount) => sum + amount, 0));
export const subtract = (a: Rupiah, b: Rupiah): Rupiah => rupiah(a - b);
export const times = (amount: Rupiah, count: number): Rupiah => rupiah(amount * count);

/** Share of an amount, rounded half up, computed without floating point. `bps` must be an integer from 0 to 10,000. */
export function shareOf(amount: Rupiah, bps: BasisPoints): Rupiah {
  if (!Number.isInteger(bps) || bps < 0 || bps > 10_000) throw new RangeError('basis points must be an integer from 0 to 10000');
  const scaled = BigInt(amount) * BigInt(bps);
  const half = scaled >= 0n ? 5_000n : -5_000n;
  return rupiah(Number((scaled + half) / 10_000n));
}

/** `Rp35.000`; a minus sign goes before the symbol, as Indonesian price lists print it. */
export function formatRupiah(amount: number): string {
  const digits = Math.abs(amount).toString().replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `${amount < 0 ? '−' : ''}Rp${digits}`;
}
