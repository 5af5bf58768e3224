import { rupiah, splitByLargestRemainder } from '@etalase/kernel';
import { readWhole } from './numbers';

export const COST_KINDS = ['materials', 'labour', 'packing', 'shipping', 'other'] as const;
export type CostKind = (typeof COST_KINDS)[number];

export const COST_WORDS: Record<CostKind, { name: string; hint: string }> = {
  materials: { name: 'Bahan', hint: 'Yang dibeli, dan yang dari kebun sendiri dengan harga pasar.' },
  labour: { name: 'Upah', hint: 'Upah Anda sendiri juga. Jangan ditulis nol.' },
  packing: { name: 'Kemasan', hint: 'Bungkus, label, kardus, lakban.' },
  shipping: { name: 'Ongkir yang Anda tanggung', hint: 'Bensin ke agen, atau ongkir yang tidak dibayar pembeli.' },
  other: { name: 'Biaya lain', hint: 'Gas, listrik, sewa, tabungan ganti alat.' },
};

/** As typed; a batch is what one knows: one pan, one day. */
export interface Costs extends Record<CostKind, string> {
  /** How many pieces come out of it. */
  pieces: string;
  /** Percent of the cost of one piece. */
  gain: number;
}

export const NO_COSTS: Costs = { pieces: '1', materials: '', labour: '', packing: '', shipping: '', other: '', gain: 30 };
export const MOST_GAIN = 150;

export interface Costing {
  pieces: number;
  /** Of one piece, in the order of `COST_KINDS`; they add up to `unitCost`. */
  lines: { kind: CostKind; amount: number }[];
  /** HPP: what one piece costs to make, rounded up to a whole rupiah. */
  unitCost: number;
  gain: number;
  /** What the rounding to a price people can pay adds. */
  rounding: number;
  price: number;
}

/** Coins that are still in purses. */
const stepOf = (amount: number): number => (amount < 10_000 ? 100 : amount < 50_000 ? 500 : 1_000);

/** `null` until there is something to count. Whole rupiah throughout; every division rounds up, so that the seller never pays for it. */
export function costingOf(costs: Costs): Costing | null {
  const amounts = COST_KINDS.map((kind) => readWhole(costs[kind]) ?? 0);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const pieces = readWhole(costs.pieces) ?? 0;
  if (total === 0 || pieces === 0) return null;
  const unitCost = Math.ceil(total / pieces);
  const split = splitByLargestRemainder(rupiah(unitCost), amounts);
  const gain = Math.ceil((unitCost * costs.gain) / 100);
  const step = stepOf(unitCost + gain);
  const price = Math.max(100, Math.ceil((unitCost + gain) / step) * step);
  return { pieces, lines: COST_KINDS.map((kind, index) => ({ kind, amount: split[index] ?? 0 })), unitCost, gain, rounding: price - unitCost - gain, price };
}

/** What a price leaves of one piece: percent of its cost, negative when it does not even pay for it. */
export function gainAt(price: number, { unitCost }: Pick<Costing, 'unitCost'>): { amount: number; percent: number } {
  const amount = price - unitCost;
  return { amount, percent: unitCost === 0 ? 0 : Math.trunc((amount * 100) / unitCost) };
}
