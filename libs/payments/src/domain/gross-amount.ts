import { rupiah, type Rupiah } from '@etalase/kernel';

/** Midtrans writes whole rupiah as "275000.00". Anything else ("275000.0", "5e4", "-1.00") is not an amount we book: `null`. */
export function parseGross(text: string): Rupiah | null {
  return /^(0|[1-9]\d{0,14})\.00$/.test(text) ? rupiah(Number(text.slice(0, -3))) : null;
}
