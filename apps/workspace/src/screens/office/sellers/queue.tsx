import type { VNode } from 'preact';
import { formatMoment, type Zone } from '@etalase/kernel';
import { Badge, Icon } from '@etalase/ui';
import type { PageOf, QueuedShop } from '../../../api/views';
import { Page } from '../../../parts/page';
import { Empty, Known } from '../../../parts/waiting';
import type { Answer } from '../../../queries/use-query';
import { Link } from '../../../router/router';

interface Props {
  title: string;
  answer: Answer<PageOf<QueuedShop>>;
  to: (shopId: string) => string;
  zone: Zone;
  side?: VNode;
  above?: VNode;
}

/** Who waits, longest first; by when each was promised an answer is the largest thing. */
export function Queue({ title, answer, to, zone, side, above }: Props): VNode {
  return (
    <Page title={title} side={side}>
      {above}
      <Known answer={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="check" title="Tidak ada yang menunggu" />
          ) : (
            <ul class="tiles">
              {items.map((shop) => (
                <li key={shop.id}>
                  <Link to={to(shop.id)} class="card stack-s queued">
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
                        {formatMoment(new Date(shop.answerBy), 'id', zone)}
                      </time>
                    </span>
                    <span class="with-icon soft">
                      <Icon name="orders" /> {shop.waiting.join(', ')}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Known>
    </Page>
  );
}
