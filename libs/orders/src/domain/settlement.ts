import { add, type BasisPoints, rupiah, type Rupiah, shareOf, subtract, ZERO } from '@etalase/kernel';
import { type Cut, NO_CUT } from '@etalase/payments';
import type { SellerOrderState } from './views';

export interface PartMoney {
  itemsTotal: Rupiah;
  shippingTotal: Rupiah;
  /** Frozen at sale. */
  commission: Rupiah;
  commissionTaxBps: BasisPoints;
}

export interface Settlement {
  /** Goes back to the shopper. */
  refund: Rupiah;
  /** Leaves the escrow for the seller, the cut included. `null`: nothing is left to release. */
  release: Rupiah | null;
  /** Part of the release that does not reach the seller. */
  cut: Cut;
}

/** Commission of a part: the sum over its lines, each rounded once. */
export const commissionOf = (lines: readonly { total: Rupiah; commissionBps: BasisPoints }[]): Rupiah => add(ZERO, ...lines.map((line) => shareOf(line.total, line.commissionBps)));

/**
 * What happens to the money of a paid part that ends in `state`. Refund and release always add up to what was paid.
 * Goods that came back to the seller are refunded without the shipping, which the courier has earned.
 * @param asked only for `resolved_partial`.
 */
export function settle(money: PartMoney, state: SellerOrderState, asked: Rupiah = ZERO): Settlement | null {
  const total = add(money.itemsTotal, money.shippingTotal);
  switch (state) {
    case 'completed':
    case 'resolved_reject':
      return { refund: ZERO, release: total, cut: cutOf(money, money.commission) };
    case 'cancelled':
    case 'resolved_refund':
      return { refund: total, release: null, cut: NO_CUT };
    case 'returned_to_seller':
      return after(money, total, money.itemsTotal);
    case 'resolved_partial':
      if (asked <= 0 || asked >= total) throw new RangeError('a partial refund lies between nothing and everything');
      return after(money, total, asked);
    default:
      return null;
  }
}

/** Refunds take the goods first, so the commission shrinks with them; what the platform keeps is rounded down. */
function after(money: PartMoney, total: Rupiah, refund: Rupiah): Settlement {
  const release = subtract(total, refund);
  if (release === 0) return { refund, release: null, cut: NO_CUT };
  const kept = Math.max(0, money.itemsTotal - refund);
  const commission = money.itemsTotal === 0 ? 0n : (BigInt(money.commission) * BigInt(kept)) / BigInt(money.itemsTotal);
  return { refund, release, cut: cutOf(money, rupiah(Number(commission))) };
}

/** Nobody has a share in a sale until marketing says who brought it. */
const cutOf = ({ commissionTaxBps }: PartMoney, commission: Rupiah): Cut => ({ commission, tax: shareOf(commission, commissionTaxBps), shares: [] });
