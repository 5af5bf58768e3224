import type { JSX } from 'preact';
import { type FieldProblem, formatMoment } from '@etalase/kernel';
import { type LineToReview, MOST_PHOTOS, MOST_TEXT, type OwnReview } from '@etalase/reviews';
import { Button, ButtonLink, Choice, Notice, Photo, photoUrl, TextArea } from '@etalase/ui';
import { Problems, problemOf } from '../checkout/checkout-frame';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import type { TypedReview } from './review-form';
import { ReviewPhotos } from './review-list';
import { Stars } from './stars';

export interface OrderReviewsView {
  token: string;
  lines: readonly LineToReview[];
  isSent: boolean;
}

const addressOf = (token: string, line: LineToReview): string => `/pesanan/${token}/ulasan/${line.sellerOrderId}/${line.position}`;

function Goods({ line }: { line: LineToReview }): JSX.Element {
  const { t } = useShop();
  return (
    <div class="line line--small review-goods">
      <span class="line__photo">
        <Photo photo={line.photo} sizes="72px" desktop={320} alt="" />
      </span>
      <span class="line__words">
        <b>{line.name}</b>
        <span class="soft">
          {t('order.part_of', { name: line.sellerName })}
          {line.variant && line.variant !== '-' && `, ${line.variant}`}
        </span>
      </span>
    </div>
  );
}

/** What was said, to its writer. */
function Written({ review, sellerName }: { review: OwnReview; sellerName: string }): JSX.Element {
  const { t, locale, zone } = useShop();
  return (
    <>
      <p class="review__head">
        <Stars count={review.stars} /> <b>{t(`review.word_${review.stars as 1 | 2 | 3 | 4 | 5}`)}</b>
      </p>
      {review.text && <p class="review__text">{review.text}</p>}
      <ReviewPhotos photos={review.photos} name={t('review.yours')} />
      {review.hiddenBecause !== null && (
        <Notice tone="danger" icon="warn" title={t('review.hidden')}>
          <p>{t('review.hidden_body', { reason: review.hiddenBecause })}</p>
        </Notice>
      )}
      {review.isEditable && <p class="soft">{t('review.edit_until', { at: formatMoment(new Date(review.editUntil), locale, zone) })}</p>}
      {review.reply && (
        <div class="review__reply">
          <p>
            <b>{t('review.reply_of', { name: sellerName })}</b>
          </p>
          <p class="review__text">{review.reply.text}</p>
        </div>
      )}
    </>
  );
}

function Lines({ view: { token, lines, isSent } }: { view: OrderReviewsView }): JSX.Element {
  const { t } = useShop();
  const ready = lines.filter((line) => line.isCompleted);
  return (
    <div class="narrow checkout stack">
      <h1>{t('review.order_title')}</h1>
      {isSent && <Notice tone="leaf" icon="check" title={t('review.thanks')} />}
      {ready.length === 0 && <Notice icon="clock" title={t('review.not_yet')} />}
      {ready.map((line) => (
        <section class="card stack-s">
          <Goods line={line} />
          {line.review && <Written review={line.review} sellerName={line.sellerName} />}
          {!line.review && (
            <ButtonLink look="strong" isFull href={addressOf(token, line)} icon="star">
              {t('review.write')}
            </ButtonLink>
          )}
          {line.review?.isEditable && (
            <ButtonLink isFull href={addressOf(token, line)}>
              {t('review.change')}
            </ButtonLink>
          )}
        </section>
      ))}
      <ButtonLink href={`/pesanan/${token}`} icon="back">
        {t('review.back_to_order')}
      </ButtonLink>
    </div>
  );
}

export interface WriteReviewView {
  token: string;
  line: LineToReview;
  typed?: TypedReview | undefined;
  /** Browsers forget chosen files when a form comes back. */
  hadPhotos?: boolean;
  problems?: readonly FieldProblem[];
  message?: string | undefined;
}

function Form({ view: { token, line, typed, hadPhotos = false, problems = [] } }: { view: WriteReviewView }): JSX.Element {
  const { t } = useShop();
  const given = typed ?? line.review;
  const kept = line.review?.photos ?? [];
  return (
    <form method="post" action={addressOf(token, line)} enctype="multipart/form-data" class="stack">
      <fieldset id="stars">
        <legend class="field__label">{t('review.ask_stars')}</legend>
        <div class="choices star-choices">
          {([5, 4, 3, 2, 1] as const).map((stars) => (
            <Choice name="stars" value={stars} required checked={given?.stars === stars} title={<><Stars count={stars} /> {t(`review.word_${stars}`)}</>} />
          ))}
        </div>
        {problemOf(problems, 'stars') && <p class="field__error">{problemOf(problems, 'stars')}</p>}
      </fieldset>
      <TextArea name="text" label={t('review.ask_text')} hint={t('review.ask_text_hint')} error={problemOf(problems, 'text')} value={given?.text ?? ''} maxlength={MOST_TEXT} rows={5} />
      {kept.length > 0 && (
        <fieldset>
          <legend class="field__label">{t('review.kept_photos')}</legend>
          {kept.map((photo, index) => (
            <label class="check">
              <input type="checkbox" name="drop" value={photo.hash} checked={typed?.drop.includes(photo.hash) ?? false} />
              <img class="review-thumb" src={photoUrl(photo, 320, 'jpg')} alt="" width={64} height={64} />
              {t('review.drop_photo', { count: index + 1 })}
            </label>
          ))}
        </fieldset>
      )}
      <div class="field">
        <label class="field__label" for="photos">
          {t('review.ask_photos')}
        </label>
        {hadPhotos && <p class="field__error">{t('review.photos_again')}</p>}
        <input class="input" type="file" id="photos" name="photos" accept="image/*" multiple data-shrink={MOST_PHOTOS} />
        {(problemOf(problems, 'photos') ?? problemOf(problems, 'photo')) && <p class="field__error">{problemOf(problems, 'photos') ?? problemOf(problems, 'photo')}</p>}
      </div>
      <label class="check">
        <input type="checkbox" name="isAnonymous" value="ya" checked={given?.isAnonymous ?? false} />
        {t('review.anonymous')}
      </label>
      <Button look="strong" isFull>
        {t(line.review ? 'review.save' : 'review.send')}
      </Button>
      <p class="soft">{t('review.public_hint')}</p>
    </form>
  );
}

function Write({ view }: { view: WriteReviewView }): JSX.Element {
  const { t } = useShop();
  const { line, token, problems = [], message } = view;
  const isOpen = line.isCompleted && (line.review === null || line.review.isEditable);
  return (
    <div class="narrow checkout stack">
      <h1>{t(line.review ? 'review.change_title' : 'review.write_title')}</h1>
      <Goods line={line} />
      <Problems problems={problems.map((one) => (one.field === 'photo' ? { ...one, field: 'photos' } : one))} message={message} />
      {isOpen ? <Form view={view} /> : line.review ? <Written review={line.review} sellerName={line.sellerName} /> : <Notice icon="clock" title={t('review.not_yet')} />}
      <ButtonLink href={`/pesanan/${token}/ulasan`} icon="back">
        {t('review.back')}
      </ButtonLink>
    </div>
  );
}

export const orderReviewsPage = (shop: Shop, view: OrderReviewsView): Page => ({ title: shop.t('review.order_title'), hasTabs: true, tab: 'orders', body: <Lines view={view} /> });

export const writeReviewPage = (shop: Shop, view: WriteReviewView): Page => ({ title: shop.t('review.write_title'), scripts: ['order.js'], hasTabs: true, tab: 'orders', body: <Write view={view} /> });
