import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Button, Facts, Photo } from '@etalase/ui';
import type { ProductInReview } from '../../../api/views';
import { useCategoryNames } from '../../../queries/category-names';
import { ReturnProducts } from './return-form';

interface Props {
  item: ProductInReview;
  isBusy: boolean;
  onApprove: () => void;
  /** What was refused, by product. */
  onDecided: (outcomes: ReadonlyMap<string, string | null>) => void;
}

/** One product as it is, beside what is asked for; then the word on it. */
export function ReviewPanel({ item, isBusy, onApprove, onDecided }: Props): VNode {
  const [isReturning, setReturning] = useState(false);
  const nameOf = useCategoryNames();
  const { product } = item;
  return (
    <section class="moderate__panel stack" aria-label={product.name}>
      <h2>{product.waiting?.name ?? product.name}</h2>
      <p class="soft">
        {item.sellerName} · {item.isNew ? 'belum pernah tampil' : 'versi lama masih tampil di toko'}
      </p>
      <Versions item={item} />
      <div class="card">
        <Facts
          rows={[
            ['Kategori', nameOf(product.category)],
            ['Harga', <span class="num">{product.variants.map((variant) => `${variant.name === '-' ? '' : `${variant.name}: `}${formatRupiah(variant.price)} (${variant.weightGrams} g)`).join(' · ')}</span>],
            ['Izin', certificates(product.certificates)],
          ]}
        />
      </div>
      {isReturning ? (
        <ReturnProducts items={[item]} onCancel={() => setReturning(false)} onDone={onDecided} />
      ) : (
        <div class="duo">
          <Button type="button" look="strong" icon="check" isFull disabled={isBusy} onClick={onApprove}>
            Setujui
          </Button>
          <Button type="button" isFull onClick={() => setReturning(true)}>
            Kembalikan…
          </Button>
        </div>
      )}
    </section>
  );
}

const certificates = (list: ProductInReview['product']['certificates']): string => (list.length === 0 ? 'tidak ada' : list.map(({ kind, number }) => `${kind.toUpperCase()} ${number}`).join(', '));

/** A new product alone; an edit as two columns of what differs. */
function Versions({ item: { product } }: { item: ProductInReview }): VNode {
  const { waiting } = product;
  if (!waiting) {
    return (
      <div class="card stack">
        <Pictures photos={product.photos} />
        <p class="story">{product.description}</p>
      </div>
    );
  }
  return (
    <div class="versions">
      <Version title="Sekarang">
        {waiting.name !== undefined && <p class="versions__name">{product.name}</p>}
        {waiting.photos && <Pictures photos={product.photos} />}
        {waiting.description !== undefined && <p class="story">{product.description}</p>}
        {waiting.certificates && <p>{certificates(product.certificates)}</p>}
      </Version>
      <Version title="Diajukan" isNew>
        {waiting.name !== undefined && <p class="versions__name">{waiting.name}</p>}
        {waiting.photos && <Pictures photos={waiting.photos} known={new Set(product.photos.map((photo) => photo.hash))} />}
        {waiting.description !== undefined && <p class="story">{waiting.description}</p>}
        {waiting.certificates && <p>{certificates(waiting.certificates)}</p>}
      </Version>
    </div>
  );
}

function Version({ title, isNew, children }: { title: string; isNew?: boolean; children: ComponentChildren }): VNode {
  return (
    <section class={isNew ? 'card stack versions__new' : 'card stack'}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Pictures({ photos, known }: { photos: ProductInReview['product']['photos']; known?: ReadonlySet<string> }): VNode {
  return (
    <ul class="pictures">
      {photos.map((photo) => (
        <li key={photo.hash}>
          <Photo photo={photo} sizes="(min-width: 60rem) 220px, 45vw" />
          {known && !known.has(photo.hash) && <span class="pictures__new">Foto baru</span>}
        </li>
      ))}
    </ul>
  );
}
