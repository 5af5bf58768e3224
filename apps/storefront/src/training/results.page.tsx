import type { JSX } from 'preact';
import { type Coverage, type CoverageOfRegency, type PublicCount, type PublicCounts, type PublicFunnel, STEPS } from '@etalase/seller-training';
import { ButtonLink, TapisBand, type TextKey, Weave } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { gridOf } from './regency-grid';

export interface ResultsView {
  coverage: Coverage;
  funnel: PublicFunnel;
}

const SIDE = 80;
const GAP = 6;
const share = ({ covered, villages }: { covered: number; villages: number }): number => (villages > 0 ? covered / villages : 0);
const percent = (of: { covered: number; villages: number }): number => Math.round(share(of) * 100);
/** Shade of a square: five steps are told apart by eye, and the figure stands in it. */
const SHADES = ['#fdf5e6', '#f3dfb4', '#e0b45c', '#a8442f', '#7b1e2b'] as const;
const shadeOf = (regency: CoverageOfRegency): number => (regency.covered === 0 ? 0 : Math.min(SHADES.length - 1, 1 + Math.floor(share(regency) * (SHADES.length - 1))));

function CoverageMap({ regencies }: { regencies: readonly CoverageOfRegency[] }): JSX.Element {
  const { t } = useShop();
  const places = gridOf(regencies);
  const [columns, rows] = [Math.max(...places.map(({ column, width = 1 }) => column + width)), Math.max(...places.map(({ row }) => row + 1))];
  return (
    <svg class="results-map" role="img" aria-label={t('results.map_alt')} viewBox={`-1 -1 ${columns * SIDE - GAP + 2} ${rows * SIDE - GAP + 2}`}>
      {places.map(({ code, column, row, short, width = 1 }) => {
        const regency = regencies.find((one) => one.code === code);
        if (!regency) return null;
        const shade = shadeOf(regency);
        const [wide, ink] = [width * SIDE - GAP, shade >= 3 ? '#fffaf0' : '#3a2a22'];
        return (
          <g transform={`translate(${column * SIDE} ${row * SIDE})`} fill={ink} text-anchor="middle">
            <rect width={wide} height={SIDE - GAP} rx="10" fill={SHADES[shade]} stroke="#d9c3a0" />
            <text x={wide / 2} y="30" font-size="12">
              {short}
            </text>
            <text x={wide / 2} y="56" font-size="20" font-weight="700">
              {percent(regency)} %
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Width of a bar against the widest; what is not told has none. */
const lengthOf = (count: PublicCount, most: PublicCount): number => (typeof count === 'number' && typeof most === 'number' && most > 0 ? Math.round((count / most) * 100) : 0);

function Way({ label, counts }: { label: string; counts: PublicCounts }): JSX.Element {
  const { t } = useShop();
  const words = (count: PublicCount): string => (count === 'few' ? t('results.few') : count === 'hidden' ? t('results.hidden') : t('results.number', { count }));
  return (
    <section class="results-way">
      <h3>{label}</h3>
      <ul>
        {STEPS.map((step) => (
          <li>
            <span>{t(`results.step.${step}` satisfies TextKey)}</span>
            <b class="num">{words(counts[step])}</b>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.max(1, lengthOf(counts[step], counts.asked))} height="4" />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SEX_WORDS: Readonly<Record<string, TextKey>> = { f: 'results.women', m: 'results.men', unstated: 'results.unstated' };

function Results({ view: { coverage, funnel } }: { view: ResultsView }): JSX.Element {
  const { t } = useShop();
  const byCoverage = [...coverage.regencies].sort((a, b) => share(b) - share(a) || a.name.localeCompare(b.name));
  return (
    <>
      <section class="hero">
        <div class="hero__cloth">
          <Weave seed="capaian bersama" rows={2} />
        </div>
        <div class="wide learn-hero">
          <h1>{t('results.title')}</h1>
          <p class="hero__lead">{t('results.lead')}</p>
          <p class="results-figure num">{t('results.covered', { covered: coverage.covered, villages: coverage.villages })}</p>
          <p class="learn-hero__hint">{t('results.covered_body')}</p>
        </div>
        <TapisBand />
      </section>
      <div class="wide results">
        <section>
          <h2>{t('results.map')}</h2>
          <div class="results-where">
            <CoverageMap regencies={coverage.regencies} />
            <ul class="results-list">
              {byCoverage.map((regency) => (
                <li>
                  <a href={`/kabupaten/${regency.code}`}>{regency.name}</a>
                  <span class="soft num">{t('results.share', { covered: regency.covered, villages: regency.villages, percent: percent(regency) })}</span>
                </li>
              ))}
            </ul>
          </div>
        </section>
        <section>
          <h2>{t('results.way')}</h2>
          {funnel.total.asked === 0 ? (
            <p class="soft">{t('results.nobody')}</p>
          ) : (
            <div class="results-ways">
              <Way label={t('results.all')} counts={funnel.total} />
              {funnel.groups.map(({ group, counts }) => (
                <Way label={t(SEX_WORDS[group] ?? 'results.unstated')} counts={counts} />
              ))}
            </div>
          )}
        </section>
        <section>
          <h2>{t('results.how')}</h2>
          <ul class="results-how">
            <li>{t('results.how_covered')}</li>
            <li>{t('results.how_way')}</li>
            <li>{t('results.how_rounded')}</li>
          </ul>
          <ButtonLink href="/pelatihan">{t('training.show_all')}</ButtonLink>
        </section>
      </div>
    </>
  );
}

export const resultsPage = (shop: Shop, view: ResultsView): Page => ({
  title: shop.t('results.title'),
  description: shop.t('results.meta'),
  canonical: '/capaian',
  styles: ['training.css'],
  hasTabs: true,
  body: <Results view={view} />,
});
