import type { VNode } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { Icon } from '@etalase/ui';
import { type Costing, gainAt } from '../../words/costing';

/** What the price in the field leaves of one piece, by what it costs to make. */
export function GainNote({ price, costing }: { price: number | null; costing: Costing }): VNode | null {
  if (price === null) return null;
  const { amount, percent } = gainAt(price, costing);
  if (amount < 0) {
    return (
      <p class="with-icon gain gain--loss" role="status">
        <Icon name="warn" /> Dengan harga ini setiap barang rugi {formatRupiah(-amount)}. Harga pokoknya {formatRupiah(costing.unitCost)}.
      </p>
    );
  }
  return (
    <p class="with-icon gain" role="status">
      <Icon name="check" /> Laba {formatRupiah(amount)} setiap barang ({percent}% dari harga pokok {formatRupiah(costing.unitCost)}).
    </p>
  );
}
