import type { JSX } from 'preact';
import { formatDate } from '@etalase/kernel';
import { type CertificateView, spokenCode } from '@etalase/seller-training';
import { Button, Facts, Notice, TapisBand, TextField } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { Verdicts } from './checker.page';
import { FIELD_LABELS, Signed, SIGNED_FIELDS } from './signed-fields';
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
    <div>
      <p>{t('certificate.offline_about')}</p>
      <a class="more" href="/sertifikat/periksa">
        {t('certificate.offline_link')}
      </a>
    </div>
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
      <Seal fragment={certificate.fragment} code={code} />
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

/** The ways in which what was scanned is not what we signed. */
const NOT_OURS = ['forged', 'other', 'unknown_key', 'key_over', 'key_stolen', 'unreadable'];

/** What the QR says stays in the browser (behind `#`); the script compares it with the register and shows one of these. */
function Seal({ fragment, code }: { fragment: string | null; code: string }): JSX.Element | null {
  const { t } = useShop();
  if (fragment === null) return null;
  return (
    <div class="stack" data-seal={fragment} data-code={code}>
      <div data-seal-is="same" hidden>
        <Notice tone="leaf" icon="shield" title={t('certificate.sealed')}>
          <p>{t('certificate.sealed_body')}</p>
        </Notice>
      </div>
      <article class="proof proof--bad" data-seal-is="other" hidden>
        <Verdicts names={NOT_OURS} />
        <div class="proof__in stack">
          <p>
            <strong>{t('certificate.unsealed')}.</strong> {t('certificate.unsealed_body')}
          </p>
          <ul class="proof__differs" data-differences hidden>
            {SIGNED_FIELDS.map((name) => (
              <li data-differs={name} hidden>
                <b>{t(FIELD_LABELS[name])}</b>
                <span>
                  {t('certificate.in_qr')} <Signed name={name} />
                </span>
                <span>
                  {t('certificate.in_register')} <Signed name={name} of="register" />
                </span>
              </li>
            ))}
          </ul>
        </div>
      </article>
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
