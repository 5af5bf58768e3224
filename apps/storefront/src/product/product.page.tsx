import type { JSX } from 'preact';
import type { ProductCard, ProductPage } from '@etalase/catalogue';
import { Badge, Icon, Notice, Price, Weave } from '@etalase/ui';
import { breadcrumbLd, type Crumb, productLd } from '../layout/json-ld';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { Breadcrumb, ProductRow, Prose, Section, whatsAppUrl } from '../layout/tiles';
import { ProductReviews } from '../reviews/product-reviews.page';
import { ScoreLine } from '../reviews/stars';
import { BuyForm } from './buy-form';
import { Gallery } from './gallery';
import { ProductFacts } from './product-facts';

export interface ProductView {
  product: ProductPage;
  fromShop: readonly ProductCard[];
  fromVillage: readonly ProductCard[];
}

/** Few are left: worth a word before somebody else takes them. */
const FEW = 9;

function Availability({ product }: { product: ProductPage }): JSX.Element {
  const { t } = useShop();
  const available = product.variants.reduce((sum, variant) => sum + variant.available, 0);
  if (available === 0) return <Badge tone="danger">{t('product.out')}</Badge>;
  if (product.variants.length === 1 && available <= FEW) return <Badge tone="gold">{t('product.left', { count: available })}</Badge>;
  return (
    <Badge tone="leaf" icon="check">
      {t('product.in_stock')}
    </Badge>
  );
}

function Headline({ product }: { product: ProductPage }): JSX.Element {
  const { t } = useShop();
  const prices = product.variants.map((variant) => variant.price);
  const low = Math.min(...prices);
  const isOnHoliday = !product.seller.isOpen;
  return (
    <div class="stack-s">
      <h1 class="product__name">{product.name}</h1>
      <p class="product__price" data-price>
        <Price amount={low} isBig from={prices.some((price) => price !== low) ? t('product.from_price') : undefined} unit={t('product.per', { unit: product.unit })} />
      </p>
      <p class="row" data-stock>
        <Availability product={product} />
        {product.certificates.some((certificate) => certificate.kind === 'halal') && (
          <Badge icon="shield" tone="leaf">
            {t('product.cert_halal')}
          </Badge>
        )}
        {product.isMadeByWomen && <Badge tone="maroon">{t('product.women')}</Badge>}
        {product.reviews && (
          <a href="#ulasan">
            <ScoreLine score={product.reviews} />
          </a>
        )}
        {product.soldCount > 0 && <span class="soft num">{t('tile.sold', { count: product.soldCount })}</span>}
      </p>
      <p class="with-icon with-icon--top product__origin">
        <Icon name="pin" />
        <span>
          <a href={`/desa/${product.villageCode}`}>{product.villageName}</a>, {product.districtName}, <a href={`/kabupaten/${product.regencyCode}`}>{product.regencyName}</a>
        </span>
      </p>
      {isOnHoliday && (
        <Notice title={product.seller.holidayUntil ? t('shop.holiday', { at: new Date(product.seller.holidayUntil) }) : t('shop.closed')}>
          <p>{t('product.closed')}</p>
        </Notice>
      )}
    </div>
  );
}

function SellerCard({ product }: { product: ProductPage }): JSX.Element {
  const { t } = useShop();
  return (
    <a class="seller card card--flush" href={`/toko/${product.seller.slug}`}>
      <span class="seller__cloth">
        <Weave seed={product.seller.slug} rows={1} />
      </span>
      <span class="seller__in">
        <span>
          <span class="soft">{t('product.seller')}</span>
          <b class="seller__name">{product.seller.name}</b>
          <span class="soft">
            {product.villageName}, {product.regencyName}
          </span>
        </span>
        <span class="with-icon seller__go">
          {t('product.visit')}
          <Icon name="next" />
        </span>
      </span>
    </a>
  );
}

function Talk({ product }: { product: ProductPage }): JSX.Element {
  const { t, origin } = useShop();
  const url = `${origin}/produk/${product.slug}`;
  const shareText = t('product.share_text', { name: product.name, village: product.villageName, url });
  return (
    <div class="row product__talk">
      <a class="btn btn--plain" href={whatsAppUrl(product.seller.phone, t('product.ask_text', { seller: product.seller.name, name: product.name, url }))} rel="nofollow noopener">
        <Icon name="chat" />
        {t('product.ask')}
      </a>
      <a class="btn btn--quiet" href={`https://wa.me/?text=${encodeURIComponent(shareText)}`} rel="nofollow noopener" data-share={url} data-share-title={product.name} data-shared={t('product.shared')}>
        <Icon name="share" />
        {t('product.share')}
      </a>
    </div>
  );
}

function Product({ view, crumbs }: { view: ProductView; crumbs: readonly Crumb[] }): JSX.Element {
  const { t } = useShop();
  const { product } = view;
  return (
    <div class="wide">
      <div class="product-crumbs">
        <Breadcrumb crumbs={crumbs} />
      </div>
      <div class="product">
        <Gallery product={product} />
        <div class="product__buy stack">
          <Headline product={product} />
          <BuyForm product={product} />
          <Talk product={product} />
          <p class="with-icon with-icon--top soft">
            <Icon name="truck" />
            {t('product.shipping_hint', { regency: product.regencyName })}
          </p>
          <p class="with-icon with-icon--top soft">
            <Icon name="shield" />
            {t('product.held')}
          </p>
          <SellerCard product={product} />
        </div>
        <div class="product__about stack-l">
          <section class="stack">
            <h2>{t('product.about')}</h2>
            <Prose text={product.description} />
          </section>
          <ProductFacts product={product} />
          <ProductReviews product={product} />
        </div>
      </div>
      {view.fromShop.length > 0 && (
        <Section title={t('product.more_shop')} more={{ href: `/toko/${product.seller.slug}`, words: t('shell.see_all') }}>
          <ProductRow products={view.fromShop} tells="nothing" />
        </Section>
      )}
      {view.fromVillage.length > 0 && (
        <Section title={t('product.more_village', { village: product.villageName })} more={{ href: `/desa/${product.villageCode}`, words: t('shell.see_all') }}>
          <ProductRow products={view.fromVillage} tells="maker" />
        </Section>
      )}
    </div>
  );
}

export function productPage(shop: Shop, view: ProductView): Page {
  const { product } = view;
  const { t, locale, origin } = shop;
  const crumbs = [
    { name: t('shell.home'), path: '/' },
    { name: product.category.name[locale], path: `/kategori/${product.category.slug}` },
    { name: product.name, path: `/produk/${product.slug}` },
  ];
  const price = Math.min(...product.variants.map((variant) => variant.price));
  const first = product.photos[0];
  return {
    title: `${product.name}, ${product.villageName}`,
    description: t('product.meta', { name: product.name, price, village: product.villageName, regency: product.regencyName, seller: product.seller.name }),
    canonical: `/produk/${product.slug}`,
    jsonLd: [productLd(origin, product), breadcrumbLd(origin, crumbs)],
    share: { url: `/og/produk/${product.slug}.jpg`, width: 1200, height: 630, alt: product.name },
    firstPhoto: first ? { photo: first, width: 640 } : undefined,
    scripts: ['product.js'],
    body: <Product view={view} crumbs={crumbs} />,
  };
}

