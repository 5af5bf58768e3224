import type { JSX } from 'preact';
import { Button, Facts, Icon, Notice, TapisBand, TextField, type TextKey } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { FIELD_LABELS, Signed, SIGNED_FIELDS } from './signed-fields';
import { type Look, StateHead } from './state-head';

const VERDICTS: readonly (readonly [string, Look])[] = [
  ['valid', { tone: '', icon: 'shield' }],
  ['expired', { tone: 'past', icon: 'clock' }],
  ['superseded', { tone: 'past', icon: 'info' }],
  ['unknown_key', { tone: 'past', icon: 'help' }],
  ['no_list', { tone: 'past', icon: 'help' }],
  ['no_way', { tone: 'past', icon: 'help' }],
  ['revoked', { tone: 'bad', icon: 'warn' }],
  ['forged', { tone: 'bad', icon: 'warn' }],
  ['other', { tone: 'bad', icon: 'warn' }],
  ['key_over', { tone: 'bad', icon: 'warn' }],
  ['key_stolen', { tone: 'bad', icon: 'warn' }],
  ['unreadable', { tone: 'bad', icon: 'warn' }],
];

/** What every judgement looks like. */
export function Verdicts({ names }: { names: readonly string[] }): JSX.Element {
  const { t } = useShop();
  return (
    <>
      {VERDICTS.filter(([name]) => names.includes(name)).map(([name, { tone, icon }]) => (
        <div data-verdict={name} data-tone={tone} hidden>
          <StateHead icon={icon} title={t(`certificate.v.${name}` as TextKey)} words={t(`certificate.v.${name}_body` as TextKey)} />
        </div>
      ))}
    </>
  );
}

function CheckerFacts(): JSX.Element {
  const { t } = useShop();
  const [name, course, ...rows] = SIGNED_FIELDS;
  return (
    <div class="proof__in" data-fields hidden>
      <p class="proof__name">
        <Signed name={name} />
      </p>
      <p class="proof__course">
        <Signed name={course} />
      </p>
      <Facts rows={rows.map((field) => [t(FIELD_LABELS[field]), <Signed name={field} />])} />
      <p class="soft">{t('certificate.compare')}</p>
    </div>
  );
}

/** Shown where the browser can read a picture by itself; elsewhere the phone's own camera opens the address. */
function Scan(): JSX.Element {
  const { t } = useShop();
  return (
    <div class="stack" data-scan hidden>
      <video class="checker__view" data-view playsInline muted hidden aria-label={t('certificate.camera_view')} />
      <p data-camera-refused hidden>
        {t('certificate.camera_refused')}
      </p>
      <Button type="button" look="strong" isFull icon="qr" data-start>
        {t('certificate.camera')}
      </Button>
      <Button type="button" look="plain" isFull data-stop hidden>
        {t('certificate.camera_stop')}
      </Button>
    </div>
  );
}

function Checker(): JSX.Element {
  const { t, origin } = useShop();
  return (
    <div class="narrow order stack" data-checker>
      <h1>{t('certificate.offline_title')}</h1>
      <article class="proof" data-result hidden>
        <Verdicts names={VERDICTS.map(([name]) => name)} />
        <CheckerFacts />
        <TapisBand />
      </article>
      <p class="soft">{t('certificate.offline_lead')}</p>
      <Scan />
      <noscript>
        <Notice icon="warn" title={t('certificate.needs_script')} />
      </noscript>
      <form class="card stack" action="/sertifikat" data-paste>
        <TextField name="kode" label={t('certificate.paste')} hint={t('certificate.paste_hint', { origin })} required maxlength={900} autocomplete="off" />
        <Button look="plain" isFull>
          {t('certificate.check')}
        </Button>
      </form>
      <section class="card checker__list" data-list>
        <h2 class="help__q">{t('certificate.list')}</h2>
        <p data-list-none>{t('certificate.list_none')}</p>
        <p data-list-age={t('certificate.list_age')} data-today={t('certificate.list_today')} data-yesterday={t('certificate.list_yesterday')} data-days={t('certificate.list_days')} hidden />
        <p class="with-icon with-icon--top" data-list-old hidden>
          <Icon name="warn" />
          {t('certificate.list_old')}
        </p>
      </section>
    </div>
  );
}

export const checkerPage = (shop: Shop): Page => ({
  title: shop.t('certificate.offline_title'),
  description: shop.t('certificate.offline_about'),
  canonical: '/sertifikat/periksa',
  styles: ['training.css'],
  scripts: ['check.js'],
  hasTabs: true,
  body: <Checker />,
});
