import type { JSX } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { ButtonLink, Icon } from '@etalase/ui';
import { breadcrumbLd, type Crumb } from '../layout/json-ld';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { Breadcrumb, ProductGrid } from '../layout/tiles';
import { FilterForm } from './filter-form';
import { type Filters, SORTS, withFilters } from './filters';
import type { SearchView } from './search-view';

function AppliedFilters({ view }: { view: SearchView }): JSX.Element | null {
  const { t } = useShop();
  const { filters, base, result } = view;
  const labelOf = (list: readonly { value: string; label: string }[], value: string): string => list.find((facet) => facet.value === value)?.label ?? value;
  const applied: [string, Partial<Filters>][] = [];
  if (filters.kategori && base === '/cari') applied.push([labelOf(result.facets.category, filters.kategori), { kategori: undefined }]);
  if (filters.daerah) applied.push([labelOf(result.facets.regency, filters.daerah), { daerah: undefined }]);
  if (filters.min !== undefined) applied.push([`≥ ${formatRupiah(filters.min)}`, { min: undefined }]);
  if (filters.max !== undefined) applied.push([`≤ ${formatRupiah(filters.max)}`, { max: undefined }]);
  if (filters.halal) applied.push([t('search.halal'), { halal: undefined }]);
  if (filters.perempuan) applied.push([t('search.women'), { perempuan: undefined }]);
  if (filters.siap) applied.push([t('search.in_stock'), { siap: undefined }]);
  if (applied.length === 0) return null;
  return (
    <p class="chips chips--scroll applied">
      {applied.map(([name, change]) => (
        <a class="chip chip--on" href={withFilters(base, filters, change)} aria-label={t('search.filter_off', { name })} rel="nofollow">
          {name}
          <Icon name="close" />
        </a>
      ))}
    </p>
  );
}

function Nothing({ view }: { view: SearchView }): JSX.Element {
  const { t } = useShop();
  const { filters, result } = view;
  return (
    <div class="empty">
      <h2>{filters.q ? t('search.none', { text: filters.q }) : t('search.none_filter')}</h2>
      {result.nearestWords.length > 0 ? (
        <>
          <p class="soft">{t('search.nearest')}</p>
          <p class="chips empty__chips">
            {result.nearestWords.map((word) => (
              <a class="chip" href={withFilters('/cari', { q: word })}>
                {word}
              </a>
            ))}
          </p>
        </>
      ) : (
        <p class="soft">{t('search.none_body')}</p>
      )}
      <ButtonLink href={view.base}>{t(isPlain(filters) ? 'search.title_all' : 'search.filter_clear')}</ButtonLink>
    </div>
  );
}

function Results({ view }: { view: SearchView }): JSX.Element {
  const { t } = useShop();
  const { filters, result, base } = view;
  const sort = filters.urut ?? (filters.q ? 'relevance' : 'most_bought');
  return (
    <div class="results">
      {result.total > 0 && (
        <nav class="chips chips--scroll results__sort" aria-label={t('search.sort')}>
          {SORTS.filter((name) => name !== 'relevance' || filters.q).map((name) => (
            <a class={name === sort ? 'chip chip--on' : 'chip'} href={withFilters(base, filters, { urut: name })} aria-current={name === sort ? 'true' : undefined} rel="nofollow">
              {t(`search.sort_${name}`)}
            </a>
          ))}
        </nav>
      )}
      <AppliedFilters view={view} />
      {result.items.length === 0 ? <Nothing view={view} /> : <ProductGrid products={result.items} eager={2} />}
      {result.nextCursor && (
        <p class="pager">
          <ButtonLink href={withFilters(base, filters, { hal: result.nextCursor })} rel="next nofollow">
            {t('shell.more')}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}

function Search({ view, heading, crumbs }: { view: SearchView; heading: string; crumbs: readonly Crumb[] | null }): JSX.Element {
  const { t, locale } = useShop();
  // Where a word alone finds nothing there is nothing to narrow down.
  const canFilter = view.result.total > 0 || !isPlain(view.filters);
  return (
    <div class="wide browse">
      {crumbs && <Breadcrumb crumbs={crumbs} />}
      <h1>{heading}</h1>
      <p class="num soft browse__count" aria-live="polite">
        {t('search.found', { count: view.result.total })}
      </p>
      {view.category && view.category.children.length > 0 && (
        <nav class="chips chips--scroll" aria-label={heading}>
          {view.category.children.map((child) => (
            <a class={child.slug === view.category?.category.slug ? 'chip chip--on' : 'chip'} href={`/kategori/${child.slug}`}>
              {child.name[locale]}
            </a>
          ))}
        </nav>
      )}
      <div class={canFilter ? 'browse__in' : undefined}>
        {canFilter && <FilterForm view={view} />}
        <Results view={view} />
      </div>
    </div>
  );
}

const isPlain = ({ q: _q, ...rest }: Filters): boolean => Object.values(rest).every((value) => value === undefined);

export function searchPage(shop: Shop, view: SearchView): Page {
  const { t, locale } = shop;
  const { filters, category } = view;
  const heading = category ? category.category.name[locale] : filters.q ? t('search.title', { text: filters.q }) : t('search.title_all');
  const crumbs = category
    ? [
        { name: t('shell.home'), path: '/' },
        ...(category.parent ? [{ name: category.parent.name[locale], path: `/kategori/${category.parent.slug}` }] : []),
        { name: category.category.name[locale], path: view.base },
      ]
    : null;
  const first = view.result.items[0]?.photo;
  return {
    title: heading,
    description: category ? t('category.meta', { name: heading, province: shop.provinceName }) : t('search.meta', { text: filters.q, province: shop.provinceName }),
    // Filtered and searched lists are endless; only the plain ones are worth a search engine's time.
    ...(isPlain(filters) && !filters.q ? { canonical: view.base } : {}),
    ...(crumbs ? { jsonLd: [breadcrumbLd(shop.origin, crumbs)] } : {}),
    firstPhoto: first ? { photo: first, width: 320 } : undefined,
    hasTabs: true,
    tab: 'categories',
    searchText: filters.q,
    body: <Search view={view} heading={heading} crumbs={crumbs} />,
  };
}
