import type { JSX } from 'preact';
import type { CheckoutView } from '@etalase/orders';
import type { PaymentMethod } from '@etalase/payments';
import type { ShippingQuote } from '@etalase/shipping';
import { formatPhone, formatRupiah, type Rupiah } from '@etalase/kernel';
import { Button, Icon, Notice, Sums } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { Methods } from '../payment/methods';
import type { AddressForm } from './address-form';
import { SHIPPING_FIELD } from './checkout-choices';
import { CheckoutFrame } from './checkout-frame';
import { shippingName } from './shipping-name';

export interface PayView {
  checkout: CheckoutView;
  form: AddressForm;
  destination: string;
  /** The chosen quote of every seller. */
  quotes: readonly { sellerId: string; sellerName: string; quote: ShippingQuote }[];
  methods: readonly PaymentMethod[];
  shippingTotal: Rupiah;
  /** Paid to the sellers when it is fetched. */
  spotTotal: Rupiah;
  /** Paid here; nothing where everything is paid on the spot. */
  total: Rupiah;
  /** What was chosen on the page before this one, as `methodCode`; one that is no longer offered counts as none. */
  chosen?: string | undefined;
  idempotencyKey: string;
  shippingAddress: string;
  message?: string | undefined;
}

function Pay({ view }: { view: PayView }): JSX.Element {
  const { t } = useShop();
  const { form, checkout } = view;
  const isSpotOnly = view.total === 0;
  return (
    <CheckoutFrame step={2} title={t('checkout.pay_title')}>
      {view.message && <Notice tone="danger" icon="warn" title={view.message} />}
      <div class="card stack-s">
        <p class="between">
          <b>{form.name}</b>
          <a class="more" href="/checkout">{t('checkout.change_address')}</a>
        </p>
        <p class="num">{formatPhone(form.phone)}</p>
        <p>
          {form.address}
          {form.landmark && `, ${form.landmark}`}
        </p>
        <p class="with-icon with-icon--top soft">
          <Icon name="pin" />
          {view.destination}
        </p>
      </div>
      <form method="post" action="/checkout/bayar" class="stack" data-once>
        <input type="hidden" name="kunci" value={view.idempotencyKey} />
        {view.quotes.map(({ sellerId, quote }) => (
          <input type="hidden" name={`${SHIPPING_FIELD}${sellerId}`} value={quote.id} />
        ))}
        {view.total > 0 && (
          <fieldset class="card">
            <legend class="hush">{t('checkout.method')}</legend>
            <div class="stack">
              <h2 aria-hidden="true">{t('checkout.method')}</h2>
              <Methods methods={view.methods} chosen={view.chosen} />
            </div>
          </fieldset>
        )}
        <div class="card stack">
          <Sums
            rows={[
              { label: `${t('checkout.items_total')} (${checkout.cart.count})`, amount: checkout.cart.itemsTotal },
              ...view.quotes.map(({ sellerName, quote }) => ({ label: `${t('checkout.shipping_of', { name: sellerName })} · ${shippingName(quote, t)}`, amount: quote.price === 0 ? t('checkout.free') : quote.price })),
            ]}
            total={isSpotOnly ? { label: t('spot.pay'), amount: view.spotTotal } : { label: view.spotTotal > 0 ? t('spot.online') : t('checkout.total'), amount: view.total }}
          />
          {view.spotTotal > 0 && !isSpotOnly && (
            <p class="between spot">
              <b>{t('spot.pay')}</b>
              <b class="num">{formatRupiah(view.spotTotal)}</b>
            </p>
          )}
          {!isSpotOnly && (
            <p class="with-icon with-icon--top soft">
              <Icon name="shield" />
              {t('checkout.promise')}
            </p>
          )}
          {view.spotTotal > 0 && (
            <p class="with-icon with-icon--top soft">
              <Icon name="store" />
              {t('spot.promise')}
            </p>
          )}
        </div>
        <div class="go">
          <Button look="strong" isFull>
            {isSpotOnly ? t('spot.place', { total: view.spotTotal }) : view.spotTotal > 0 ? t('spot.place_both', { total: view.total }) : t('checkout.place', { total: view.total })}
          </Button>
        </div>
      </form>
      <p>
        <a href={view.shippingAddress}>{t('shell.back')}</a>
      </p>
    </CheckoutFrame>
  );
}

export const payPage = (shop: Shop, view: PayView): Page => ({
  title: shop.t('checkout.title'),
  isFocused: true,
  body: <Pay view={view} />,
});
