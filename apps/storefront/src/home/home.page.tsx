import type { JSX } from 'preact';
import type { CategoryView, ProductCard } from '@etalase/catalogue';
import { ButtonLink, Emblem, Icon, type IconName, Photo, type StoredPhoto, TapisBand, type TextKey, Weave } from '@etalase/ui';
import { organizationLd } from '../layout/json-ld';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { ProductGrid, ProductRow, Section } from '../layout/tiles';

export interface MakerCard {
  slug: string;
  name: string;
  story: string;
  villageName: string;
  regencyName: string;
  photo: StoredPhoto | null;
}

export interface HomeView {
  categories: readonly CategoryView[];
  regencies: readonly { code: string; name: string; count: number }[];
  popular: readonly ProductCard[];
  newest: readonly ProductCard[];
  makers: readonly MakerCard[];
  productCount: number;
  villageCount: number;
}

const PROMISES: readonly [IconName, TextKey, TextKey][] = [
  ['shield', 'home.promise_1', 'home.promise_1_body'],
  ['qr', 'home.promise_2', 'home.promise_2_body'],
  ['pin', 'home.promise_3', 'home.promise_3_body'],
];

function Hero({ view }: { view: HomeView }): JSX.Element {
  const { t, provinceName } = useShop();
  const pictures = view.popular.filter((product) => product.photo).slice(0, 3);
  return (
    <section class="hero">
      <div class="hero__cloth">
        <Weave seed="pucuk rebung" rows={2} />
      </div>
      <div class="wide hero__in">
        <div class="hero__words">
          <h1>{t('home.title')}</h1>
          <p class="hero__lead">{t('home.lead', { province: provinceName })}</p>
          <ButtonLink href="/cari" class="btn--gold">
            {t('search.title_all')}
          </ButtonLink>
          {view.productCount > 0 && <p class="hero__count num">{t('home.counts', { products: view.productCount, villages: view.villageCount })}</p>}
        </div>
        <div class="hero__photos">
          {pictures.map((product, index) => (
            <a href={`/produk/${product.slug}`} class="hero__photo">
              <Photo photo={product.photo} sizes="(min-width:64em) 300px, 33vw" isFirst={index < 2} alt={product.name} />
              <span>{product.villageName}</span>
            </a>
          ))}
        </div>
      </div>
      <TapisBand />
    </section>
  );
}

export function Categories({ categories }: { categories: readonly CategoryView[] }): JSX.Element {
  const { locale } = useShop();
  return (
    <ul class="emblems">
      {categories.map((category) => (
        <li>
          <a href={`/kategori/${category.slug}`}>
            <span class="emblems__disc">
              <Emblem name={category.icon} />
            </span>
            {category.name[locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Makers({ makers }: { makers: readonly MakerCard[] }): JSX.Element {
  const { t } = useShop();
  return (
    <ul class="makers">
      {makers.map((maker) => (
        <li class="maker">
          <a class="maker__photo" href={`/toko/${maker.slug}`} tabIndex={-1} aria-hidden="true">
            <Photo photo={maker.photo} sizes="(min-width:48em) 380px, 40vw" alt="" />
          </a>
          <div class="maker__words">
            <h3>
              <a href={`/toko/${maker.slug}`}>{maker.name}</a>
            </h3>
            <p class="soft">
              {maker.villageName}, {maker.regencyName}
            </p>
            <p class="maker__story">{maker.story}</p>
            <p class="hush">{t('home.story_more')}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Home({ view }: { view: HomeView }): JSX.Element {
  const { t } = useShop();
  return (
    <>
      <Hero view={view} />
      <div class="wide">
        <Section title={t('home.categories')}>
          <Categories categories={view.categories} />
        </Section>
        {view.popular.length > 0 && (
          <Section title={t('home.season')} more={{ href: '/cari?urut=most_bought', words: t('shell.see_all') }}>
            <ProductGrid products={view.popular} />
          </Section>
        )}
        <Section title={t('home.regions')} lead={t('home.regions_lead')}>
          <ul class="regions">
            {view.regencies.map((regency) => (
              <li>
                <a class="region" href={`/kabupaten/${regency.code}`}>
                  <span class="region__cloth">
                    <Weave seed={regency.code} rows={1} />
                  </span>
                  <span class="region__name">{regency.name}</span>
                  <span class="soft num">{regency.count === 0 ? t('home.region_none') : t('home.region_count', { count: regency.count })}</span>
                </a>
              </li>
            ))}
          </ul>
        </Section>
        {view.makers.length > 0 && (
          <Section title={t('home.stories')}>
            <Makers makers={view.makers} />
          </Section>
        )}
        {view.newest.length > 0 && (
          <Section title={t('home.fresh')} more={{ href: '/cari?urut=newest', words: t('shell.see_all') }}>
            <ProductRow products={view.newest} />
          </Section>
        )}
        <section class="section card between">
          <div>
            <h2>{t('training.home_title')}</h2>
            <p class="soft">{t('training.home_body')}</p>
          </div>
          <div class="home-sell">
            <ButtonLink look="strong" href="/kerja/buka-toko">
              {t('help.sell_open')}
            </ButtonLink>
            <ButtonLink href="/pelatihan">{t('training.show_all')}</ButtonLink>
          </div>
        </section>
        <ul class="promises">
          {PROMISES.map(([icon, title, body]) => (
            <li>
              <Icon name={icon} />
              <h3>{t(title)}</h3>
              <p class="soft">{t(body)}</p>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

export const homePage = (shop: Shop, view: HomeView): Page => ({
  title: shop.t('home.title'),
  description: shop.t('home.meta', { province: shop.provinceName }),
  canonical: '/',
  jsonLd: [organizationLd(shop.origin, shop.t('shell.name'))],
  hasTabs: true,
  tab: 'home',
  body: <Home view={view} />,
});
