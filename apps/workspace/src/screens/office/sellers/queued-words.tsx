import type { VNode } from 'preact';
import { formatMoment, zoneOfProvince } from '@etalase/kernel';
import { Badge, Icon } from '@etalase/ui';
import type { QueuedShop } from '../../../api/views';

/** A shop that waits; by when it was promised an answer is the largest thing. */
export function QueuedWords({ shop }: { shop: QueuedShop }): VNode {
  return (
    <>
      <span class="between">
        <strong>{shop.name}</strong>
        {shop.isLate && (
          <Badge tone="danger" icon="warn">
            Lewat waktu
          </Badge>
        )}
      </span>
      <span class={shop.isLate ? 'due due--late' : 'due'}>
        <span class="due__verb">Jawab sebelum</span>
        <time class="due__when" dateTime={shop.answerBy}>
          {formatMoment(new Date(shop.answerBy), 'id', zoneOfProvince(shop.villageCode.slice(0, 2)))}
        </time>
      </span>
      <span class="with-icon with-icon--top soft">
        <Icon name="pin" /> {shop.place}
      </span>
      <span class="with-icon with-icon--top soft">
        <Icon name="orders" /> {shop.waiting.map((part) => part.title).join(', ')}
      </span>
    </>
  );
}
