import type { JSX } from 'preact';
import { COLOURS, photoUrl } from '@etalase/ui';
import { Footer } from './footer';
import { Header, TabBar } from './header';
import { safeJson } from './json-ld';
import type { Page } from './page';
import { useShop } from './shop-context';

function Head({ page }: { page: Page }): JSX.Element {
  const { locale, t, origin, asset } = useShop();
  const title = page.canonical === '/' ? `${t('shell.name')} · ${page.title}` : `${page.title} · ${t('shell.name')}`;
  const address = page.canonical === undefined ? null : `${origin}${page.canonical}`;
  const inEnglish = address && `${address}${address.includes('?') ? '&' : '?'}lang=en`;
  const here = locale === 'en' ? inEnglish : address;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{title}</title>
      {page.description && <meta name="description" content={page.description} />}
      {!here && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={asset('shop.css')} />
      {page.styles?.map((name) => <link rel="stylesheet" href={asset(name)} />)}
      {page.firstPhoto && <link rel="preload" as="image" type="image/avif" href={photoUrl(page.firstPhoto.photo, page.firstPhoto.width, 'avif')} media="(max-width:47.99em)" fetchpriority="high" />}
      <script type="module" src={asset('shop.js')} />
      {page.scripts?.map((name) => <script type="module" src={asset(name)} />)}
      <link rel="icon" href="/ikon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/ikon-180.png" />
      <link rel="manifest" href="/manifest.webmanifest" />
      <meta name="theme-color" content={COLOURS.maroon} />
      {here && <link rel="canonical" href={here} />}
      {address && <link rel="alternate" hreflang="id" href={address} />}
      {inEnglish && <link rel="alternate" hreflang="en" href={inEnglish} />}
      <meta property="og:site_name" content={t('shell.name')} />
      <meta property="og:title" content={page.title} />
      {page.description && <meta property="og:description" content={page.description} />}
      {here && <meta property="og:url" content={here} />}
      <meta property="og:locale" content={locale === 'en' ? 'en_GB' : 'id_ID'} />
      <meta property="og:type" content={page.share ? 'product' : 'website'} />
      <meta property="og:image" content={`${origin}${page.share?.url ?? '/og/beranda.jpg'}`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={page.share?.alt ?? t('shell.name')} />
      <meta name="twitter:card" content="summary_large_image" />
      {page.refreshSeconds !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={String(page.refreshSeconds)} />
        </noscript>
      )}
      {page.jsonLd?.map((thing) => <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: safeJson(thing) }} />)}
    </head>
  );
}

export function Document({ page }: { page: Page }): JSX.Element {
  const { locale, t } = useShop();
  return (
    <html lang={locale}>
      <Head page={page} />
      <body class={page.hasTabs ? 'has-tabs' : undefined}>
        <a class="skip" href="#isi">
          {t('shell.skip')}
        </a>
        <Header searchText={page.searchText} />
        <main id="isi">{page.body}</main>
        <Footer isPlain={page.isFocused} isOfOthers={page.isOfOthers} />
        {page.hasTabs && <TabBar tab={page.tab} />}
      </body>
    </html>
  );
}
