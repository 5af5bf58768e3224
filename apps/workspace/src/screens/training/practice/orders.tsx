import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Badge, Icon } from '@etalase/ui';
import { Empty } from '../../../parts/waiting';
import { Link } from '../../../router/router';
import { PracticePage } from './practice-room';
import { TaskLine } from './task-line';
import type { PracticeWork } from './use-practice';
import { goodsOf, GROUPS, linesOf, type OrderGroup, STATES } from './words';

/** As in the real shop: new, to prepare, on the way, done. */
export function Orders({ work }: { work: PracticeWork }): VNode {
  const { shop } = work;
  const count = (group: OrderGroup): number => shop.orders.filter(({ state }) => STATES[state].group === group).length;
  const [group, setGroup] = useState<OrderGroup>(() => GROUPS.map(([key]) => key).find((key) => count(key) > 0) ?? 'baru');
  const shown = shop.orders.filter(({ state }) => STATES[state].group === group);
  return (
    <PracticePage work={work} tab="pesanan" title="Pesanan">
      <div class="stack">
        <TaskLine work={work} kind="practice_order" />
        <div class="chips" role="group" aria-label="Bagian pesanan">
          {GROUPS.map(([key, label]) => (
            <button key={key} type="button" class={key === group ? 'chip chip--on' : 'chip'} aria-pressed={key === group} onClick={() => setGroup(key)}>
              {label} {count(key) > 0 && <span class="chip__count">{count(key)}</span>}
            </button>
          ))}
        </div>
        {shown.length === 0 && <Empty icon="orders" title="Tidak ada pesanan di bagian ini" />}
        <ul class="stack-s">
          {shown.map((order) => (
            <li key={order.id}>
              <Link to={`${work.base}/pesanan/${order.id}`} class="card order-tile">
                <span class="between">
                  <span class="order-tile__number">{order.number}</span>
                  <Badge tone={STATES[order.state].tone} icon={STATES[order.state].icon}>
                    {STATES[order.state].words}
                  </Badge>
                </span>
                <span>
                  {linesOf(order, shop)
                    .map(({ quantity, name }) => `${quantity} × ${name}`)
                    .join(', ')}
                </span>
                <span class="between">
                  <span class="with-icon soft">
                    <Icon name={order.way === 'pickup' ? 'hand' : 'truck'} /> {order.way === 'pickup' ? 'Ambil sendiri' : 'Dikirim kurir'}
                  </span>
                  <strong class="price">{formatRupiah(goodsOf(order, shop))}</strong>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </PracticePage>
  );
}
