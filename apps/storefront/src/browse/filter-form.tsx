import type { JSX } from 'preact';
import type { FacetCount } from '@etalase/catalogue';
import { Button, formatNumber, Icon, TextField } from '@etalase/ui';
import { useShop } from '../layout/shop-context';
import type { Filters } from './filters';
import type { SearchView } from './search-view';

function Radios({ name, legend, facets, chosen }: { name: string; legend: string; facets: readonly FacetCount[]; chosen: string | undefined }): JSX.Element | null {
  const { t, locale } = useShop();
  if (facets.length === 0) return null;
  return (
    <fieldset class="filter">
      <legend>{legend}</legend>
      <label class="check">
        <input type="radio" name={name} value="" checked={!chosen} />
        {t('search.any')}
      </label>
      {facets.map((facet) => (
        <label class="check">
          <input type="radio" name={name} value={facet.value} checked={facet.value === chosen} />
          {facet.label}
          <span class="check__count">{formatNumber(facet.count, locale)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Tick({ name, words, count, isOn }: { name: string; words: string; count: number; isOn: boolean | undefined }): JSX.Element {
  const { locale } = useShop();
  return (
    <label class="check">
      <input type="checkbox" name={name} value="1" checked={isOn} />
      {words}
      <span class="check__count">{formatNumber(count, locale)}</span>
    </label>
  );
}

const appliedCount = ({ q: _q, urut: _u, hal: _h, ...rest }: Filters): number => Object.values(rest).filter((value) => value !== undefined).length;

/** A plain GET form: a sheet behind "Saring" on the phone, a column on wide screens. */
export function FilterForm({ view }: { view: SearchView }): JSX.Element {
  const { t } = useShop();
  const { filters, result } = view;
  const count = appliedCount(filters);
  return (
    <details class="sheet" data-sheet>
      <summary class="btn btn--plain sheet__open">
        <Icon name="filter" />
        {count > 0 ? t('search.filter_count', { count }) : t('search.filter')}
      </summary>
      <form class="sheet__in" action={view.base}>
        {filters.q && <input type="hidden" name="q" value={filters.q} />}
        {filters.urut && <input type="hidden" name="urut" value={filters.urut} />}
        {!view.category && <Radios name="kategori" legend={t('search.category')} facets={result.facets.category} chosen={filters.kategori} />}
        <Radios name="daerah" legend={t('search.region')} facets={result.facets.regency} chosen={filters.daerah} />
        <fieldset class="filter">
          <legend>{t('search.more_filters')}</legend>
          <Tick name="halal" words={t('search.halal')} count={result.facets.halal} isOn={filters.halal} />
          <Tick name="perempuan" words={t('search.women')} count={result.facets.madeByWomen} isOn={filters.perempuan} />
          <Tick name="siap" words={t('search.in_stock')} count={result.facets.inStock} isOn={filters.siap} />
        </fieldset>
        <fieldset class="filter stack-s">
          <legend>{t('search.price')}</legend>
          <TextField name="min" label={t('search.price_min')} type="text" inputmode="numeric" maxlength={12} value={filters.min} />
          <TextField name="max" label={t('search.price_max')} type="text" inputmode="numeric" maxlength={12} value={filters.max} />
        </fieldset>
        <div class="sheet__do">
          <Button look="strong" isFull>
            {t('search.filter_apply')}
          </Button>
          {count > 0 && (
            <a class="btn btn--quiet btn--full" href={filters.q ? `${view.base}?q=${encodeURIComponent(filters.q)}` : view.base}>
              {t('search.filter_clear')}
            </a>
          )}
        </div>
      </form>
    </details>
  );
}
