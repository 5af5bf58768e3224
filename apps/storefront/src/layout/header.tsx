import type { JSX } from 'preact';
import { Icon, type IconName, Mark, TapisBand } from '@etalase/ui';
import type { Page } from './page';
import { CART_COUNT_SLOT } from '../rendering/cart-count';
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

export function Header({ searchText }: { searchText?: string | undefined }): JSX.Element {
  const { t, provinceName } = useShop();
  return (
    <header class="head">
      <TapisBand isThin />
      <div class="head__row wide">
        <a class="brand" href="/">
          <Mark />
          <span class="brand__words">
            <b>{t('shell.name')}</b>
            <span>{provinceName}</span>
          </span>
        </a>
        <SearchBox text={searchText} />
        <nav class="head__nav" aria-label={t('shell.main_nav')}>
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
        </nav>
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

export function TabBar({ tab }: { tab?: Page['tab'] }): JSX.Element {
  const { t } = useShop();
  return (
    <nav class="tabs" aria-label={t('shell.tabs')}>
      {TABS.map((item) => (
        <a href={item.href} aria-current={item.tab === tab ? 'page' : undefined}>
          <Icon name={item.icon} />
          {t(item.key)}
        </a>
      ))}
    </nav>
  );
}
