import type { VNode } from 'preact';
import { Icon } from '@etalase/ui';
import { MoreRows } from '../../parts/more-rows';
import { Page } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { moreOrders, ordersQuery } from '../../queries/questions';
import { usePack } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useShopId } from '../../session/session';
import { ORDER_TABS, type Tab } from '../../words/states';
import { BulkWork } from './bulk-work';
import { OrderTile } from './order-tile';

const NOTHING: Record<string, string> = {
  baru: 'Belum ada pesanan baru. Kami kabari lewat WhatsApp begitu ada.',
  siapkan: 'Tidak ada yang perlu dikemas sekarang.',
  dikirim: 'Tidak ada paket di jalan.',
  selesai: 'Pesanan yang selesai akan tersimpan di sini.',
};

export function Orders({ tab: slug }: { tab: string }): VNode {
  const shopId = useShopId();
  const tab = ORDER_TABS.find((one) => one.slug === slug) ?? ORDER_TABS[0];
  const list = usePack(ordersQuery(shopId, tab.group));
  return (
    <Page
      title="Pesanan"
      side={
        <Link to="/kontak" class="btn btn--quiet">
          <Icon name="person" /> Kontak
        </Link>
      }
    >
      <nav class="tabs" aria-label="Keadaan pesanan">
        {ORDER_TABS.map((one) => (
          <Link key={one.slug} replace to={`/pesanan?tab=${one.slug}`} class={one === tab ? 'chip chip--on' : 'chip'} aria-current={one === tab ? 'page' : undefined}>
            {one.label}
            {one.group === 'todo' && <Count shopId={shopId} of={one} />}
          </Link>
        ))}
      </nav>
      <Known answer={list}>
        {(page) => (
          <MoreRows key={tab.slug} first={page} load={(cursor) => moreOrders(shopId, tab.group, cursor)}>
            {(orders) => {
              const shown = orders.filter((order) => tab.has(order.state));
              return (
                <>
                  <BulkWork shopId={shopId} orders={shown} />
                  <Tiles orders={shown} nothing={NOTHING[tab.slug] ?? ''} />
                </>
              );
            }}
          </MoreRows>
        )}
      </Known>
    </Page>
  );
}

function Tiles({ orders, nothing }: { orders: Parameters<typeof OrderTile>[0]['order'][]; nothing: string }): VNode {
  if (orders.length === 0) {
    return (
      <Empty icon="orders" title="Kosong">
        <p>{nothing}</p>
      </Empty>
    );
  }
  return (
    <ul class="tiles">
      {orders.map((order) => (
        <li key={order.id}>
          <OrderTile order={order} />
        </li>
      ))}
    </ul>
  );
}

function Count({ shopId, of }: { shopId: string; of: Tab }): VNode | null {
  const count = usePack(ordersQuery(shopId, of.group)).data?.items.filter((order) => of.has(order.state)).length ?? 0;
  return count === 0 ? null : <span class="chip__count">{count}</span>;
}
