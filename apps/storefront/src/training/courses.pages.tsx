import type { JSX } from 'preact';
import type { CourseSize, CourseSummary, Field, Pillar } from '@etalase/seller-training';
import { FIELDS, PILLARS } from '@etalase/seller-training';
import { ButtonLink, CourseEmblem, Icon, TapisBand, type TextKey, Weave } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { Section } from '../layout/tiles';
import { ClassCard, CLASSES, type ClassLine } from './classes.pages';
import { coursePath, Rights, Size } from './course-parts';

export interface SizedCourse {
  course: CourseSummary;
  size: CourseSize;
}

export interface CatalogueView {
  courses: readonly SizedCourse[];
  /** Of all courses, whatever is chosen. */
  totals: { courses: number; lessons: number; jp: number };
  field: Field | null;
  pillar: Pillar | null;
  /** The soonest that can be asked for. */
  classes: readonly ClassLine[];
}

const fieldKey = (field: Field): TextKey => `training.field.${field}`;
const pillarKey = (pillar: Pillar): TextKey => `training.pillar.${pillar}`;
/** One choice in the address: `/pelatihan?bidang=umkm&pilar=ekonomi`. */
const chosen = (field: Field | null, pillar: Pillar | null): string => {
  const query = new URLSearchParams([...(field ? [['bidang', field]] : []), ...(pillar ? [['pilar', pillar]] : [])] as [string, string][]).toString();
  return query === '' ? '/pelatihan' : `/pelatihan?${query}`;
};

function Choice({ label, items }: { label: string; items: readonly { words: string; href: string; isOn: boolean }[] }): JSX.Element {
  return (
    <nav class="learn-choice" aria-label={label}>
      <h2>{label}</h2>
      <ul class="chips chips--scroll">
        {items.map(({ words, href, isOn }) => (
          <li>
            <a class={isOn ? 'chip chip--on' : 'chip'} href={href} aria-current={isOn ? 'true' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function CourseCard({ course, size }: SizedCourse): JSX.Element {
  const { t } = useShop();
  return (
    <li class="learn-card">
      <div class="learn-card__cloth" aria-hidden="true">
        <Weave seed={course.code} rows={1} />
      </div>
      <span class="learn-card__sign">
        <CourseEmblem course={course.code} />
      </span>
      <p class="learn-card__jp num">{t('training.jp', { jp: course.jp })}</p>
      <h3 lang="id">
        <a href={coursePath(course.code)}>{course.title}</a>
      </h3>
      <p lang="id">{course.summary}</p>
      <Rights capabilities={course.capabilities} />
      <p class="soft num learn-card__size"><Size size={size} /></p>
    </li>
  );
}

function Catalogue({ view }: { view: CatalogueView }): JSX.Element {
  const { t } = useShop();
  const { courses, totals, field, pillar, classes } = view;
  return (
    <>
      <section class="hero">
        <div class="hero__cloth">
          <Weave seed="belajar bersama" rows={2} />
        </div>
        <div class="wide learn-hero">
          <h1>{t('training.headline')}</h1>
          <p class="hero__lead">{t('training.lead')}</p>
          <p class="hero__count num">{t('training.counts', totals)}</p>
          <a class="learn-hero__check" href={CLASSES}>
            <Icon name="clock" />
            {t('classes.title')}
          </a>
          <a class="learn-hero__check" href="/sertifikat">
            <Icon name="shield" />
            {t('training.to_check')}
          </a>
        </div>
        <TapisBand />
      </section>
      <div class="wide learn">
        <Choice
          label={t('training.by_field')}
          items={[{ words: t('training.all'), href: chosen(null, pillar), isOn: field === null }, ...FIELDS.map((one) => ({ words: t(fieldKey(one)), href: chosen(one, pillar), isOn: one === field }))]}
        />
        <Choice
          label={t('training.by_pillar')}
          items={[{ words: t('training.all'), href: chosen(field, null), isOn: pillar === null }, ...PILLARS.map((one) => ({ words: t(pillarKey(one)), href: chosen(field, one), isOn: one === pillar }))]}
        />
        {courses.length > 0 ? (
          <ul class="learn-grid">
            {courses.map(({ course, size }) => (
              <CourseCard course={course} size={size} />
            ))}
          </ul>
        ) : (
          <div class="empty">
            <CourseEmblem course="" />
            <h2>{t('training.none')}</h2>
            <p>{t('training.none_body')}</p>
            <ButtonLink href="/pelatihan">{t('training.show_all')}</ButtonLink>
          </div>
        )}
        {classes.length > 0 && (
          <Section title={t('classes.soon')} more={{ href: CLASSES, words: t('classes.all') }}>
            <ul class="learn-classes">
              {classes.map((line) => (
                <ClassCard line={line} />
              ))}
            </ul>
          </Section>
        )}
        <p class="soft learn-note">{t('training.jp_note')}</p>
        <ButtonLink href="/capaian">{t('results.show')}</ButtonLink>
      </div>
    </>
  );
}

export const cataloguePage = (shop: Shop, view: CatalogueView): Page => ({
  title: shop.t('training.title'),
  description: shop.t('training.meta'),
  canonical: chosen(view.field, view.pillar),
  styles: ['training.css'],
  hasTabs: true,
  jsonLd: [
    {
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      itemListElement: view.courses.map(({ course }, index) => ({ '@type': 'ListItem', position: index + 1, url: `${shop.origin}${coursePath(course.code)}`, name: course.title })),
    },
  ],
  body: <Catalogue view={view} />,
});
