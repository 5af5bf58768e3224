import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, Notice } from '@etalase/ui';
import { approveProducts, readProductsInReview } from '../../../api/office-desk';
import type { PageOf, ProductInReview } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { GoodsPhoto } from '../../../parts/goods-photo';
import { Page } from '../../../parts/page';
import { say } from '../../../parts/toast';
import { Empty, Known } from '../../../parts/waiting';
import { cache, useQuery } from '../../../queries/use-query';
import { Queues } from '../queues';
import { ReviewPanel } from './review-panel';
import { useDeskKeys } from './desk-keys';

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
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const doing = useDoing();
  const item = items.find((one) => one.productId === lookedAt) ?? items[0];
  const rows = items.filter((one) => chosen.has(one.productId));

  const toggle = (productId: string): void => setChosen((before) => new Set(before.has(productId) ? [...before].filter((one) => one !== productId) : [...before, productId]));
  const step = (by: 1 | -1): void => {
    const next = items[items.findIndex((one) => one.productId === item?.productId) + by];
    if (next) setLookedAt(next.productId);
  };
  const approve = (wanted: readonly ProductInReview[]): void =>
    void doing.act(async () => {
      const outcomes = await approveProducts(wanted);
      const failed = [...outcomes].flatMap(([id, why]) => (why === null ? [] : [[id, why] as const]));
      setRefused(new Map(failed));
      setChosen(new Set(failed.map(([id]) => id)));
      say(failed.length === 0 ? `${wanted.length} produk disetujui.` : `${wanted.length - failed.length} disetujui, ${failed.length} belum.`);
      step(1);
      await cache.refresh(QUERY);
    });
  useDeskKeys({ down: () => step(1), up: () => step(-1), choose: () => item && toggle(item.productId), approve: () => item && !doing.isBusy && approve([item]) });

  return (
    <div class="moderate">
      <div class="moderate__pile">
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <p class="between moderate__bulk">
          <span class="soft num">{page.nextCursor === null ? `${items.length} menunggu` : `${items.length} pertama`}</span>
          <Button type="button" look={rows.length > 0 ? 'strong' : 'plain'} icon="check" disabled={rows.length === 0 || doing.isBusy} onClick={() => approve(rows)}>
            {doing.isBusy ? 'Menyimpan…' : `Setujui terpilih (${rows.length})`}
          </Button>
        </p>
        <ul class="card card--flush">
          {items.map((one) => (
            <li key={one.productId} class={one === item ? 'pile pile--here' : 'pile'}>
              <label class="pile__tick">
                <input type="checkbox" checked={chosen.has(one.productId)} onChange={() => toggle(one.productId)} aria-label={`Pilih ${one.product.name}`} />
              </label>
              <button type="button" class="pile__row" aria-current={one === item ? 'true' : undefined} onClick={() => setLookedAt(one.productId)}>
                <span class="thumb thumb--small">
                  <GoodsPhoto photo={one.product.photos[0] ?? null} sizes="52px" alt="" />
                </span>
                <span class="pile__words">
                  <strong>{one.product.name}</strong>
                  <span class="soft">{one.sellerName}</span>
                  {refused.has(one.productId) && <span class="pile__no">{refused.get(one.productId)}</span>}
                </span>
                <Badge tone={one.isNew ? 'gold' : 'plain'}>{one.isNew ? 'Baru' : 'Ubahan'}</Badge>
              </button>
            </li>
          ))}
        </ul>
        <p class="soft keys">
          Papan ketik: <kbd>j</kbd> <kbd>k</kbd> pindah, <kbd>x</kbd> pilih, <kbd>s</kbd> setujui.
        </p>
      </div>
      {item && <ReviewPanel key={`${item.productId}.${item.version}`} item={item} isBusy={doing.isBusy} onApprove={() => approve([item])} onReturned={() => void cache.refresh(QUERY)} />}
    </div>
  );
}
