import type { JSX } from 'preact';
import type { ProductScore } from '@etalase/catalogue';
import { useShop } from '../layout/shop-context';

/** Letters, not drawings: ten reviews would weigh more than the page. The words say what the stars show. */
export function Stars({ count, isQuiet = false }: { count: number; isQuiet?: boolean }): JSX.Element {
  const { t } = useShop();
  return (
    <span class="stars" {...(isQuiet ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t('review.stars', { count }) })}>
      {'★'.repeat(count)}
      {count < 5 && <i>{'★'.repeat(5 - count)}</i>}
    </span>
  );
}

/** `4,7` in Indonesian, `4.7` in English. */
export function meanText(mean: number, locale: 'id' | 'en'): string {
  const text = mean.toFixed(1);
  return locale === 'id' ? text.replace('.', ',') : text;
}

/** `★ 4,7 · 12 ulasan`; with too few for a mean only how many. */
export function ScoreLine({ score }: { score: ProductScore }): JSX.Element {
  const { t, locale } = useShop();
  return (
    <span class="score-line num">
      {score.mean !== null && (
        <>
          <span class="stars" aria-hidden="true">★</span> <b>{meanText(score.mean, locale)}</b>
          <span class="hush"> {t('review.of_five')}</span> ·{' '}
        </>
      )}
      {t('review.count', { count: score.count })}
    </span>
  );
}
