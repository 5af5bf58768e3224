import type { JSX } from 'preact';
import type { OrderView } from '@etalase/orders';
import { formatPhone, formatRupiah, subtract } from '@etalase/kernel';
import { Badge, Button, ButtonLink, Notice, Rich, Sums } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { paidWith } from '../payment/payment.page';
import { isJustPlaced, standOf } from './journey';
import { OrderMoney } from './order-money';
import { OrderPart } from './order-part';

/** What was just done, said once on the page it leads to. */
export const ORDER_NEWS = { bayar: 'order.thanks', batal: 'order.cancelled_ok', terima: 'order.received_ok', lapor: 'order.complain_ok', banding: 'appeal.ok', setuju: 'decision.agree_ok', tautan: 'money.link_ok', pesan: 'spot.ordered', kurang: 'short.answered' } as const;
export type OrderNews = keyof typeof ORDER_NEWS;
const THANKS: ReadonlySet<OrderNews> = new Set(['bayar', 'pesan']);

export interface OrderPageView {
  order: OrderView;
  news: OrderNews | null;
  problem?: string | undefined;
}

function Recipient({ order }: { order: OrderView }): JSX.Element {
  const { t } = useShop();
  const { recipient } = order;
  return (
    <section class="card stack-s">
      <h2>{t('order.recipient')}</h2>
      <p>
        <b>{recipient.name}</b>, <span class="num">{formatPhone(recipient.phone)}</span>
      </p>
      <p>
        {recipient.address}
        {recipient.landmark && ` (${recipient.landmark})`}
      </p>
      <p class="soft">{recipient.villageLabel}</p>
      {recipient.note && <p class="soft">“{recipient.note}”</p>}
    </section>
  );
}

function Bill({ order }: { order: OrderView }): JSX.Element {
  const shop = useShop();
  const { t } = shop;
  const method = paidWith(order, shop);
  const refunded = order.payment?.amountRefunded ?? 0;
  const isBoth = order.payment !== null && order.spotTotal > 0;
  return (
    <section class="card stack">
      <h2>{t('order.summary')}</h2>
      <Sums
        rows={[
          { label: t('checkout.items_total'), amount: order.itemsTotal },
          { label: t('checkout.shipping_total'), amount: order.shippingTotal === 0 ? t('checkout.free') : order.shippingTotal },
          ...(isBoth ? [{ label: t('spot.online'), amount: subtract(order.total, order.spotTotal) }, { label: t('spot.pay'), amount: order.spotTotal }] : []),
        ]}
        total={{ label: order.payment ? t('checkout.total') : t('spot.pay'), amount: order.total }}
      />
      {/* Below the total: what is given back makes it no smaller. */}
      {refunded > 0 && (
        <p class="between">
          <span>{t('order.refunded')}</span>
          <b class="num">−{formatRupiah(refunded)}</b>
        </p>
      )}
      {method && <p class="soft">{t('order.paid_with', { method })}</p>}
    </section>
  );
}

function Order({ view }: { view: OrderPageView }): JSX.Element {
  const { t } = useShop();
  const { order } = view;
  const stand = standOf(order);
  const news = view.news !== null && THANKS.has(view.news) && !isJustPlaced(order) ? null : view.news;
  const isWaiting = order.state === 'awaiting_payment';
  // What the shopper has to do stands first.
  const isAsked = order.refunds.waiting > 0 && order.refunds.account === null;
  return (
    <div class="wide order stack">
      <div>
        <p class="soft">{t('order.placed', { at: new Date(order.placedAt) })}</p>
        <div class="between">
          <h1 class="num">{t('order.title', { number: order.number })}</h1>
          <Badge tone={stand.tone}>{t(stand.words)}</Badge>
        </div>
      </div>
      {view.problem && <Notice tone="danger" icon="warn" title={view.problem} />}
      {news && !view.problem && (
        <Notice tone="leaf" icon="check" title={t(news === 'batal' && !stand.isCalledOff ? 'order.part_cancelled_ok' : ORDER_NEWS[news])}>
          {news === 'bayar' && <p>{t('order.thanks_body')}</p>}
          {news === 'pesan' && <p>{t('spot.ordered_body')}</p>}
        </Notice>
      )}
      {isWaiting && (
        <Notice icon="clock" title={t('order.waiting')}>
          <p>
            <Rich text={t('order.waiting_body', { total: subtract(order.total, order.spotTotal), at: new Date(order.payBy) })} />
          </p>
          <ButtonLink look="strong" href={`/bayar/${order.token}`}>
            {t('order.pay_now')}
          </ButtonLink>
        </Notice>
      )}
      {isAsked && <OrderMoney order={order} />}
      <div class="order__in">
        <div class="stack">
          {order.parts.map((part) => (
            <OrderPart part={part} token={order.token} />
          ))}
        </div>
        <div class="stack">
          {!isAsked && <OrderMoney order={order} />}
          <Bill order={order} />
          <Recipient order={order} />
          {order.canCancel && (
            <details class="fold card">
              <summary>{t('order.cancel')}</summary>
              <form method="post" action={`/pesanan/${order.token}/batal`} class="fold__in stack">
                <p>{t(order.payment ? 'order.cancel_ask' : 'spot.cancel_ask')}</p>
                <Button isFull>{t('order.cancel_yes')}</Button>
              </form>
            </details>
          )}
        </div>
      </div>
    </div>
  );
}

export const orderPage = (shop: Shop, view: OrderPageView): Page => ({
  title: shop.t('order.title', { number: view.order.number }),
  scripts: view.order.parts.some((part) => part.actions.includes('open_complaint') || part.actions.includes('appeal')) ? ['order.js'] : [],
  hasTabs: true,
  tab: 'orders',
  body: <Order view={view} />,
});
