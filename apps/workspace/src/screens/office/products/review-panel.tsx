import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Button, Facts, Notice, Photo, TextArea } from '@etalase/ui';
import { readReviewReasons, returnProduct } from '../../../api/office-desk';
import type { ProductInReview, ReviewReason } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { Known } from '../../../parts/waiting';
import { useQuery } from '../../../queries/use-query';

interface Props {
  item: ProductInReview;
  isBusy: boolean;
  onApprove: () => void;
  onReturned: () => void;
}

/** One product as it is, beside what is asked for; then the word on it. */
export function ReviewPanel({ item, isBusy, onApprove, onReturned }: Props): VNode {
  const [isReturning, setReturning] = useState(false);
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
            ['Kategori', product.category],
            ['Harga', <span class="num">{product.variants.map((variant) => `${variant.name === '-' ? '' : `${variant.name}: `}${formatRupiah(variant.price)} (${variant.weightGrams} g)`).join(' · ')}</span>],
            ['Izin', certificates(product.certificates)],
          ]}
        />
      </div>
      {isReturning ? (
        <Return item={item} onCancel={() => setReturning(false)} onReturned={onReturned} />
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

const MOST_REASONS = 5;

function Return({ item, onCancel, onReturned }: { item: ProductInReview; onCancel: () => void; onReturned: () => void }): VNode {
  const reasons = useQuery({ key: 'office/review-reasons', load: readReviewReasons });
  const [codes, setCodes] = useState<readonly ReviewReason['code'][]>([]);
  const [own, setOwn] = useState('');
  const doing = useDoing();
  const needsWords = codes.length === 0 || (codes.length === 1 && codes[0] === 'other');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(() => returnProduct(item, [...codes], own.trim()))
      .then((isDone) => {
        if (!isDone) return;
        say('Dikembalikan. Penjual membaca alasannya.');
        onReturned();
      });
  };
  return (
    <form class="card stack" onSubmit={submit}>
      <fieldset class="stack-s">
        <legend class="field__label">Apa yang harus diperbaiki? Penjual membaca ini.</legend>
        <Known answer={reasons}>
          {(known) => (
            <ul class="reasons">
              {known.map(({ code, words }) => (
                <li key={code}>
                  <label class="reason">
                    <input type="checkbox" checked={codes.includes(code)} disabled={!codes.includes(code) && codes.length >= MOST_REASONS} onChange={() => setCodes(codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code])} />
                    <span>{words || 'Alasan lain, tulis sendiri di bawah'}</span>
                  </label>
                </li>
              ))}
            </ul>
          )}
        </Known>
      </fieldset>
      <TextArea name="reason" label="Tambahan dengan kata-kata sendiri" maxlength={500} rows={3} value={own} error={doing.problem?.of('reason')} onInput={(event) => setOwn(typedIn(event))} />
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <div class="duo">
        <Button look="strong" isFull disabled={doing.isBusy || (needsWords && own.trim().length < 5)}>
          {doing.isBusy ? 'Mengirim…' : 'Kembalikan ke penjual'}
        </Button>
        <Button type="button" look="quiet" isFull onClick={onCancel}>
          Tidak jadi
        </Button>
      </div>
    </form>
  );
}
