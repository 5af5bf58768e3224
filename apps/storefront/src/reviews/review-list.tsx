import type { JSX } from 'preact';
import type { ProductScore, ReviewOnShelf } from '@etalase/catalogue';
import { formatDate } from '@etalase/kernel';
import { photoUrl } from '@etalase/ui';
import { useShop } from '../layout/shop-context';
import { meanText, Stars } from './stars';

type Shown = ReviewOnShelf & { productSlug?: string; productName?: string };

/** Photos of a review; each opens in full. @param name whose */
export function ReviewPhotos({ photos, name }: { photos: ReviewOnShelf['photos']; name: string }): JSX.Element | null {
  const { t } = useShop();
  if (photos.length === 0) return null;
  return (
    <ul class="review__photos">
      {photos.map((photo, index) => (
        <li>
          <a href={photoUrl(photo, 1080, 'jpg')}>
            <picture>
              <source type="image/avif" srcset={photoUrl(photo, 320, 'avif')} />
              <img src={photoUrl(photo, 320, 'jpg')} alt={t('review.photo', { count: index + 1, name })} width={photo.width} height={photo.height} loading="lazy" decoding="async" />
            </picture>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Review({ review, sellerName }: { review: Shown; sellerName: string }): JSX.Element {
  const { t, locale, zone } = useShop();
  const on = (iso: string): string => formatDate(new Date(iso), locale, zone);
  return (
    <li class="review" id={`ulasan-${review.id}`}>
      <p class="review__head">
        <Stars count={review.stars} /> <b>{t(`review.word_${review.stars as 1 | 2 | 3 | 4 | 5}`)}</b>
      </p>
      {review.productSlug && (
        <p>
          <a href={`/produk/${review.productSlug}`}>{review.productName}</a>
        </p>
      )}
      {review.text && <p class="review__text">{review.text}</p>}
      <ReviewPhotos photos={review.photos} name={review.name} />
      <p class="review__by soft">
        <span>
          {review.name}, <time dateTime={review.writtenAt}>{on(review.writtenAt)}</time>
          {review.variant !== '-' && review.variant !== '' && `, ${review.variant}`}
          {review.isEdited && ` (${t('review.edited')})`}
        </span>
        <a href={`/ulasan/${review.id}/lapor`} rel="nofollow" class="review__report">
          {t('review.report')}
        </a>
      </p>
      {review.reply && (
        <div class="review__reply">
          <p>
            <b>{t('review.reply_of', { name: sellerName })}</b>, <time dateTime={review.reply.at} class="soft">{on(review.reply.at)}</time>
          </p>
          <p class="review__text">{review.reply.text}</p>
        </div>
      )}
    </li>
  );
}

export const ReviewList = ({ reviews, sellerName }: { reviews: readonly Shown[]; sellerName: string }): JSX.Element => (
  <ul class="reviews">
    {reviews.map((review) => (
      <Review review={review} sellerName={sellerName} />
    ))}
  </ul>
);

/** The number large, with how many stand behind it; below three voices it says so instead. */
export function ScoreCard({ score }: { score: ProductScore }): JSX.Element {
  const { t, locale } = useShop();
  if (score.mean === null) return <p class="soft">{t('review.too_few', { count: score.count })}</p>;
  return (
    <p class="score">
      <b class="score__mean num">{meanText(score.mean, locale)}</b>
      <span>
        <Stars count={Math.round(score.mean)} isQuiet />
        <span class="soft num">
          {t('review.of_five')}, {t('review.count', { count: score.count })}
        </span>
      </span>
    </p>
  );
}
