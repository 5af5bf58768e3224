import type { JSX } from 'preact';
import { Badge, ButtonLink, formatNumber, Icon, Notice, Photo, Weave } from '@etalase/ui';
import { breadcrumbLd, type Crumb } from '../layout/json-ld';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { ReviewList, ScoreCard } from '../reviews/review-list';
import { ScoreLine } from '../reviews/stars';
import type { RegencyView, ShopCardView, ShopView, VillageView } from './place-views';
import { Breadcrumb, PlaceHead, ProductGrid, Prose, Section, whatsAppUrl } from '../layout/tiles';

function ShopFront({ shop: seller, crumbs }: { shop: ShopView; crumbs: readonly Crumb[] }): JSX.Element {
  const { t } = useShop();
  return (
    <>
      <PlaceHead
        seed={seller.slug}
        kicker={
          <>
            <a href={`/desa/${seller.villageCode}`}>{seller.villageName}</a>, <a href={`/kabupaten/${seller.regencyCode}`}>{seller.regencyName}</a>
          </>
        }
        title={seller.name}
        photo={seller.front}
        sign={seller.sign}
      >
        <p class="row">
          {seller.isOpen ? (
            <Badge tone="leaf" icon="store">
              {t('shop.open')}
            </Badge>
          ) : (
            <Badge tone="gold" icon="clock">
              {t('shop.closed')}
            </Badge>
          )}
          {seller.reviews.score.count > 0 && (
            <a href="#ulasan">
              <ScoreLine score={seller.reviews.score} />
            </a>
          )}
          {seller.isMadeByWomen && <Badge tone="maroon">{t('shop.women')}</Badge>}
          {seller.openHours && (
            <span class="soft">
              {t('shop.hours')}: {seller.openHours}
            </span>
          )}
        </p>
        <a class="btn btn--plain" href={whatsAppUrl(seller.phone, t('shop.ask_text', { name: seller.name }))} rel="nofollow noopener">
          <Icon name="chat" />
          {t('shop.ask')}
        </a>
      </PlaceHead>
      <div class="wide">
        <Breadcrumb crumbs={crumbs} />
        {!seller.isOpen && seller.holidayUntil && (
          <Notice title={t('shop.holiday', { at: new Date(seller.holidayUntil) })}>
            <p>{t('shop.holiday_body')}</p>
          </Notice>
        )}
        {seller.story && (
          <Section title={t('shop.story')}>
            <Prose text={seller.story} />
          </Section>
        )}
        <Section title={t('shop.products')}>
          {seller.products.length === 0 ? <p class="soft">{t('shop.no_products')}</p> : <ProductGrid products={seller.products} eager={2} tells="nothing" />}
          {seller.nextCursor && (
            <p class="pager">
              <ButtonLink href={`/toko/${seller.slug}?hal=${encodeURIComponent(seller.nextCursor)}`} rel="next nofollow">
                {t('shell.more')}
              </ButtonLink>
            </p>
          )}
        </Section>
        {seller.reviews.score.count > 0 && (
          <section class="section stack" id="ulasan">
            <h2>{t('review.shop_title')}</h2>
            <ScoreCard score={seller.reviews.score} />
            <ReviewList reviews={seller.reviews.newest} sellerName={seller.name} />
          </section>
        )}
      </div>
    </>
  );
}

export const ShopCards = ({ shops }: { shops: readonly ShopCardView[] }): JSX.Element => (
  <ul class="makers">
    {shops.map((shop) => (
      <li class="maker">
        <a class="maker__photo" href={`/toko/${shop.slug}`} tabIndex={-1} aria-hidden="true">
          {shop.photo ? <Photo photo={shop.photo} sizes="(min-width:48em) 380px, 40vw" alt="" /> : <Weave seed={shop.slug} />}
        </a>
        <div class="maker__words">
          <h3>
            <a href={`/toko/${shop.slug}`}>{shop.name}</a>
          </h3>
          <p class="soft">{shop.villageName}</p>
          <p class="maker__story">{shop.story}</p>
        </div>
      </li>
    ))}
  </ul>
);

