import { METHODS, type MethodKey } from './methods';

/** What can fail by itself: each way to charge (the bank behind it), the rest of the rail, and the one that pays out. */
export type RailName = MethodKey | 'midtrans' | 'iris';

export const RAIL_LABELS: ReadonlyMap<RailName, string> = new Map<RailName, string>([
  ['midtrans', 'Midtrans (status dan pengembalian)'],
  ['iris', 'Iris (pencairan)'],
  ...Object.entries(METHODS).map(([key, { label }]): [RailName, string] => [key as MethodKey, label]),
]);
