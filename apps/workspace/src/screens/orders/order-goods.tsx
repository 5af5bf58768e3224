import type { VNode } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { Photo } from '@etalase/ui';
import type { SellerOrder } from '../../api/views';
import { choiceName } from '../../words/goods';

/** What goes into the parcel, readable from arm's length while packing. */
export function OrderGoods({ order }: { order: SellerOrder }): VNode {
  return (
    <ul class="goods card card--flush" aria-label="Isi paket">
      {order.lines.map((line) => (
        <li key={line.variantId} class="goods__line">
          <span class="thumb">
            <Photo photo={line.photo} sizes="72px" />
          </span>
          <span class="goods__name">
            <strong>{line.name}</strong>
            {choiceName(line.variant) && <span class="soft">{line.variant}</span>}
            <span class="soft num">{formatRupiah(line.priceRupiah)}</span>
          </span>
          <span class="goods__count">
            {line.quantity}
            <small> ×</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
