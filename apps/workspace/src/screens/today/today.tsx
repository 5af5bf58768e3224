import type { VNode } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { Icon } from '@etalase/ui';
import { Page, Section } from '../../parts/page';
import { useNow } from '../../parts/use-now';
import { Known } from '../../parts/waiting';
import { todayQuery } from '../../queries/questions';
import { usePack } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useSession, useZone } from '../../session/session';
import { greeting } from '../../words/deadline';
import { tasksOf } from '../../words/tasks';
import type { Today as TodayView } from '../../words/today';
import { OrderTile } from '../orders/order-tile';
import { LowStock } from './low-stock';
import { NothingWaits } from './nothing-waits';
import { OldLots } from './old-lots';
import { TaskHero, TaskRow } from './task-hero';

const SHOWN_ORDERS = 4;

export function Today(): VNode {
  const { me, shop } = useSession();
  const now = useNow();
  const answer = usePack(todayQuery(shop.id));
  const name = me.name?.split(' ')[0];
  return (
    <Page title={`${greeting(now, useZone())}${name ? `, ${name}` : ''}`}>
      <Known answer={answer}>{(today) => <Work today={today} />}</Known>
      <OldLots />
      <LowStock />
    </Page>
  );
}

function Work({ today: { orders, money } }: { today: TodayView }): VNode {
  const [first, ...rest] = tasksOf(orders);
  return (
    <>
      <div class="today">
        {first ? <TaskHero task={first} /> : <NothingWaits />}
        <div class="stack-s">
          {rest.map((task) => (
            <TaskRow key={task.kind} task={task} />
          ))}
          {money && (
          <Link to="/uang" class="card row-link">
            <Icon name="cash" />
            <span class="row-link__words">
              <span class="soft">Siap cair</span>
              <strong class="money-line">{formatRupiah(money.readyRupiah)}</strong>
              <span class="soft num">Ditahan {formatRupiah(money.heldRupiah)}</span>
            </span>
            <Icon name="next" />
          </Link>
          )}
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
