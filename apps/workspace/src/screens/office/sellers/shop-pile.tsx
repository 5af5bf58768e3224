import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@etalase/ui';
import type { PageOf, QueuedShop } from '../../../api/views';
import { say } from '../../../parts/toast';
import { cache } from '../../../queries/use-query';
import { Link } from '../../../router/router';
import { BulkBar } from '../bulk-bar';
import { useChosen } from '../use-chosen';
import { DecideShops } from './decide-shops';
import { QueuedWords } from './queued-words';

/** Shops that wait before the office: one by one by opening them, or many with one decision. Rows with only a payout account are opened. */
export function ShopPile({ page }: { page: PageOf<QueuedShop> }): VNode {
  const chosen = useChosen();
  const [outcome, setOutcome] = useState<'accepted' | 'returned' | null>(null);
  const choosable = page.items.filter((shop) => shop.waiting.some((part) => part.kind !== 'payout'));
  const rows = choosable.filter((shop) => chosen.has(shop.id));
  return (
    <>
      {choosable.length > 1 && (
        <BulkBar total={choosable.length} chosen={rows.length} hasMore={page.nextCursor !== null} onAll={() => chosen.toggleAll(choosable.map(({ id }) => id))}>
          <Button type="button" icon="check" onClick={() => setOutcome('accepted')}>
            Terima…
          </Button>
          <Button type="button" icon="back" onClick={() => setOutcome('returned')}>
            Kembalikan…
          </Button>
        </BulkBar>
      )}
      <ul class="card card--flush">
        {page.items.map((shop) => (
          <li key={shop.id} class="pile">
            {choosable.includes(shop) && choosable.length > 1 ? (
              <label class="pile__tick">
                <input type="checkbox" checked={chosen.has(shop.id)} onChange={() => chosen.toggle(shop.id)} aria-label={`Pilih ${shop.name}`} />
              </label>
            ) : (
              <span />
            )}
            <Link to={`/kantor/periksa/${shop.id}`} class="pile__shop">
              <QueuedWords shop={shop} />
              {chosen.refusalOf(shop.id) && <span class="pile__no">{chosen.refusalOf(shop.id)}</span>}
            </Link>
          </li>
        ))}
      </ul>
      {outcome && (
        <DecideShops
          shops={rows}
          outcome={outcome}
          onClose={() => setOutcome(null)}
          onDone={(outcomes) => {
            setOutcome(null);
            say(chosen.settle(outcomes, outcome === 'accepted' ? 'toko diterima' : 'toko dikembalikan'));
            cache.invalidate('office/');
          }}
        />
      )}
    </>
  );
}
