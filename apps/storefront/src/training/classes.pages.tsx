import type { JSX } from 'preact';
import { formatDate } from '@etalase/kernel';
import type { BatchLine } from '@etalase/seller-training';
import { Badge, ButtonLink, CourseEmblem, Icon, TapisBand, Weave } from '@etalase/ui';
import { breadcrumbLd } from '../layout/json-ld';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { Breadcrumb } from '../layout/tiles';
import { coursePath } from './course-parts';

export type ClassLine = Pick<BatchLine, 'id' | 'title' | 'course' | 'courseTitle' | 'organiser' | 'regionCode' | 'quota' | 'confirmed' | 'closesAt' | 'startsOn' | 'endsOn' | 'byNomination'> & { regionName: string };

export interface ClassesView {
  /** Province and regencies to choose from. */
  places: readonly { code: string; name: string }[];
  here: { code: string; name: string } | null;
  classes: readonly ClassLine[];
  next: string | null;
}

export const CLASSES = '/pelatihan/jadwal';
const pathOf = (here: ClassesView['here'], after?: string): string => {
  const query = new URLSearchParams([...(here ? [['wilayah', here.code]] : []), ...(after ? [['sesudah', after]] : [])] as [string, string][]).toString();
  return query === '' ? CLASSES : `${CLASSES}?${query}`;
};
/** Noon of the day: the same day in every zone of the country. */
const dayWords = (day: string, { locale }: Shop): string => formatDate(new Date(`${day}T05:00:00Z`), locale);
const daysWords = ({ startsOn, endsOn }: ClassLine, shop: Shop): string => (startsOn === endsOn ? dayWords(startsOn, shop) : shop.t('classes.days', { from: dayWords(startsOn, shop), to: dayWords(endsOn, shop) }));

export function ClassCard({ line, isOfCourse = false }: { line: ClassLine; isOfCourse?: boolean }): JSX.Element {
  const shop = useShop();
  const { t } = shop;
  const left = Math.max(0, line.quota - line.confirmed);
  return (
    <li class="card learn-class">
      <h3 lang="id">{line.title}</h3>
      {!isOfCourse && (
        <p lang="id">
          <a href={coursePath(line.course)}>{line.courseTitle}</a>
        </p>
      )}
      <p class="with-icon">
        <Icon name="clock" /> {daysWords(line, shop)}
      </p>
      <p class="with-icon">
        <Icon name="pin" /> {line.regionName}
      </p>
      <p class="soft">{t('classes.by', { organiser: line.organiser })}</p>
      <p>
        <Badge tone={left > 0 ? 'leaf' : 'gold'}>{left > 0 ? t('classes.left', { left, quota: line.quota }) : t('classes.full')}</Badge>
      </p>
      {line.byNomination ? (
        <p>{t('classes.by_head')}</p>
      ) : (
        <>
          <ButtonLink href={`/kerja/angkatan/daftar?angkatan=${line.id}`}>{t('classes.ask')}</ButtonLink>
          <p class="soft">{t('classes.until', { day: formatDate(line.closesAt, shop.locale) })}</p>
        </>
      )}
    </li>
  );
}

/** By place, the soonest place first; the list itself is by day. */
function byPlace(classes: readonly ClassLine[]): [string, ClassLine[]][] {
  const places = new Map<string, ClassLine[]>();
  for (const line of classes) places.set(line.regionName, [...(places.get(line.regionName) ?? []), line]);
  return [...places];
}

function Classes({ view: { places, here, classes, next } }: { view: ClassesView }): JSX.Element {
  const { t } = useShop();
  return (
    <>
      <section class="hero">
        <div class="hero__cloth">
          <Weave seed="jadwal kelas" rows={2} />
        </div>
        <div class="wide learn-hero">
          <h1>{here ? `${t('classes.title')} · ${here.name}` : t('classes.title')}</h1>
          <p class="hero__lead">{t('classes.lead')}</p>
        </div>
        <TapisBand />
      </section>
      <div class="wide learn">
        <Breadcrumb crumbs={[{ name: t('training.title'), path: '/pelatihan' }, { name: t('classes.title'), path: CLASSES }]} />
        <form class="learn-where" action={CLASSES} method="get">
          <div class="field">
            <label class="field__label" for="wilayah">
              {t('classes.place')}
            </label>
            <select class="input" id="wilayah" name="wilayah">
              <option value="">{t('classes.everywhere')}</option>
              {places.map(({ code, name }) => (
                <option value={code} selected={code === here?.code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <button class="btn btn--plain">{t('classes.show')}</button>
        </form>
        {byPlace(classes).map(([place, lines]) => (
          <section class="learn-place">
            <h2>{place}</h2>
            <ul class="learn-classes">
              {lines.map((line) => (
                <ClassCard line={line} />
              ))}
            </ul>
          </section>
        ))}
        {next && <ButtonLink href={pathOf(here, next)}>{t('classes.later')}</ButtonLink>}
        {classes.length === 0 && (
          <div class="empty">
            <CourseEmblem course="" />
            <h2>{t('classes.none')}</h2>
            <p>{t('classes.none_body')}</p>
            <ButtonLink href="/pelatihan">{t('training.show_all')}</ButtonLink>
          </div>
        )}
      </div>
    </>
  );
}

export const classesPage = (shop: Shop, view: ClassesView): Page => ({
  title: view.here ? `${shop.t('classes.title')} ${view.here.name}` : shop.t('classes.title'),
  description: shop.t('classes.meta'),
  canonical: pathOf(view.here),
  styles: ['training.css'],
  hasTabs: true,
  jsonLd: [
    breadcrumbLd(shop.origin, [{ name: shop.t('training.title'), path: '/pelatihan' }, { name: shop.t('classes.title'), path: CLASSES }]),
    ...view.classes.map((line) => ({
      '@context': 'https://schema.org',
      '@type': 'EducationEvent',
      name: line.title,
      startDate: line.startsOn,
      endDate: line.endsOn,
      location: { '@type': 'Place', name: line.regionName, address: { '@type': 'PostalAddress', addressRegion: line.regionName, addressCountry: 'ID' } },
      organizer: { '@type': 'Organization', name: line.organiser },
      about: { '@type': 'Course', name: line.courseTitle, url: `${shop.origin}${coursePath(line.course)}` },
    })),
  ],
  body: <Classes view={view} />,
});
