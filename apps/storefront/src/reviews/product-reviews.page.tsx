import type { JSX } from 'preact';
import type { ProductPage, ReviewOnShelf } from '@etalase/catalogue';
import type { Page as Rows } from '@etalase/kernel';
import { ButtonLink } from '@etalase/ui';
import { breadcrumbLd } from '../layout/json-ld';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { Breadcrumb } from '../layout/tiles';
import { ReviewList, ScoreCard } from './review-list';

/** On the product's own page: the score and the newest, the rest behind a link. */
export function ProductReviews({ product }: { product: ProductPage }): JSX.Element {
  const { t } = useShop();
  const { reviews } = product;
  return (
    <section class="section stack" id="ulasan">
      <h2>{t('review.title')}</h2>
      {reviews ? (
        <>
          <ScoreCard score={reviews} />
          <ReviewList reviews={reviews.newest} sellerName={product.seller.name} />
          {reviews.count > reviews.newest.length && <ButtonLink href={`/produk/${product.slug}/ulasan`}>{t('review.all', { count: reviews.count })}</ButtonLink>}
        </>
      ) : (
        <p class="soft">{t('review.none')}</p>
      )}
    </section>
  );
}

export interface ProductReviewsView {
  product: ProductPage;
  rows: Rows<ReviewOnShelf>;
}

function All({ view: { product, rows }, crumbs }: { view: ProductReviewsView; crumbs: readonly { name: string; path: string }[] }): JSX.Element {
  const { t } = useShop();
  return (
    <div class="narrow stack">
      <Breadcrumb crumbs={crumbs} />
      <h1>{t('review.of', { name: product.name })}</h1>
      {product.reviews ? <ScoreCard score={product.reviews} /> : <p class="soft">{t('review.none')}</p>}
      <ReviewList reviews={rows.items} sellerName={product.seller.name} />
      {rows.nextCursor && (
        <p class="pager">
          <ButtonLink href={`/produk/${product.slug}/ulasan?hal=${encodeURIComponent(rows.nextCursor)}`} rel="next nofollow">
            {t('shell.more')}
          </ButtonLink>
        </p>
      )}
      <ButtonLink href={`/produk/${product.slug}`} icon="back">
        {t('review.back_to_product')}
      </ButtonLink>
    </div>
  );
}

export function productReviewsPage(shop: Shop, view: ProductReviewsView): Page {
  const { name, slug } = view.product;
  const crumbs = [
    { name: shop.t('shell.home'), path: '/' },
    { name, path: `/produk/${slug}` },
    { name: shop.t('review.title'), path: `/produk/${slug}/ulasan` },
  ];
  return { title: shop.t('review.of', { name }), jsonLd: [breadcrumbLd(shop.origin, crumbs)], hasTabs: true, body: <All view={view} crumbs={crumbs} /> };
}
