import type { JSX } from 'preact';
import type { FieldProblem } from '@etalase/kernel';
import { MOST_NOTE, REPORT_REASONS, type ShopReviewOnShelf } from '@etalase/reviews';
import { Button, ButtonLink, Choice, Notice, TextArea } from '@etalase/ui';
import { Problems, problemOf } from '../checkout/checkout-frame';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { Stars } from './stars';

export interface ReportPageView {
  review: ShopReviewOnShelf;
  isSent: boolean;
  typed?: { reason: string; note: string };
  problems?: readonly FieldProblem[];
  message?: string | undefined;
}

function Form({ view }: { view: ReportPageView }): JSX.Element {
  const { t } = useShop();
  const { typed, problems = [] } = view;
  return (
    <form method="post" action={`/ulasan/${view.review.id}/lapor`} class="stack">
      <fieldset id="reason" class="stack-s">
        <legend class="field__label">{t('report.reason')}</legend>
        <div class="choices">
          {REPORT_REASONS.map((reason) => (
            <Choice name="reason" value={reason} title={t(`report.${reason}`)} checked={typed?.reason === reason} required />
          ))}
        </div>
        {problemOf(problems, 'reason') && <p class="field__error">{problemOf(problems, 'reason')}</p>}
      </fieldset>
      <TextArea name="note" label={t('report.note')} hint={t('report.note_hint')} error={problemOf(problems, 'note')} value={typed?.note ?? ''} maxlength={MOST_NOTE} rows={3} />
      <Button look="strong" isFull>
        {t('report.send')}
      </Button>
    </form>
  );
}

function Report({ view }: { view: ReportPageView }): JSX.Element {
  const { t } = useShop();
  const { review, isSent, problems = [], message } = view;
  return (
    <div class="narrow checkout stack">
      <h1>{t('report.title')}</h1>
      <blockquote class="review card">
        <p class="review__head">
          <Stars count={review.stars} /> <b>{review.name}</b>
        </p>
        <p class="soft">{review.productName}</p>
        {review.text && <p class="review__text">{review.text}</p>}
      </blockquote>
      {isSent ? (
        <>
          <Notice tone="leaf" icon="check" title={t('report.sent')}>
            <p>{t('report.sent_body')}</p>
          </Notice>
          <ButtonLink href={`/produk/${review.productSlug}#ulasan`} icon="back">
            {t('review.back_to_product')}
          </ButtonLink>
        </>
      ) : (
        <>
          <Problems problems={problems} message={message} />
          <p>{t('report.lead')}</p>
          <Form view={view} />
        </>
      )}
    </div>
  );
}

export const reportPage = (shop: Shop, view: ReportPageView): Page => ({ title: shop.t('report.title'), hasTabs: true, body: <Report view={view} /> });
