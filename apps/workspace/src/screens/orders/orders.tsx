import type { VNode } from 'preact';
import { Empty, Known } from '../../parts/waiting';
import { Page } from '../../parts/page';
import { ordersQuery, todayQuery } from '../../queries/questions';
import { useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useShopId } from '../../session/session';
import { ORDER_TABS, type Tab } from '../../words/states';
import { OrderTile } from './order-tile';

const NOTHING: Record<string, string> = {
  baru: 'Belum ada pesanan baru. Kami kabari lewat WhatsApp begitu ada.',
  siapkan: 'Tidak ada yang perlu dikemas sekarang.',
  dikirim: 'Tidak ada paket di jalan.',
  masalah: 'Tidak ada masalah. Syukurlah.',
  selesai: 'Pesanan yang selesai akan tersimpan di sini.',
};

export function Orders({ tab: slug }: { tab: string }): VNode {
  const shopId = useShopId();
  const tab = ORDER_TABS.find((one) => one.slug === slug) ?? (ORDER_TABS[0] as Tab);
  const list = useQuery(ordersQuery(shopId, tab.slug), { watch: true });
  const today = useQuery(todayQuery(shopId));
  return (
    <Page title="Pesanan">
      <nav class="tabs" aria-label="Keadaan pesanan">
        {ORDER_TABS.map((one) => (
          <Link key={one.slug} replace to={`/pesanan?tab=${one.slug}`} class={one === tab ? 'chip chip--on' : 'chip'} aria-current={one === tab ? 'page' : undefined}>
            {one.label}
            <Count of={one} counts={today.data?.counts} />
          </Link>
        ))}
      </nav>
      <Known answer={list}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="orders" title="Kosong">
              <p>{NOTHING[tab.slug]}</p>
            </Empty>
          ) : (
            <ul class="tiles">
              {page.items.map((order) => (
                <li key={order.id}>
                  <OrderTile order={order} />
                </li>
              ))}
            </ul>
          )
        }
      </Known>
    </Page>
  );
}

function Count({ of, counts }: { of: Tab; counts: Record<string, number> | undefined }): VNode | null {
  if (of.slug === 'selesai') return null;
  const count = of.states.reduce((sum, state) => sum + (counts?.[state] ?? 0), 0);
  return count === 0 ? null : <span class="chip__count">{count}</span>;
}
