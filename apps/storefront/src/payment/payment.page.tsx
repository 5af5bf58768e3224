import type { JSX } from 'preact';
import type { OrderView } from '@etalase/orders';
import type { PaymentAttemptView } from '@etalase/payments';
import { formatMoment, formatRupiah, type Rupiah, subtract } from '@etalase/kernel';
import { Button, ButtonLink, Deadline, Notice, Sums } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { Instructions } from './instructions';
import { methodName, Methods, offered } from './methods';

export interface PaymentView {
  order: OrderView;
  /** QR as SVG markup, drawn by the server. */
  qrSvg: string | null;
  /** Asked "have I paid?" and the answer was no. */
  wasNotFound: boolean;
  message?: string | undefined;
  now: Date;
}

/** What is paid here; the rest is paid to the sellers when it is fetched. */
const onlineTotal = ({ total, spotTotal }: OrderView): Rupiah => subtract(total, spotTotal);

/** The attempt whose code can still be paid. */
export function openAttempt(view: Pick<PaymentView, 'order' | 'now'>): PaymentAttemptView | null {
  const newest = view.order.payment?.attempts[0];
  if (!newest || newest.status !== 'pending' || !newest.nextAction) return null;
  return new Date(newest.nextAction.expiresAt) > view.now ? newest : null;
}

function Ended({ order }: { order: OrderView }): JSX.Element {
  const { t } = useShop();
  const isExpired = order.state === 'expired';
  return (
    <div class="narrow checkout stack">
      <Notice tone="danger" icon="clock" title={t(isExpired ? 'pay.expired' : 'pay.cancelled', { number: order.number })}>
        {order.latePayment === 'refunded' ? <p>{t('pay.late_refunded')}</p> : isExpired && <p>{t('pay.expired_body')}</p>}
      </Notice>
      <ButtonLink look="strong" isFull href="/">
        {t('pay.shop_again')}
      </ButtonLink>
      <ButtonLink look="quiet" isFull href={`/pesanan/${order.token}`}>
        {t('pay.see_order')}
      </ButtonLink>
    </div>
  );
}

/** The two things that must be read at arm's length: until when, and how much. Whoever has paid with a card that is looked at has no hurry. */
function Top({ view, attempt, isInReview }: { view: PaymentView; attempt: PaymentAttemptView | null; isInReview: boolean }): JSX.Element {
  const { t, locale, zone } = useShop();
  const at = new Date(attempt?.nextAction?.expiresAt ?? view.order.payBy);
  const payBy = new Date(view.order.payBy);
  // A QRIS code is short-lived but the order is not: the order's end is the deadline people plan by.
  const shown = attempt?.method.type === 'qris' ? payBy : at;
  return (
    <div class="pay__top">
      {!isInReview && (
        <>
          <p>{t('pay.before')}</p>
          <Deadline at={shown} words={formatMoment(shown, locale, zone)} left={{ words: t('pay.left', { left: '%' }), units: t('pay.left_units') }} />
        </>
      )}
      <p class="pay__total">
        <span>{t('pay.total')}</span>
        <span class="price price--big">{formatRupiah(onlineTotal(view.order))}</span>
      </p>
      {view.order.spotTotal > 0 && <p class="soft">{t('spot.besides', { amount: view.order.spotTotal })}</p>}
    </div>
  );
}

function OtherMethod({ view, isOpen }: { view: PaymentView; isOpen: boolean }): JSX.Element {
  const { t } = useShop();
  const newest = view.order.payment?.attempts[0];
  const methods = view.order.payment?.allowedMethods ?? [];
  const form = (
    <form method="post" action={`/bayar/${view.order.token}`} class="stack" data-once>
      <Methods methods={methods} chosen={offered(methods, newest)} />
      <Button look={isOpen ? 'strong' : 'plain'} isFull>
        {isOpen && newest && newest.status !== 'failed' ? t('pay.new_code') : t('pay.use')}
      </Button>
    </form>
  );
  if (isOpen) return <section class="card stack"><h2>{t('pay.choose')}</h2>{form}</section>;
  return (
    <details class="card fold">
      <summary>{t('pay.other')}</summary>
      <div class="fold__in">{form}</div>
    </details>
  );
}

function Payment({ view }: { view: PaymentView }): JSX.Element {
  const { t } = useShop();
  const { order } = view;
  if (order.state === 'expired' || order.state === 'cancelled') return <Ended order={order} />;
  const attempt = openAttempt(view);
  const newest = order.payment?.attempts[0];
  const isInReview = order.payment?.status === 'processing';
  return (
    <div class="narrow checkout stack pay" data-pay={`/bayar/${order.token}/status${order.payment ? `?seen=${order.payment.status}` : ''}`}>
      <h1 class="pay__title">{t('pay.title', { number: order.number })}</h1>
      {isInReview && <Notice icon="clock" title={t('pay.in_review')}><p>{t('pay.in_review_body')}</p></Notice>}
      {view.message && <Notice tone="danger" icon="warn" title={view.message} />}
      {view.wasNotFound && <Notice icon="clock" title={t('pay.not_yet')} />}
      {!attempt && newest?.status === 'failed' && <Notice tone="danger" icon="warn" title={t('pay.failed')}>{newest.failureMessage && <p>{newest.failureMessage}</p>}</Notice>}
      {!attempt && newest && newest.status !== 'failed' && <Notice icon="clock" title={t('pay.code_over')}><p>{t('pay.code_over_body')}</p></Notice>}
      <div class="card pay__card stack">
        <Top view={view} attempt={attempt} isInReview={isInReview} />
        {attempt && !isInReview && <Instructions thing={{ number: order.number, address: `/bayar/${order.token}` }} attempt={attempt} qrSvg={view.qrSvg} />}
        {attempt && !isInReview && (
          <form method="post" action={`/bayar/${order.token}/cek`}>
            <Button look={attempt.nextAction?.type === 'redirect_to_url' ? 'plain' : 'strong'} isFull icon="check">
              {t('pay.check')}
            </Button>
          </form>
        )}
        {attempt && !isInReview && <p class="soft pay__wait" role="status">{t('pay.waiting')}</p>}
      </div>
      {!isInReview && <OtherMethod view={view} isOpen={!attempt} />}
      <details class="card fold">
        <summary>{t('pay.order')}</summary>
        <div class="fold__in">
          <Sums
            rows={[
              ...order.parts.flatMap((part) => part.lines.map((line) => ({ label: `${line.quantity}× ${line.name}${line.variant ? `, ${line.variant}` : ''}`, amount: line.total }))),
              { label: t('checkout.shipping_total'), amount: order.shippingTotal },
              ...(order.spotTotal > 0 ? [{ label: t('spot.pay'), amount: `−${formatRupiah(order.spotTotal)}` }] : []),
            ]}
            total={{ label: t('pay.total'), amount: onlineTotal(order) }}
          />
        </div>
      </details>
      <p>
        <a href={`/pesanan/${order.token}`}>{t('pay.see_order')}</a>
      </p>
    </div>
  );
}

export function paymentPage(shop: Shop, view: PaymentView): Page {
  const attempt = openAttempt(view);
  return {
    title: shop.t('pay.title', { number: view.order.number }),
    scripts: ['pay.js'],
    ...(attempt ? { refreshSeconds: 20 } : {}),
    isFocused: true,
    body: <Payment view={view} />,
  };
}

export const paidWith = (order: OrderView, shop: Pick<Shop, 't'>): string | null => {
  const attempt = order.payment?.attempts.find((one) => one.status === 'succeeded');
  return attempt ? methodName(attempt.method, shop.t) : null;
};
