import type { JSX } from 'preact';
import type { CartChange, CartLineView, CartView } from '@etalase/orders';
import { formatRupiah } from '@etalase/kernel';
import { Button, ButtonLink, Icon, Notice, Photo, Stepper, Weave } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { MAX_QUANTITY } from './cart-limits';

export interface CartPageView {
  cart: CartView;
  /** The variant that just came here from its product's page. */
  added?: string | undefined;
  problem?: string | undefined;
}

function Change({ change }: { change: CartChange }): JSX.Element {
  const { t } = useShop();
  const words =
    change.kind === 'price'
      ? t('cart.change_price', { was: change.was, now: change.now })
      : change.kind === 'less_stock'
        ? t('cart.change_less', { available: change.available, wanted: change.wanted })
        : change.kind === 'below_minimum'
          ? t('cart.change_minimum', { minimum: change.minimum })
          : t('cart.change_gone');
  return (
    <p class="line__change">
      <Icon name="warn" />
      {words}
    </p>
  );
}

function Line({ line }: { line: CartLineView }): JSX.Element {
  const { t } = useShop();
  const isGone = line.changes.some((change) => change.kind === 'gone');
  return (
    <li class="line">
      <a class="line__photo" href={`/produk/${line.productSlug}`} tabIndex={-1} aria-hidden="true">
        <Photo photo={line.photo} sizes="112px" desktop={320} alt="" />
      </a>
      <div class="line__words">
        <a class="line__name" href={`/produk/${line.productSlug}`}>
          {line.name}
        </a>
        {line.variant && <p class="soft">{line.variant}</p>}
        {line.changes.map((change) => (
          <Change change={change} />
        ))}
        {!isGone && (
          <p class="between">
            <span class="price">{formatRupiah(line.total)}</span>
            {line.quantity > 1 && <span class="soft num">{t('cart.each', { price: line.price })}</span>}
          </p>
        )}
      </div>
      <form class="line__do" method="post" action="/keranjang/ubah" data-line>
        <input type="hidden" name="variantId" value={line.variantId} />
        {!isGone && (
          <>
            <Stepper
              name="quantity"
              label={t('cart.quantity_of', { name: line.name })}
              value={line.quantity}
              min={line.minimumOrder}
              max={Math.max(line.minimumOrder, Math.min(MAX_QUANTITY, line.available))}
              minusLabel={t('product.less')}
              plusLabel={t('product.more')}
            />
            <Button look="quiet" class="line__update">
              {t('cart.update')}
            </Button>
          </>
        )}
        <Button look="quiet" icon="trash" name="hapus" value="1" formnovalidate aria-label={t('cart.remove_of', { name: line.name })}>
          {t('cart.remove')}
        </Button>
      </form>
    </li>
  );
}

function EmptyCart(): JSX.Element {
  const { t } = useShop();
  return (
    <div class="narrow empty">
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle cx="60" cy="60" r="58" fill="#f5ecdc" />
        <path d="M30 52h60l-8 42H38z" fill="#c9962e" />
        <path d="M33 63h54M35 74h50M37 85h46M48 52l3 42M60 52v42M72 52l-3 42" stroke="#7d540a" stroke-width="3" />
        <path d="M40 52c0-34 40-34 40 0" fill="none" stroke="#7b1e2b" stroke-width="5" />
        <path d="M26 48h68v9H26z" fill="#7b1e2b" />
      </svg>
      <h1>{t('cart.empty')}</h1>
      <p class="soft">{t('cart.empty_body')}</p>
      <ButtonLink look="strong" href="/">
        {t('cart.empty_go')}
      </ButtonLink>
    </div>
  );
}

const nameOf = (cart: CartView, variantId: string): string | undefined => cart.sellers.flatMap(({ lines }) => lines).find((line) => line.variantId === variantId)?.name;

function Cart({ view }: { view: CartPageView }): JSX.Element {
  const { t } = useShop();
  const { cart } = view;
  if (cart.sellers.length === 0) return <EmptyCart />;
  const hasChanges = cart.sellers.some((seller) => seller.lines.some((line) => line.changes.length > 0));
  return (
    <div class="wide cart">
      <h1>{t('cart.title')}</h1>
      {view.problem && <Notice tone="danger" icon="warn" title={view.problem} />}
      {view.added && !view.problem && (
        <Notice tone="leaf" icon="check" title={nameOf(cart, view.added) ? t('cart.added_name', { name: nameOf(cart, view.added) ?? '' }) : t('cart.added')}>
          <a class="more" href="/cari">
            {t('cart.more')}
          </a>
        </Notice>
      )}
      {hasChanges && <Notice icon="warn" title={t('cart.changed')} />}
      <div class="cart__in">
        <div class="stack">
          {cart.sellers.map((seller) => (
            <section class="card card--flush group">
              <div class="group__cloth">
                <Weave seed={seller.sellerSlug} rows={1} />
              </div>
              <h2 class="group__name">
                <a href={`/toko/${seller.sellerSlug}`}>{seller.sellerName}</a>
                <span class="soft">{t('cart.from', { village: seller.villageName, regency: seller.regencyName })}</span>
              </h2>
              {seller.paidBy === 'on_the_spot' && (
                <p class="with-icon group__spot">
                  <Icon name="store" />
                  {t('spot.cart')}
                </p>
              )}
              <ul>
                {seller.lines.map((line) => (
                  <Line line={line} />
                ))}
              </ul>
              <p class="group__sum between">
                <span class="soft">{t('cart.subtotal')}</span>
                <b class="num">{formatRupiah(seller.itemsTotal)}</b>
              </p>
            </section>
          ))}
        </div>
        <aside class="bill">
          <div class="bill__in">
            <p class="between">
              <span>
                {t('cart.items', { count: cart.count })} {t('cart.sellers', { count: cart.sellers.length })}
              </span>
            </p>
            <p class="bill__total between">
              <span>{t('cart.total')}</span>
              <span class="price price--big">{formatRupiah(cart.itemsTotal)}</span>
            </p>
            <p class="soft bill__note">{cart.canCheckOut ? t('cart.shipping_later') : t('cart.cannot')}</p>
            {cart.canCheckOut && (
              <ButtonLink look="strong" isFull href="/checkout">
                {t('cart.checkout')}
              </ButtonLink>
            )}
          </div>
        </aside>
      </div>
    </div>
  );
}

export const cartPage = (shop: Shop, view: CartPageView): Page => ({
  title: shop.t('cart.title'),
  isFocused: true,
  body: <Cart view={view} />,
});
