import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, Notice } from '@etalase/ui';
import { decideProducts, readProductsInReview } from '../../../api/office-desk';
import type { PageOf, ProductInReview } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { GoodsPhoto } from '../../../parts/goods-photo';
import { Page } from '../../../parts/page';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { Empty, Known } from '../../../parts/waiting';
import { cache, useQuery } from '../../../queries/use-query';
import { BulkBar } from '../bulk-bar';
import { Queues } from '../queues';
import { useChosen } from '../use-chosen';
import { useDeskKeys } from './desk-keys';
import { ReturnProducts } from './return-form';
import { ReviewPanel } from './review-panel';

const QUERY = { key: 'office/products', load: () => readProductsInReview() };

/** New products and edits of live ones: the pile on the left, what is looked at on the right. */
export function Moderation(): VNode {
  const answer = useQuery(QUERY, { watch: true });
  return (
    <Page title="Produk menunggu diperiksa">
      <Queues here="products" />
      <Known answer={answer}>{(page) => (page.items.length === 0 ? <Empty icon="check" title="Tidak ada produk yang menunggu" /> : <Desk page={page} />)}</Known>
    </Page>
  );
}

function Desk({ page }: { page: PageOf<ProductInReview> }): VNode {
  const { items } = page;
  const [lookedAt, setLookedAt] = useState(items[0]?.productId ?? '');
  const [isReturning, setReturning] = useState(false);
  const chosen = useChosen();
  const doing = useDoing();
  const item = items.find((one) => one.productId === lookedAt) ?? items[0];
  const rows = items.filter((one) => chosen.has(one.productId));

  const step = (by: 1 | -1): void => {
    const next = items[items.findIndex((one) => one.productId === item?.productId) + by];
    if (next) setLookedAt(next.productId);
  };
  const settle = (outcomes: ReadonlyMap<string, string | null>, done: string): void => {
    say(chosen.settle(outcomes, done));
    setReturning(false);
    step(1);
    void cache.refresh(QUERY);
  };
  const approve = (wanted: readonly ProductInReview[]): void => void doing.act(async () => settle(await decideProducts(wanted, { outcome: 'approved' }), 'produk disetujui'));
  useDeskKeys({ down: () => step(1), up: () => step(-1), choose: () => item && chosen.toggle(item.productId), approve: () => item && !doing.isBusy && approve([item]) });

  return (
    <div class="moderate">
      <div class="moderate__pile">
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <BulkBar total={items.length} chosen={rows.length} hasMore={page.nextCursor !== null} onAll={() => chosen.toggleAll(items.map(({ productId }) => productId))}>
          <Button type="button" icon="check" disabled={doing.isBusy} onClick={() => approve(rows)}>
            {doing.isBusy ? 'Menyimpan…' : 'Setujui'}
          </Button>
          <Button type="button" icon="back" disabled={doing.isBusy} onClick={() => setReturning(true)}>
            Kembalikan…
          </Button>
        </BulkBar>
        <ul class="card card--flush">
          {items.map((one) => (
            <li key={one.productId} class={one === item ? 'pile pile--here' : 'pile'}>
              <label class="pile__tick">
                <input type="checkbox" checked={chosen.has(one.productId)} onChange={() => chosen.toggle(one.productId)} aria-label={`Pilih ${one.product.name}`} />
              </label>
              <button type="button" class="pile__row" aria-current={one === item ? 'true' : undefined} onClick={() => setLookedAt(one.productId)}>
                <span class="thumb thumb--small">
                  <GoodsPhoto photo={one.product.photos[0] ?? null} sizes="52px" alt="" />
                </span>
                <span class="pile__words">
                  <strong>{one.product.name}</strong>
                  <span class="soft">{one.sellerName}</span>
                  <span>
                    <Badge tone={one.isNew ? 'gold' : 'plain'}>{one.isNew ? 'Baru' : 'Ubahan'}</Badge>
                  </span>
                  {chosen.refusalOf(one.productId) && <span class="pile__no">{chosen.refusalOf(one.productId)}</span>}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <p class="soft keys">
          Papan ketik: <kbd>j</kbd> <kbd>k</kbd> pindah, <kbd>x</kbd> pilih, <kbd>s</kbd> setujui.
        </p>
      </div>
      {item && <ReviewPanel key={`${item.productId}.${item.version}`} item={item} isBusy={doing.isBusy} onApprove={() => approve([item])} onDecided={(outcomes) => settle(outcomes, 'produk dikembalikan')} />}
      {isReturning && rows.length > 0 && (
        <Sheet title={`Kembalikan ${rows.length} produk`} onClose={() => setReturning(false)}>
          <ReturnProducts items={rows} onCancel={() => setReturning(false)} onDone={(outcomes) => settle(outcomes, 'produk dikembalikan')} />
        </Sheet>
      )}
    </div>
  );
}
