import type { VNode } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { Badge, Photo } from '@etalase/ui';
import type { SellerOrder } from '../../api/views';
import { WaitingMark } from '../../parts/waiting-mark';
import { Due } from '../../parts/due';
import { Link } from '../../router/router';
import { nextStep } from '../../words/next-step';
import { orderWords } from '../../words/states';

const SHOWN_PHOTOS = 2;

export function OrderTile({ order }: { order: SellerOrder }): VNode {
  const { word, tone } = orderWords(order.state);
  const step = nextStep(order);
  const [first] = order.lines;
  const others = order.lines.length - 1;
  return (
    <Link to={`/pesanan/${order.id}`} class="card order-tile">
      <span class="between">
        <span class="order-tile__number">{order.number}</span>
        <Badge tone={tone}>{word}</Badge>
      </span>
      {order.paidBy === 'on_the_spot' && <span class="soft">Bayar di tempat</span>}
      <span class="order-tile__goods">
        {order.lines.slice(0, SHOWN_PHOTOS).map((line) => (
          <span key={line.variantId} class="thumb thumb--small">
            <Photo photo={line.photo} sizes="52px" alt="" />
          </span>
        ))}
        {first && (
          <span class="order-tile__what">
            <strong>{first.quantity} ×</strong> {first.name}
            {others > 0 && <span class="soft"> dan {others} barang lain</span>}
          </span>
        )}
      </span>
      <WaitingMark subject={order.id} isShort />
      {step?.deadline && <Due verb={step.verb} at={step.deadline} />}
      {order.actions.includes('appeal') && order.dueAt && <Due verb="Banding" at={new Date(order.dueAt)} />}
      <span class="order-tile__end">
        <span class="soft">{order.recipient.name}</span>
        <span class="price">{formatRupiah(order.totalRupiah)}</span>
      </span>
    </Link>
  );
}
