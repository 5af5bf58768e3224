import type { VNode } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { Icon } from '@etalase/ui';
import type { SellerOrder, Today as TodayView } from '../../api/views';
import { Page, Section } from '../../parts/page';
import { useNow } from '../../parts/use-now';
import { Empty, Known } from '../../parts/waiting';
import { todayQuery } from '../../queries/questions';
import { useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useSession, useZone } from '../../session/session';
import { greeting } from '../../words/deadline';
import { nextStep } from '../../words/next-step';
import { tasksOf } from '../../words/tasks';
import { OrderTile } from '../orders/order-tile';
import { LowStock } from './low-stock';
import { TaskHero, TaskRow } from './task-hero';

const SHOWN_ORDERS = 4;

export function Today(): VNode {
  const { me, shop } = useSession();
  const now = useNow();
  const answer = useQuery(todayQuery(shop.id), { watch: true });
  const name = me.name?.split(' ')[0];
  return (
    <Page title={`${greeting(now, useZone())}${name ? `, ${name}` : ''}`}>
      <Known answer={answer}>{(today) => <Work today={today} />}</Known>
      <LowStock />
    </Page>
  );
}

function Work({ today }: { today: TodayView }): VNode {
  const orders = [...today.toShip, ...today.toAccept, ...today.toHandOver].sort(byDeadline);
  const [first, ...rest] = tasksOf(orders);
  return (
    <>
      <div class="today">
        {first ? (
          <TaskHero task={first} />
        ) : (
          <Empty icon="check" title="Semua sudah beres">
            <p>Belum ada pesanan yang menunggu. Kami kabari begitu ada yang baru.</p>
          </Empty>
        )}
        <div class="stack-s">
          {rest.map((task) => (
            <TaskRow key={task.kind} task={task} />
          ))}
          <Link to="/uang" class="card row-link">
            <Icon name="cash" />
            <span class="row-link__words">
              <span class="soft">Siap cair</span>
              <strong class="money-line">{formatRupiah(today.balance.readyRupiah)}</strong>
              <span class="soft num">Ditahan {formatRupiah(today.balance.heldRupiah)}</span>
            </span>
            <Icon name="next" />
          </Link>
        </div>
      </div>
      {orders.length > 1 && (
        <Section title="Tenggat terdekat">
          <ul class="tiles">
            {orders.slice(0, SHOWN_ORDERS).map((order) => (
              <li key={order.id}>
                <OrderTile order={order} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const byDeadline = (a: SellerOrder, b: SellerOrder): number => (dueOf(a) < dueOf(b) ? -1 : 1);
const dueOf = (order: SellerOrder): number => nextStep(order)?.deadline?.getTime() ?? Infinity;
