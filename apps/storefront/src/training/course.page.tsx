import type { JSX } from 'preact';
import type { CourseSize, CourseView } from '@etalase/seller-training';
import { ButtonLink, CourseEmblem, Icon, TapisBand, Weave } from '@etalase/ui';
import { breadcrumbLd } from '../layout/json-ld';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { Breadcrumb, Section } from '../layout/tiles';
import { ClassCard, CLASSES, type ClassLine } from './classes.pages';
import { coursePath, hoursOf, Rights, Size } from './course-parts';

export interface CoursePageView {
  course: CourseView;
  size: CourseSize;
  /** Points of the test after, of a hundred. */
  mastery: number;
  /** Titles of the courses that belong to it. */
  requires: readonly { code: string; title: string }[];
  /** Its classes that can be asked for. */
  classes: readonly ClassLine[];
}

function Modules({ course }: { course: CourseView }): JSX.Element {
  const { t } = useShop();
  return (
    <ol class="learn-modules" lang="id">
      {course.modules.map((module, index) => (
        <li class="card">
          <p class="soft">{t('training.module', { number: index + 1 })}</p>
          <h3>{module.title}</h3>
          <p>{module.goal}</p>
          <ul>
            {module.lessons.map((lesson) => (
              <li>
                <Icon name={lesson.isSafety ? 'shield' : 'orders'} />
                <span>{lesson.title}</span>
                <span class="soft num">{t('training.minutes', { minutes: lesson.minutes })}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function CourseHead({ course, size }: Pick<CoursePageView, 'course' | 'size'>): JSX.Element {
  const { t } = useShop();
  return (
    <section class="hero">
      <div class="hero__cloth">
        <Weave seed={course.code} rows={2} />
      </div>
      <div class="wide learn-hero learn-hero--course">
        <span class="learn-hero__sign">
          <CourseEmblem course={course.code} />
        </span>
        <h1 lang="id">{course.title}</h1>
        <p class="hero__lead" lang="id">
          {course.summary}
        </p>
        <p class="hero__count num">
          {t('training.jp', { jp: course.jp })} · <Size size={size} />
        </p>
        <ButtonLink class="btn--gold" href={`/kerja/pelatihan/${course.code}`}>
          {t('training.start')}
        </ButtonLink>
        <p class="learn-hero__hint">{t('training.start_hint')}</p>
      </div>
      <TapisBand />
    </section>
  );
}

function Course({ view }: { view: CoursePageView }): JSX.Element {
  const { t } = useShop();
  const { course, mastery, requires, classes } = view;
  return (
    <>
      <CourseHead course={course} size={view.size} />
      <div class="wide learn">
        <Breadcrumb crumbs={[{ name: t('training.title'), path: '/pelatihan' }, { name: course.title, path: coursePath(course.code) }]} />
        <div class="learn-course">
          <div>
            <Section title={t('training.outcomes')}>
              <ul class="learn-can" lang="id">
                {course.outcomes.map((words) => (
                  <li class="with-icon with-icon--top">
                    <Icon name="check" />
                    <span>{words}</span>
                  </li>
                ))}
              </ul>
            </Section>
            {classes.length > 0 && (
              <Section title={t('classes.soon')} more={{ href: CLASSES, words: t('classes.all') }}>
                <ul class="learn-classes learn-classes--one">
                  {classes.map((line) => (
                    <ClassCard line={line} isOfCourse />
                  ))}
                </ul>
              </Section>
            )}
            <Section title={t('training.modules')}>
              <Modules course={course} />
              {requires.map(({ code, title }) => (
                <a class="card learn-also" href={coursePath(code)}>
                  <CourseEmblem course={code} />
                  <span>
                    <b>{t('training.requires', { title })}</b>
                    {t('training.requires_body')}
                  </span>
                </a>
              ))}
            </Section>
          </div>
          <aside class="learn-side stack">
            <div class="card stack-s">
              <h2>{t('training.for')}</h2>
              <p lang="id">{course.audience}</p>
              <Rights capabilities={course.capabilities} />
              {course.capabilities.length === 0 && <p>{t('training.part_of_all')}</p>}
            </div>
            <div class="card stack-s">
              <h2>{t('training.how')}</h2>
              <ol class="learn-how">
                <li>{t('training.how_1')}</li>
                <li>{t('training.how_2')}</li>
                {course.practice.length > 0 && (
                  <li>
                    {t('training.how_3')}
                    <span class="soft" lang="id">
                      {course.practice.map(({ title }) => title).join(' · ')}
                    </span>
                  </li>
                )}
                <li>{t('training.how_4', { mastery })}</li>
                <li>{t('training.how_5')}</li>
              </ol>
            </div>
            <ButtonLink look="strong" isFull href={`/kerja/pelatihan/${course.code}`}>
              {t('training.start')}
            </ButtonLink>
          </aside>
        </div>
      </div>
    </>
  );
}

export const coursePage = (shop: Shop, view: CoursePageView): Page => {
  const { course } = view;
  const path = coursePath(course.code);
  return {
    title: course.title,
    description: course.summary.slice(0, 155),
    canonical: path,
    styles: ['training.css'],
    hasTabs: true,
    jsonLd: [
      {
        '@context': 'https://schema.org',
        '@type': 'Course',
        name: course.title,
        description: course.summary,
        url: `${shop.origin}${path}`,
        inLanguage: 'id',
        provider: { '@type': 'Organization', name: shop.t('shell.name'), url: shop.origin },
        hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'online', courseWorkload: `PT${hoursOf(view.size.minutes)}H` },
      },
      breadcrumbLd(shop.origin, [{ name: shop.t('training.title'), path: '/pelatihan' }, { name: course.title, path }]),
    ],
    body: <Course view={view} />,
  };
};
