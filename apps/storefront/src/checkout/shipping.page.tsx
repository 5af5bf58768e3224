import type { JSX } from 'preact';
import type { CheckoutView } from '@etalase/orders';
import type { ShippingQuote } from '@etalase/shipping';
import { formatRupiah } from '@etalase/kernel';
import { Button, Choice, Icon, Notice } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { firstChoice, foldQuotes, SHIPPING_FIELD } from './checkout-choices';
import { CheckoutFrame } from './checkout-frame';
import { shippingName } from './shipping-name';

export interface ShippingView {
  checkout: CheckoutView;
  destination: string;
  /** Quote ids by seller, chosen before. */
  chosen: Readonly<Record<string, string>>;
  message?: string | undefined;
}

export function QuoteWords({ quote }: { quote: ShippingQuote }): JSX.Element {
  const { t } = useShop();
  if (quote.kind === 'pickup') {
    return (
      <span class="soft">
        {quote.pickup ? `${quote.pickup.address} · ${quote.pickup.hours}` : t('checkout.quote_now')}
      </span>
    );
  }
  return <span class="soft">{quote.etaMinDays === quote.etaMaxDays ? t('checkout.quote_day', { count: quote.etaMaxDays }) : t('checkout.quote_days', { min: quote.etaMinDays, count: quote.etaMaxDays })}</span>;
}

function Quotes({ sellerId, quotes, picked }: { sellerId: string; quotes: readonly ShippingQuote[]; picked: string | undefined }): JSX.Element {
  const { t } = useShop();
  const { seen, folded } = foldQuotes(quotes, picked);
  const one = (quote: ShippingQuote): JSX.Element => (
    <Choice name={`${SHIPPING_FIELD}${sellerId}`} value={quote.id} checked={quote.id === picked} required title={shippingName(quote, t)} side={quote.price === 0 ? t('checkout.free') : formatRupiah(quote.price)} data-price={quote.price}>
      <QuoteWords quote={quote} />
    </Choice>
  );
  return (
    <>
      <div class="choices">{seen.map(one)}</div>
      {folded.length > 0 && (
        <details class="fold">
          <summary>{t('checkout.more_quotes', { count: folded.length })}</summary>
          <div class="choices fold__in">{folded.map(one)}</div>
        </details>
      )}
    </>
  );
}

function Shipping({ view }: { view: ShippingView }): JSX.Element {
  const { t } = useShop();
  const { cart, shipping } = view.checkout;
  const quotesOf = (sellerId: string): (typeof shipping)[number] | undefined => shipping.find((entry) => entry.sellerId === sellerId);
  const canGoOn = cart.sellers.every((seller) => (quotesOf(seller.sellerId)?.quotes.length ?? 0) > 0);
  return (
    <CheckoutFrame step={1} title={t('checkout.shipping_title')}>
      <p class="between checkout__to">
        <span class="with-icon with-icon--top">
          <Icon name="pin" />
          {t('checkout.to', { label: view.destination })}
        </span>
        <a class="more" href="/checkout">{t('checkout.change_address')}</a>
      </p>
      {view.message && <Notice tone="danger" icon="warn" title={view.message} />}
      {/* GET: the choice lives in the address, so that reloading and going back keep it. */}
      <form action="/checkout/bayar" class="stack">
        {cart.sellers.map((seller) => {
          const entry = quotesOf(seller.sellerId);
          const picked = view.chosen[seller.sellerId] ?? firstChoice(entry?.quotes ?? []);
          return (
            <fieldset class="card stack-s">
              <legend class="hush">{seller.sellerName}</legend>
              <p class="between">
                <b class="checkout__seller">{seller.sellerName}</b>
                <span class="soft">{t('checkout.weight', { weight: seller.weightGrams })}</span>
              </p>
              <p class="soft">{seller.lines.map((line) => `${line.quantity}× ${line.name}`).join(', ')}</p>
              {seller.paidBy === 'on_the_spot' && (
                <p class="with-icon">
                  <Icon name="store" />
                  {t('spot.cart')}
                </p>
              )}
              {entry?.isSlowVillage && <p class="soft">{t('checkout.slow_village')}</p>}
              {!entry || entry.quotes.length === 0 ? (
                <Notice tone="danger" icon="warn" title={t(seller.paidBy === 'on_the_spot' ? 'spot.no_place' : 'checkout.no_quotes')} />
              ) : (
                <Quotes sellerId={seller.sellerId} quotes={entry.quotes} picked={picked} />
              )}
            </fieldset>
          );
        })}
        {canGoOn && (
          <div class="go">
            {/* Only where the script keeps it true to what is chosen. */}
            <p class="between" data-shipping-sum hidden>
              <span>{t('checkout.shipping_of_all', { count: cart.sellers.length })}</span>
              <b class="price" aria-live="polite" />
            </p>
            <Button look="strong" isFull>
              {t('checkout.to_pay')}
            </Button>
          </div>
        )}
      </form>
    </CheckoutFrame>
  );
}

export const shippingPage = (shop: Shop, view: ShippingView): Page => ({
  title: shop.t('checkout.title'),
  scripts: ['checkout.js'],
  isFocused: true,
  body: <Shipping view={view} />,
});
