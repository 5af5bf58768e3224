import type { JSX } from 'preact';
import type { ProductPage } from '@etalase/catalogue';
import { formatRupiah } from '@etalase/kernel';
import { Button, ButtonLink, Choice, Notice, Price, Stepper } from '@etalase/ui';
import { MAX_QUANTITY } from '../cart/cart-limits';
import { useShop } from '../layout/shop-context';
import { whatsAppUrl } from '../layout/tiles';

function Variants({ product, chosen }: { product: ProductPage; chosen: string | undefined }): JSX.Element {
  const { t } = useShop();
  return (
    <fieldset>
      <legend class="field__label">{t('product.choose')}</legend>
      <div class="variants">
        {product.variants.map((variant) => (
          <Choice
            name="variantId"
            value={variant.id}
            checked={variant.id === chosen}
            disabled={variant.available === 0}
            required
            data-price={formatRupiah(variant.price)}
            data-available={variant.available}
            title={variant.name}
            side={formatRupiah(variant.price)}
          >
            <span class="soft">{variant.available === 0 ? t('product.out') : variant.available <= 9 ? t('product.left', { count: variant.available }) : null}</span>
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

/** A maker on the first steps of the ladder sells by talking. */
function ByChat({ product }: { product: ProductPage }): JSX.Element {
  const { t, origin } = useShop();
  return (
    <div class="stack">
      <Notice title={t('product.by_chat')}>
        <p>{t('product.by_chat_body')}</p>
      </Notice>
      <ButtonLink look="strong" isFull icon="chat" href={whatsAppUrl(product.seller.phone, t('product.order_text', { seller: product.seller.name, name: product.name, url: `${origin}/produk/${product.slug}` }))} rel="nofollow noopener">
        {t('product.order_by_chat')}
      </ButtonLink>
    </div>
  );
}

/** One strong button; on the phone it stays at the thumb. */
export function BuyForm({ product }: { product: ProductPage }): JSX.Element {
  const { t } = useShop();
  const first = product.variants.find((variant) => variant.available > 0);
  if (!first || !product.seller.isOpen) {
    return first ? <></> : <Notice title={t('product.out')}><p>{t('product.out_body')}</p></Notice>;
  }
  if (product.seller.paidBy === null) return <ByChat product={product} />;
  const most = Math.min(MAX_QUANTITY, Math.max(...product.variants.map((variant) => variant.available)));
  return (
    <form class="buy stack" method="post" action="/keranjang/tambah" data-buy>
      <input type="hidden" name="kembali" value={product.slug} />
      {product.variants.length > 1 ? <Variants product={product} chosen={first.id} /> : <input type="hidden" name="variantId" value={first.id} />}
      <p class="buy__count">
        <b>{t('product.quantity')}</b>
        <Stepper name="quantity" label={t('product.quantity')} value={Math.min(product.minimumOrder, most)} min={product.minimumOrder} max={most} minusLabel={t('product.less')} plusLabel={t('product.more')} />
        {product.minimumOrder > 1 && <span class="soft">{t('product.minimum', { count: product.minimumOrder, unit: product.unit })}</span>}
      </p>
      {product.seller.paidBy === 'on_the_spot' && (
        <Notice icon="store" title={t('spot.badge')}>
          <p>{t('spot.product')}</p>
        </Notice>
      )}
      <div class="buy__bar">
        <span class="buy__price" data-price>
          <Price amount={first.price} />
        </span>
        <Button look="strong" icon="cart" class="buy__go">
          {t('product.add')}
        </Button>
      </div>
    </form>
  );
}
