import type { VNode } from 'preact';
import { Icon, TapisBand } from '@etalase/ui';
import { Empty, Waiting } from '../../parts/waiting';
import { productsQuery } from '../../queries/questions';
import { usePack, useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useShopId } from '../../session/session';
import { firstStep } from '../../words/first-step';
import { joiningQuery } from '../join/join-api';

/** No order waits: a new shop reads its next step. Without an answer, or for whom it is not meant, only what is known for sure is said. */
export function NothingWaits(): VNode {
  const shopId = useShopId();
  const joining = useQuery(joiningQuery(shopId));
  const products = usePack(productsQuery(shopId));
  if (joining.data === undefined && joining.error === undefined) return <Waiting rows={1} />;
  const step = joining.data && firstStep(joining.data.shop.state, products.data === undefined || products.data.length > 0);
  if (step) {
    return (
      <section class="hero" aria-label="Langkah berikutnya">
        <h2 class="hero__title">{step.title}</h2>
        <p>{step.body}</p>
        <Link to={step.to} class="btn btn--strong btn--full">
          <Icon name="next" /> {step.button}
        </Link>
        <TapisBand isThin />
      </section>
    );
  }
  return (
    <Empty icon="check" title={joining.data ? 'Semua sudah beres' : 'Belum ada pesanan yang menunggu'}>
      <p>{joining.data ? 'Belum ada pesanan yang menunggu. Kami kabari begitu ada yang baru.' : 'Kami kabari begitu ada yang baru.'}</p>
    </Empty>
  );
}
