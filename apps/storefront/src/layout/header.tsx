import type { JSX } from 'preact';
import { Icon, type IconName, Mark, TapisBand } from '@etalase/ui';
import type { Page } from './page';
import { CART_COUNT_SLOT } from '../rendering/cart-count';
import { keepMarkup } from './kept-markup';
import { useShop } from './shop-context';

/** The slot is filled per reader after the page came from the cache; empty for an empty cart. */
const CartCount = (): JSX.Element => <span class="count num" data-cart-count dangerouslySetInnerHTML={{ __html: CART_COUNT_SLOT }} />;

function SearchBox({ text = '' }: { text?: string | undefined }): JSX.Element {
  const { t } = useShop();
  return (
    <form class="search" action="/cari" role="search" data-suggest="/saran">
      <label class="hush" for="q">
        {t('shell.search')}
      </label>
      <Icon name="search" />
      <input id="q" name="q" type="search" value={text} placeholder={t('shell.search_hint')} maxlength={100} autocomplete="off" enterkeyhint="search" />
      <button class="search__go">{t('shell.search_go')}</button>
    </form>
  );
}

function Brand(): JSX.Element {
  const { t, provinceName } = useShop();
  return (
    <>
      <Mark />
      <span class="brand__words">
        <b>{t('shell.name')}</b>
        <span>{provinceName}</span>
      </span>
    </>
  );
}

function Ways(): JSX.Element {
  const { t } = useShop();
  return (
    <>
      <a href="/kategori" class="head__wide">
        <Icon name="grid" />
        {t('shell.categories')}
      </a>
      <a href="/pesanan" class="head__wide">
        <Icon name="orders" />
        {t('shell.orders')}
      </a>
      <a href="/keranjang">
        <Icon name="cart" />
        {t('shell.cart')}
        <CartCount />
      </a>
    </>
  );
}

const brand = keepMarkup(() => <Brand />);
const ways = keepMarkup(() => <Ways />);

export function Header({ searchText }: { searchText?: string | undefined }): JSX.Element {
  const shop = useShop();
  return (
    <header class="head">
      <TapisBand isThin />
      <div class="head__row wide">
        <a class="brand" href="/" dangerouslySetInnerHTML={brand(shop, shop)} />
        <SearchBox text={searchText} />
        <nav class="head__nav" aria-label={shop.t('shell.main_nav')} dangerouslySetInnerHTML={ways(shop, shop)} />
      </div>
    </header>
  );
}

const TABS: readonly { tab: NonNullable<Page['tab']>; href: string; icon: IconName; key: 'shell.home' | 'shell.categories' | 'shell.cart' | 'shell.orders' | 'shell.help' }[] = [
  { tab: 'home', href: '/', icon: 'home', key: 'shell.home' },
  { tab: 'categories', href: '/kategori', icon: 'grid', key: 'shell.categories' },
  { tab: 'orders', href: '/pesanan', icon: 'orders', key: 'shell.orders' },
  { tab: 'help', href: '/bantuan', icon: 'help', key: 'shell.help' },
];

const NO_TAB = { tab: undefined };

function Tabs({ tab }: { tab: Page['tab'] | undefined }): JSX.Element {
  const { t } = useShop();
  return (
    <>
      {TABS.map((item) => (
        <a href={item.href} aria-current={item.tab === tab ? 'page' : undefined}>
          <Icon name={item.icon} />
          {t(item.key)}
        </a>
      ))}
    </>
  );
}

const tabs = keepMarkup(({ tab }: { tab?: Page['tab'] }) => <Tabs tab={tab} />);

export function TabBar({ tab }: { tab?: Page['tab'] }): JSX.Element {
  const shop = useShop();
  return <nav class="tabs" aria-label={shop.t('shell.tabs')} dangerouslySetInnerHTML={tabs(shop, TABS.find((item) => item.tab === tab) ?? NO_TAB)} />;
}
