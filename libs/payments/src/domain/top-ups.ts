import { rupiah, type Rupiah, sha256 } from '@etalase/kernel';
import type { Journal } from './journals';

/** Money the operator put on the account payouts are made from. */
export interface TopUp {
  amount: Rupiah;
  at: Date;
}

/**
 * Top-ups carry no number of their own: what names one is its moment and amount, and which of them it is when two are alike.
 * The same statement read again names them the same.
 */
export function namedTopUps(topUps: readonly TopUp[]): (TopUp & { key: string })[] {
  const seen = new Map<string, number>();
  return [...topUps]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map((topUp) => {
      const words = `${topUp.at.toISOString()} ${topUp.amount}`;
      const place = (seen.get(words) ?? 0) + 1;
      seen.set(words, place);
      return { ...topUp, key: sha256(`${words} ${place}`).slice(0, 40) };
    });
}

/** From the operator's own bank account to the one at the rail. */
export const topUpJournal = ({ key, amount }: { key: string; amount: Rupiah }): Journal => ({
  source: 'top_up',
  externalId: key,
  kind: 'received',
  intentId: null,
  lines: [{ account: 'iris_float', amount, owner: null }, { account: 'operator_bank', amount: rupiah(-amount), owner: null }],
});
