import type { VNode } from 'preact';
import type { PageOf, QueuedShop } from '../../../api/views';
import { Page } from '../../../parts/page';
import { Empty, Known } from '../../../parts/waiting';
import type { Answer } from '../../../queries/use-query';
import { Link } from '../../../router/router';
import { QueuedWords } from './queued-words';

interface Props {
  title: string;
  answer: Answer<PageOf<QueuedShop>>;
  to: (shopId: string) => string;
}

/** Who waits before the operator of a village, longest first. */
export function Queue({ title, answer, to }: Props): VNode {
  return (
    <Page title={title}>
      <Known answer={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="check" title="Tidak ada yang menunggu" />
          ) : (
            <ul class="tiles">
              {items.map((shop) => (
                <li key={shop.id}>
                  <Link to={to(shop.id)} class="card stack-s queued">
                    <QueuedWords shop={shop} />
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
