import type { JSX } from 'preact';
import { formatDate } from '@etalase/kernel';
import { type CertificateView, spokenCode } from '@etalase/seller-training';
import { Button, Facts, Notice, TapisBand, TextField } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { type Look, StateHead } from './state-head';

const POINTS = 100;
const pointsWords = (score: number, locale: Shop['locale']): string => (score / POINTS).toLocaleString(locale === 'id' ? 'id-ID' : 'en-GB');

function AskForm({ code }: { code: string | null }): JSX.Element {
  const { t } = useShop();
  return (
    <form action="/sertifikat" class="card stack">
      <TextField name="kode" label={t('certificate.label')} hint={t('certificate.hint')} value={code ?? ''} required maxlength={900} autocomplete="off" />
      <Button look="strong" isFull>
        {t('certificate.check')}
      </Button>
    </form>
  );
}

/** No name: an address that was never given out must look like one that is wrong. */
function Ask({ code }: { code: string | null }): JSX.Element {
  const { t } = useShop();
  return (
    <div class="narrow order stack">
      <h1>{t('certificate.title')}</h1>
      {code === null ? (
        <p class="soft">{t('certificate.lead')}</p>
      ) : (
        <Notice tone="danger" icon="warn" title={t('certificate.none', { code })}>
          <p>{t('certificate.none_body')}</p>
        </Notice>
      )}
      <AskForm code={code} />
      <OfflineHint />
    </div>
  );
}

function OfflineHint(): JSX.Element {
  const { t } = useShop();
  return (
    <p>
      {t('certificate.offline_about')}{' '}
      <a class="more" href="/sertifikat/periksa">
        {t('certificate.offline_link')}
      </a>
    </p>
  );
}

export const askPage = (shop: Shop, code: string | null): Page => ({
  title: shop.t('certificate.title'),
  ...(code === null ? { canonical: '/sertifikat' } : { status: 404 }),
  styles: ['training.css'],
  scripts: ['check.js'],
  hasTabs: true,
  body: <Ask code={code} />,
});

const LOOKS: Record<CertificateView['state'], Look> = {
  issued: { tone: '', icon: 'shield' },
  expired: { tone: 'past', icon: 'clock' },
  superseded: { tone: 'past', icon: 'info' },
  revoked: { tone: 'bad', icon: 'warn' },
};

const toneClass = (tone: Look['tone']): string => (tone === '' ? 'proof' : `proof proof--${tone}`);

function Proof({ certificate }: { certificate: CertificateView }): JSX.Element {
  const { t, locale, zone } = useShop();
  const { state, code, kind, jp, score, issuedOn, validTo, batch, signer, keyId, endedAt, successor } = certificate;
  const day = (iso: string): string => formatDate(new Date(`${iso}T12:00:00Z`), locale, zone);
  const look = LOOKS[state];
  const words = [t(`certificate.${state}_body`, { number: successor ?? '' }), ...(endedAt && state !== 'issued' ? [`${t('certificate.since', { at: new Date(endedAt) })}.`] : [])].join(' ');
  return (
    <div class="narrow order stack">
      <h1 class="hush">{t('certificate.title')}</h1>
      <article class={toneClass(look.tone)}>
        <StateHead icon={look.icon} title={t(`certificate.${state}`)} words={words} />
        <div class="proof__in">
          <p class="proof__name">{certificate.name ?? t('certificate.name_gone')}</p>
          <p class="proof__course" lang="id">
            {certificate.courseTitle}
          </p>
          <Facts
            rows={[
              [t('certificate.number'), <span class="num">{certificate.number}</span>],
              [t('certificate.code'), <span class="proof__code">{spokenCode(code)}</span>],
              [t('certificate.kind'), t(`certificate.kind.${kind}`)],
              [t('certificate.score'), score === null ? t('certificate.score_none') : pointsWords(score, locale)],
              [t('certificate.jp'), t('certificate.jp_value', { jp })],
              [t('certificate.issued_on'), day(issuedOn)],
              [t('certificate.valid_to'), validTo === null ? t('certificate.for_good') : day(validTo)],
              [t('certificate.batch'), batch === '' ? t('certificate.batch_none') : batch],
              [t('certificate.version'), String(certificate.courseVersion)],
              [t('certificate.signer'), signer],
              [t('certificate.key'), <span class="num">{keyId}</span>],
            ]}
          />
        </div>
        <TapisBand />
      </article>
      <Notice icon="info" title={t('certificate.compare')} />
      <Seal fragment={certificate.fragment} />
      <p class="row">
        <a class="more" href={`/pelatihan/${certificate.course}`}>
          {t('certificate.to_course')}
        </a>
        <a class="more" href="/sertifikat">
          {t('certificate.title')}
        </a>
      </p>
      <OfflineHint />
    </div>
  );
}

/** What the QR says stays in the browser (behind `#`); the script compares it with the register and shows one of these. */
function Seal({ fragment }: { fragment: string | null }): JSX.Element | null {
  const { t } = useShop();
  if (fragment === null) return null;
  return (
    <div data-seal={fragment}>
      <div data-seal-is="same" hidden>
        <Notice tone="leaf" icon="shield" title={t('certificate.sealed')}>
          <p>{t('certificate.sealed_body')}</p>
        </Notice>
      </div>
      <div data-seal-is="other" hidden>
        <Notice tone="danger" icon="warn" title={t('certificate.unsealed')}>
          <p>{t('certificate.unsealed_body')}</p>
        </Notice>
      </div>
    </div>
  );
}

/** Nobody finds a person's certificate by a search engine: the page has no address of its own there. */
export const proofPage = (shop: Shop, certificate: CertificateView): Page => ({
  title: `${shop.t(`certificate.${certificate.state}`)} · ${certificate.number}`,
  styles: ['training.css'],
  scripts: ['check.js'],
  hasTabs: true,
  body: <Proof certificate={certificate} />,
});
