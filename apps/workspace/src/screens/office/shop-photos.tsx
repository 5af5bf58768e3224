import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, Photo } from '@etalase/ui';
import { decideShopPhotos, readShopPhotoReasons, readShopPhotosInReview } from '../../api/office-desk';
import type { PageOf, ShopPhotoInReview } from '../../api/views';
import { useDoing } from '../../commands/send';
import { Page } from '../../parts/page';
import { Sheet } from '../../parts/sheet';
import { say } from '../../parts/toast';
import { Empty, Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { BulkBar } from './bulk-bar';
import { Queues } from './queues';
import { ReturnForm } from './return-form';
import { type Chosen, useChosen } from './use-chosen';

const QUERY = { key: 'office/shop-photos', load: () => readShopPhotosInReview() };
const REASONS = { key: 'office/shop-photo-reasons', load: readShopPhotoReasons };
const TITLES = { front: 'Foto depan', sign: 'Tanda toko' } as const;

/** Photos shops want to wear, beside what people see there now. */
export function ShopPhotoDesk(): VNode {
  const answer = useQuery(QUERY, { watch: true });
  return (
    <Page title="Foto toko menunggu diperiksa">
      <Queues here="photos" />
      <Known answer={answer}>{(page) => (page.items.length === 0 ? <Empty icon="check" title="Tidak ada foto toko yang menunggu" /> : <Desk page={page} />)}</Known>
    </Page>
  );
}

function Desk({ page: { items, nextCursor } }: { page: PageOf<ShopPhotoInReview> }): VNode {
  const [returning, setReturning] = useState<readonly ShopPhotoInReview[]>([]);
  const chosen = useChosen();
  const doing = useDoing();
  const rows = items.filter(({ id }) => chosen.has(id));
  const settle = (outcomes: ReadonlyMap<string, string | null>, done: string): void => {
    say(chosen.settle(outcomes, done));
    setReturning([]);
    void cache.refresh(QUERY);
  };
  const approve = (wanted: readonly ShopPhotoInReview[]): void => void doing.act(async () => settle(await decideShopPhotos(wanted, { outcome: 'approved' }), 'foto disetujui'));
  return (
    <div class="stack">
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <BulkBar total={items.length} chosen={rows.length} hasMore={nextCursor !== null} onAll={() => chosen.toggleAll(items.map(({ id }) => id))}>
        <Button type="button" icon="check" disabled={doing.isBusy} onClick={() => approve(rows)}>
          {doing.isBusy ? 'Menyimpan…' : 'Setujui'}
        </Button>
        <Button type="button" icon="back" disabled={doing.isBusy} onClick={() => setReturning(rows)}>
          Kembalikan…
        </Button>
      </BulkBar>
      <ul class="tiles">
        {items.map((item) => (
          <li key={item.id}>
            <Tile item={item} chosen={chosen} isBusy={doing.isBusy} onApprove={() => approve([item])} onReturn={() => setReturning([item])} />
          </li>
        ))}
      </ul>
      {returning.length > 0 && (
        <Sheet title={returning.length === 1 ? 'Kembalikan foto ini' : `Kembalikan ${returning.length} foto`} onClose={() => setReturning([])}>
          <ReturnForm
            reasons={REASONS}
            label={returning.length === 1 ? 'Kembalikan ke penjual' : `Kembalikan ${returning.length} foto`}
            decide={(word) => decideShopPhotos(returning, word)}
            onCancel={() => setReturning([])}
            onDone={(outcomes) => settle(outcomes, 'foto dikembalikan')}
          />
        </Sheet>
      )}
    </div>
  );
}

interface TileProps {
  item: ShopPhotoInReview;
  chosen: Chosen;
  isBusy: boolean;
  onApprove: () => void;
  onReturn: () => void;
}

function Tile({ item, chosen, isBusy, onApprove, onReturn }: TileProps): VNode {
  const title = TITLES[item.place];
  const size = item.place === 'front' ? { width: 1200, height: 500 } : { width: 640, height: 640 };
  return (
    <article class="card stack-s" aria-label={`${title} ${item.sellerName}`}>
      <label class="check">
        <input type="checkbox" checked={chosen.has(item.id)} onChange={() => chosen.toggle(item.id)} aria-label={`Pilih ${title.toLowerCase()} ${item.sellerName}`} />
        <span>
          {title} <Link to={`/kantor/toko/${item.sellerId}`}>{item.sellerName}</Link>
        </span>
      </label>
      <p class="soft">{item.where}</p>
      <div class={`shop-photo shop-photo--${item.place}`}>
        <Photo phone={640} photo={{ hash: item.hash, ...size, alt: `${title} yang diajukan` }} sizes="(min-width: 60rem) 30rem, 92vw" />
      </div>
      {item.shown === null ? (
        <p class="soft">Belum ada foto di tempat ini.</p>
      ) : (
        <div class="shop-photo__before">
          <span class="soft">Tampil sekarang</span>
          <Photo photo={{ hash: item.shown, ...size, alt: `${title} sekarang` }} sizes="8rem" />
        </div>
      )}
      {chosen.refusalOf(item.id) && <Notice tone="danger" icon="warn" title={chosen.refusalOf(item.id) ?? ''} />}
      <div class="duo">
        <Button type="button" look="strong" icon="check" isFull disabled={isBusy} onClick={onApprove}>
          Setujui
        </Button>
        <Button type="button" isFull disabled={isBusy} onClick={onReturn}>
          Kembalikan…
        </Button>
      </div>
    </article>
  );
}
