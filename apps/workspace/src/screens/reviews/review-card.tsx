import type { ComponentChildren, VNode } from 'preact';
import { formatDate } from '@etalase/kernel';
import { Notice } from '@etalase/ui';
import type { components } from '../../api/schema';

export type ShopReview = components['schemas']['ShopReviewDto'];

export function StarRow({ count }: { count: number }): VNode {
  return (
    <span class="star-row" role="img" aria-label={`${count} dari 5 bintang`}>
      {'★'.repeat(count)}
      <i>{'★'.repeat(5 - count)}</i>
    </span>
  );
}

/** A review as its shop and the office read it. */
export function ReviewCard({ review, children }: { review: ShopReview; children: ComponentChildren }): VNode {
  return (
    <li class="card stack-s">
      <p class="between">
        <StarRow count={review.stars} />
        <span class="soft">{formatDate(new Date(review.writtenAt))}</span>
      </p>
      <p>
        <strong>{review.name}</strong> <span class="soft">tentang {review.productName}</span>
      </p>
      {review.text ? <p class="story">{review.text}</p> : <p class="soft">Tanpa kata-kata.</p>}
      {review.photos.length > 0 && (
        <p class="pick">
          {review.photos.map((photo, index) => (
            <a key={photo.hash} class="thumb" href={`/foto/${photo.hash}-1080.jpg`} target="_blank" rel="noreferrer">
              <img src={`/foto/${photo.hash}-320.jpg`} alt={`Foto ${index + 1}`} width={72} height={72} loading="lazy" />
            </a>
          ))}
        </p>
      )}
      {review.hiddenBecause !== null && (
        <Notice tone="gold" icon="info" title="Disembunyikan pengelola">
          <p>{review.hiddenBecause}</p>
        </Notice>
      )}
      {review.reply && (
        <div class="reply">
          <strong>Balasan toko</strong>
          <p class="story">{review.reply.text}</p>
        </div>
      )}
      {children}
    </li>
  );
}
