import type { JSX } from 'preact';
import { Button, Facts, Icon, Notice, TapisBand, TextField, type TextKey } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
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

/** Which words stand for what is not there: the script knows no language. */
function CheckerFacts(): JSX.Element {
  const { t } = useShop();
  const field = (name: string, more: Record<`data-${string}`, string> = {}): JSX.Element => <span data-field={name} {...more} />;
  return (
    <div class="proof__in" data-fields hidden>
      <p class="proof__name">{field('name')}</p>
      <p class="proof__course">{field('courseTitle')}</p>
      <Facts
        rows={[
          [t('certificate.number'), field('number')],
          [t('certificate.code'), <span class="proof__code">{field('code')}</span>],
          [t('certificate.kind'), field('kind', { 'data-competence': t('certificate.kind.competence'), 'data-attendance': t('certificate.kind.attendance') })],
          [t('certificate.score'), field('score', { 'data-none': t('certificate.score_none') })],
          [t('certificate.jp'), field('jp', { 'data-unit': 'JP' })],
          [t('certificate.issued_on'), field('issuedOn')],
          [t('certificate.valid_to'), field('validTo', { 'data-none': t('certificate.for_good') })],
          [t('certificate.batch'), field('batch', { 'data-none': t('certificate.batch_none') })],
          [t('certificate.version'), field('courseVersion')],
          [t('certificate.signer'), field('signer')],
          [t('certificate.key'), field('keyId')],
        ]}
      />
      <p class="soft">{t('certificate.compare')}</p>
    </div>
  );
}

function Checker(): JSX.Element {
  const { t, origin } = useShop();
  return (
    <div class="narrow order stack" data-checker>
      <h1>{t('certificate.offline_title')}</h1>
      <article class="proof" data-result hidden>
        {VERDICTS.map(([name, { tone, icon }]) => (
          <div data-verdict={name} data-tone={tone} hidden>
            <StateHead icon={icon} title={t(`certificate.v.${name}` as TextKey)} words={t(`certificate.v.${name}_body` as TextKey)} />
          </div>
        ))}
        <CheckerFacts />
        <TapisBand />
      </article>
      <p class="soft">{t('certificate.offline_lead')}</p>
      <noscript>
        <Notice icon="warn" title={t('certificate.needs_script')} />
      </noscript>
      <form class="card stack" action="/sertifikat" data-paste>
        <TextField name="kode" label={t('certificate.paste')} hint={t('certificate.paste_hint', { origin })} required maxlength={900} autocomplete="off" />
        <Button look="strong" isFull>
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
