import type { JSX } from 'preact';
import type { SellerOrderView } from '@etalase/orders';
import { formatRupiah } from '@etalase/kernel';
import { isCompleted } from '@etalase/reviews';
import { Badge, Button, ButtonLink, Icon, Photo, Timeline } from '@etalase/ui';
import { useShop } from '../layout/shop-context';
import { whatsAppUrl } from '../layout/tiles';
import { shippingName } from '../checkout/shipping-name';
import { Complaint } from './complaint';
import { ComplaintForm } from './complaint-fields';
import { Decision } from './decision';
import { journeyOf, toneOf } from './journey';
import { Shortage } from './shortage';

type Part = { part: SellerOrderView; token: string };

function Lines({ part }: { part: SellerOrderView }): JSX.Element {
  const { t } = useShop();
  return (
    <ul>
      {part.lines.map((line) => (
        <li class="line line--small">
          <span class="line__photo">
            <Photo photo={line.photo} sizes="72px" desktop={320} alt="" />
          </span>
          <span class="line__words">
            <a class="line__name" href={`/produk/${line.productSlug}`}>
              {line.name}
            </a>
            <span class="soft num">
              {line.variant && `${line.variant}, `}
              {t('order.quantity', { count: line.quantity, price: line.price })}
            </span>
          </span>
          <b class="num">{formatRupiah(line.total)}</b>
        </li>
      ))}
    </ul>
  );
}

/** What the buyer reads out at the shop's door: above everything else while it counts. */
function PickupCode({ part }: { part: SellerOrderView }): JSX.Element | null {
  const { t } = useShop();
  if (!part.pickupCode || part.state !== 'ready_for_pickup') return null;
  return (
    <div class="code">
      <p class="soft">{t('order.pickup_code')}</p>
      <p class="code__value code__value--big num">{part.pickupCode}</p>
      {part.paidBy === 'on_the_spot' && (
        <p>
          {t('spot.bring')} <b class="num">{formatRupiah(part.total)}</b>. {t('spot.bring_hint')}
        </p>
      )}
      <p>{t('order.pickup_hint')}</p>
    </div>
  );
}

/** Only what this state needs: where to fetch it, the number for the courier, the promise that runs. */
function Now({ part }: { part: SellerOrderView }): JSX.Element {
  const { t } = useShop();
  const when = (iso: string): Date => new Date(iso);
  return (
    <>
      {part.shipping.pickup && (
        <p class="with-icon with-icon--top">
          <Icon name="store" />
          <span>
            {t('order.pickup_at', { address: part.shipping.pickup.address })}
            <br />
            <span class="soft">{t('order.pickup_hours', { hours: part.shipping.pickup.hours })}</span>
          </span>
        </p>
      )}
      {part.resi && (
        <p class="with-icon with-icon--top">
          <Icon name="truck" />
          <span>
            {t('order.courier', { courier: part.courier ?? shippingName(part.shipping, t) })}
            <br />
            {t('order.resi')}: <b class="num">{part.resi}</b>
            {part.resiPhotoKey && (
              <>
                <br />
                <a href={`/foto/${part.resiPhotoKey}-1080.jpg`}>{t('order.resi_photo')}</a>
              </>
            )}
          </span>
        </p>
      )}
      {part.state === 'new' && part.acceptBy && part.paidBy === 'rail' && <p class="soft">{t('order.accept_by', { at: when(part.acceptBy) })}</p>}
      {(part.state === 'accepted' || part.state === 'packed') && part.shipBy && part.shipping.kind !== 'pickup' && <p class="soft">{t('order.ship_by', { at: when(part.shipBy) })}</p>}
      {part.state === 'delivered' && part.complainBy && <p class="soft">{t('order.complain_by', { at: when(part.complainBy) })}</p>}
    </>
  );
}

function Acts({ part, token }: Part): JSX.Element {
  const { t } = useShop();
  const address = `/pesanan/${token}/bagian/${part.id}`;
  const isSpot = part.paidBy === 'on_the_spot';
  return (
    <>
      {part.actions.includes('confirm_received') && (
        <form method="post" action={`${address}/terima`} class="stack-s">
          <p class="soft">{t(isSpot ? 'spot.received_hint' : 'order.received_hint')}</p>
          <Button look="strong" isFull icon="check">
            {t(isSpot ? 'spot.received' : 'order.received')}
          </Button>
        </form>
      )}
      {isCompleted(part.state) && (
        <ButtonLink isFull icon="star" href={`/pesanan/${token}/ulasan`}>
          {t('review.write')}
        </ButtonLink>
      )}
      <a class="btn btn--quiet" href={whatsAppUrl(part.sellerPhone, t('order.ask_text', { name: part.sellerName, number: part.number }))} rel="nofollow noopener">
        <Icon name="chat" />
        {t('order.ask')}
      </a>
      {part.actions.includes('cancel') && (
        <details class="fold">
          <summary>{t('order.cancel_part')}</summary>
          <form method="post" action={`${address}/batal`} class="fold__in stack">
            <p>{t(isSpot ? 'spot.cancel_ask' : 'order.cancel_ask')}</p>
            <Button isFull>{t('order.cancel_yes')}</Button>
          </form>
        </details>
      )}
      {part.actions.includes('open_complaint') && (
        <details class="fold">
          <summary>{t('order.complain')}</summary>
          <ComplaintForm action={`${address}/masalah`} id={part.id} label={t('order.complain_text')} hint={t('order.complain_hint')} photos={t('order.complain_photos')} send={t('order.complain_send')} />
        </details>
      )}
    </>
  );
}

export function OrderPart({ part, token }: Part): JSX.Element {
  const shop = useShop();
  const { t } = shop;
  return (
    <section class="card stack part" id={`bagian-${part.number}`}>
      <div class="between">
        <h2 class="part__name">
          <a href={`/toko/${part.sellerSlug}`}>{part.sellerName}</a>
          <span class="soft num">{t('order.part_number', { number: part.number })}</span>
        </h2>
        <Badge tone={toneOf(part.state)}>{t(`state.${part.state}`)}</Badge>
      </div>
      <PickupCode part={part} />
      <Shortage part={part} token={token} />
      <Decision part={part} token={token} />
      {part.state !== 'awaiting_payment' && <Timeline steps={journeyOf(part, shop)} />}
      <Now part={part} />
      <Complaint part={part} />
      <Lines part={part} />
      <p class="between soft">
        <span>{shippingName(part.shipping, t)}</span>
        <span class="num">{part.shippingTotal === 0 ? t('checkout.free') : formatRupiah(part.shippingTotal)}</span>
      </p>
      {part.paidBy === 'on_the_spot' && part.state !== 'cancelled' && (
        <p class="between spot">
          <b>{t(part.collectedAt ? 'spot.collected' : 'spot.pay')}</b>
          <b class="num">{formatRupiah(part.total)}</b>
        </p>
      )}
      <Acts part={part} token={token} />
    </section>
  );
}
