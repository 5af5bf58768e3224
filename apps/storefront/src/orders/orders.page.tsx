import type { JSX } from 'preact';
import type { OrderSummary } from '@etalase/orders';
import { formatPhone, formatRupiah } from '@etalase/kernel';
import { Badge, ButtonLink, Icon } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { standOf } from './journey';

export interface OrdersView {
  orders: readonly OrderSummary[];
  nextCursor: string | null;
  phone: string;
}

function Standing({ order }: { order: OrderSummary }): JSX.Element {
  const { t } = useShop();
  const { words, tone } = standOf(order);
  return <Badge tone={tone}>{t(words)}</Badge>;
}

function Sellers({ order: { state, parts } }: { order: OrderSummary }): JSX.Element {
  const { t } = useShop();
  if (parts.length < 2 || (state !== 'paid' && state !== 'confirmed')) return <span class="soft">{parts.map((part) => part.sellerName).join(', ')}</span>;
  return (
    <>
      {parts.map((part) => (
        <span class="soft">
          {part.sellerName}: {t(`state.${part.state}`)}
        </span>
      ))}
    </>
  );
}

function Orders({ orders, phone, nextCursor }: OrdersView): JSX.Element {
  const { t } = useShop();
  return (
    <div class="narrow order stack">
      <h1>{t('orders.title')}</h1>
      <form method="post" action="/keluar" class="between">
        <span class="soft num">{t('signin.as', { phone: formatPhone(phone) })}</span>
        <button class="btn btn--quiet">{t('shell.sign_out')}</button>
      </form>
      {orders.length === 0 && (
        <div class="empty">
          <h2>{t('orders.none')}</h2>
          <p class="soft">{t('orders.none_body', { phone: formatPhone(phone) })}</p>
          <ButtonLink look="strong" href="/">
            {t('cart.empty_go')}
          </ButtonLink>
        </div>
      )}
      {orders.map((order) => (
        <a class="card order-card" href={order.state === 'awaiting_payment' ? `/bayar/${order.token}` : `/pesanan/${order.token}`}>
          <span class="between">
            <b class="num">{t('order.title', { number: order.number })}</b>
            <Standing order={order} />
          </span>
          <span>{order.firstItem}</span>
          <Sellers order={order} />
          <span class="between">
            <span class="soft">{t('order.placed', { at: new Date(order.placedAt) })}</span>
            <span class="price">{formatRupiah(order.total)}</span>
          </span>
          <span class="with-icon order-card__go">
            {order.state === 'awaiting_payment' ? t('order.pay_now') : t('orders.open')}
            <Icon name="next" />
          </span>
        </a>
      ))}
      {nextCursor && (
        <p class="pager">
          <ButtonLink href={`/pesanan?hal=${encodeURIComponent(nextCursor)}`}>{t('shell.more')}</ButtonLink>
        </p>
      )}
    </div>
  );
}

export const ordersPage = (shop: Shop, view: OrdersView): Page => ({
  title: shop.t('orders.title'),
  hasTabs: true,
  tab: 'orders',
  body: <Orders {...view} />,
});
