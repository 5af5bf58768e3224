import type { JSX } from 'preact';
import type { CheckoutView } from '@etalase/orders';
import type { ShippingQuote } from '@etalase/shipping';
import { formatRupiah } from '@etalase/kernel';
import { Button, Choice, Icon, Notice } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { CheckoutFrame } from './checkout-frame';

export interface ShippingView {
  checkout: CheckoutView;
  destination: string;
  /** Quote ids by seller, chosen before. */
  chosen: Readonly<Record<string, string>>;
  message?: string | undefined;
}

export const SHIPPING_FIELD = 'kirim.';

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

function Shipping({ view }: { view: ShippingView }): JSX.Element {
  const { t } = useShop();
  const { cart, shipping } = view.checkout;
  const quotesOf = (sellerId: string): (typeof shipping)[number] | undefined => shipping.find((entry) => entry.sellerId === sellerId);
  const canGoOn = cart.sellers.every((seller) => (quotesOf(seller.sellerId)?.quotes.length ?? 0) > 0);
  return (
    <CheckoutFrame step={1} title={t('checkout.shipping_title')}>
      <p class="between">
        <span class="with-icon">
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
          const picked = view.chosen[seller.sellerId] ?? entry?.quotes[0]?.id;
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
                <div class="choices">
                  {entry.quotes.map((quote) => (
                    <Choice name={`${SHIPPING_FIELD}${seller.sellerId}`} value={quote.id} checked={quote.id === picked} required title={quote.service} side={quote.price === 0 ? t('checkout.free') : formatRupiah(quote.price)}>
                      <QuoteWords quote={quote} />
                    </Choice>
                  ))}
                </div>
              )}
            </fieldset>
          );
        })}
        {canGoOn && (
          <Button look="strong" isFull>
            {t('checkout.to_pay')}
          </Button>
        )}
      </form>
    </CheckoutFrame>
  );
}

export const shippingPage = (shop: Shop, view: ShippingView): Page => ({
  title: shop.t('checkout.title'),
  isFocused: true,
  body: <Shipping view={view} />,
});
