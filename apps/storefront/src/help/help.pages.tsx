import type { JSX } from 'preact';
import { ButtonLink, Mark } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';

const QUESTIONS = [
  ['pesan', 'help.order_q', 'help.order_a'],
  ['bayar', 'help.pay_q', 'help.pay_a'],
  ['uang', 'help.hold_q', 'help.hold_a'],
  ['terlambat', 'help.late_q', 'help.late_a'],
  ['masalah', 'help.problem_q', 'help.problem_a'],
  ['lacak', 'help.track_q', 'help.track_a'],
  ['jual', 'help.sell_q', 'help.sell_a'],
  ['belajar', 'help.learn_q', 'help.learn_a'],
] as const;

function Help(): JSX.Element {
  const { t } = useShop();
  return (
    <div class="narrow order stack">
      <h1>{t('help.title')}</h1>
      <p class="soft">{t('help.lead')}</p>
      {QUESTIONS.map(([id, question, answer]) => (
        <section class="card stack-s" id={id}>
          <h2 class="help__q">{t(question)}</h2>
          <p>{t(answer)}</p>
          {id === 'jual' && (
            <a class="more" href="/kerja/buka-toko">
              {t('help.sell_open')}
            </a>
          )}
          {id === 'belajar' && (
            <a class="more" href="/pelatihan">
              {t('training.show_all')}
            </a>
          )}
        </section>
      ))}
    </div>
  );
}

export const helpPage = (shop: Shop): Page => ({
  title: shop.t('help.title'),
  description: shop.t('help.meta'),
  canonical: '/bantuan',
  hasTabs: true,
  tab: 'help',
  jsonLd: [{ '@context': 'https://schema.org', '@type': 'FAQPage', mainEntity: QUESTIONS.map(([, question, answer]) => ({ '@type': 'Question', name: shop.t(question), acceptedAnswer: { '@type': 'Answer', text: shop.t(answer) } })) }],
  body: <Help />,
});

export interface TroubleView {
  status: number;
  title: string;
  words: string;
  requestId?: string | undefined;
}

function Trouble({ view }: { view: TroubleView }): JSX.Element {
  const { t } = useShop();
  return (
    <div class="narrow empty trouble">
      <Mark />
      <h1>{view.title}</h1>
      <p>{view.words}</p>
      {view.requestId && <p class="soft">{t('error.code', { id: view.requestId })}</p>}
      <ButtonLink look="strong" href="/">
        {t('error.home')}
      </ButtonLink>
    </div>
  );
}

export const troublePage = (_shop: Shop, view: TroubleView): Page => ({ title: view.title, status: view.status, hasTabs: true, body: <Trouble view={view} /> });

function Offline(): JSX.Element {
  const { t } = useShop();
  return (
    <div class="narrow empty trouble">
      <Mark />
      <h1>{t('shell.offline_title')}</h1>
      <p>{t('shell.offline_body')}</p>
      <ButtonLink look="strong" href="">
        {t('shell.retry')}
      </ButtonLink>
    </div>
  );
}

export const offlinePage = (shop: Shop): Page => ({ title: shop.t('shell.offline_title'), body: <Offline /> });