function Village({ village, crumbs }: { village: VillageView; crumbs: readonly Crumb[] }): JSX.Element {
  const { t } = useShop();
  return (
    <>
      <PlaceHead
        seed={village.code}
        kicker={
          <>
            {village.districtName}, <a href={`/kabupaten/${village.regencyCode}`}>{village.regencyName}</a>
          </>
        }
        title={village.name}
      >
        {village.shops.length > 0 && (
          <a class="more" href="#toko">
            {t('village.shops', { count: village.shops.length })}
          </a>
        )}
      </PlaceHead>
      <div class="wide">
        <Breadcrumb crumbs={crumbs} />
        {village.shops.length === 0 ? (
          <div class="empty">
            <h2>{t('village.none', { village: village.name })}</h2>
            <p class="soft">{t('village.none_body', { village: village.name })}</p>
            <ButtonLink href={`/kabupaten/${village.regencyCode}`}>{t('village.none_go', { regency: village.regencyName })}</ButtonLink>
          </div>
        ) : (
          <>
            <Section title={t('village.products_title')}>
              <ProductGrid products={village.products} eager={2} tells="maker" />
            </Section>
            <Section title={t('village.shops_title')} id="toko">
              <ShopCards shops={village.shops} />
            </Section>
          </>
        )}
      </div>
    </>
  );
}

function Regency({ regency, crumbs }: { regency: RegencyView; crumbs: readonly Crumb[] }): JSX.Element {
  const { t, locale, provinceName } = useShop();
  return (
    <>
      <PlaceHead seed={regency.code} kicker={provinceName} title={regency.name}>
        <p class="soft num">{t('home.region_count', { count: regency.productCount })}</p>
      </PlaceHead>
      <div class="wide">
        <Breadcrumb crumbs={crumbs} />
        <Section title={t('regency.products', { regency: regency.name })} more={{ href: `/cari?daerah=${regency.code}`, words: t('shell.see_all') }}>
          <ProductGrid products={regency.products} eager={2} />
        </Section>
        {regency.villages.length > 0 && (
          <Section title={t('regency.villages')}>
            <ul class="chips">
              {regency.villages.map((village) => (
                <li>
                  <a class="chip" href={`/desa/${village.code}`}>
                    {village.name}
                    <span class="soft num">{formatNumber(village.shopCount, locale)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  );
}

const home = (shop: Shop): Crumb => ({ name: shop.t('shell.home'), path: '/' });
const placed = (shop: Shop, crumbs: Crumb[], rest: Omit<Page, 'jsonLd' | 'hasTabs'>): Page => ({ ...rest, jsonLd: [breadcrumbLd(shop.origin, crumbs)], hasTabs: true });

export function shopPage(shop: Shop, view: ShopView, isFirstPage: boolean): Page {
  const crumbs = [home(shop), { name: view.regencyName, path: `/kabupaten/${view.regencyCode}` }, { name: view.villageName, path: `/desa/${view.villageCode}` }, { name: view.name, path: `/toko/${view.slug}` }];
  return placed(shop, crumbs, {
    title: shop.t('shop.title', { name: view.name, village: view.villageName }),
    description: shop.t('shop.meta', { name: view.name, village: view.villageName, regency: view.regencyName }),
    ...(isFirstPage ? { canonical: `/toko/${view.slug}` } : {}),
    body: <ShopFront shop={view} crumbs={crumbs} />,
  });
}

export function villagePage(shop: Shop, view: VillageView): Page {
  const crumbs = [home(shop), { name: view.regencyName, path: `/kabupaten/${view.regencyCode}` }, { name: view.name, path: `/desa/${view.code}` }];
  return placed(shop, crumbs, {
    title: shop.t('village.title', { village: view.name }),
    description: shop.t('village.meta', { village: view.name, regency: view.regencyName }),
    // An empty village is for people who look for it, not for search engines.
    ...(view.shops.length > 0 ? { canonical: `/desa/${view.code}` } : {}),
    body: <Village village={view} crumbs={crumbs} />,
  });
}

export function regencyPage(shop: Shop, view: RegencyView): Page {
  const crumbs = [home(shop), { name: view.name, path: `/kabupaten/${view.code}` }];
  return placed(shop, crumbs, {
    title: shop.t('regency.title', { regency: view.name }),
    description: shop.t('regency.meta', { regency: view.name, province: shop.provinceName }),
    canonical: `/kabupaten/${view.code}`,
    body: <Regency regency={view} crumbs={crumbs} />,
  });
}
