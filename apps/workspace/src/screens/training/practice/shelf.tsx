import type { VNode } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { passesChecks, type PracticeListing, type SampleProduct } from '@etalase/seller-training/phone';
import { Badge, Icon } from '@etalase/ui';
import { Section } from '../../../parts/page';
import { Link } from '../../../router/router';
import { KeptPhoto } from './kept-photo';
import { PracticePage } from './practice-room';
import { TaskLine } from './task-line';
import type { PracticeWork } from './use-practice';

/** One's own products, to be made right, and two made-up ones to look at and to move the stock of. */
export function Shelf({ work }: { work: PracticeWork }): VNode {
  const { shop } = work;
  return (
    <PracticePage work={work} tab="produk" title="Produk">
      <div class="stack">
        <TaskLine work={work} kind="practice_listing" />
        <Link to={`${work.base}/produk/baru`} class="btn btn--strong btn--full">
          <Icon name="plus" /> Produk baru
        </Link>
        {shop.listings.length > 0 && (
          <ul class="stack-s">
            {shop.listings.map((listing) => (
              <li key={listing.id}>
                <Own work={work} listing={listing} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <Section title="Produk contoh">
        <ul class="stack-s">
          {shop.samples.map((sample) => (
            <li key={sample.id}>
              <Sample work={work} sample={sample} />
            </li>
          ))}
        </ul>
      </Section>
    </PracticePage>
  );
}

function Own({ work, listing }: { work: PracticeWork; listing: PracticeListing }): VNode {
  const isPassed = passesChecks(listing);
  return (
    <article class="card stack-s">
      <Link to={`${work.base}/produk/${listing.id}`} class="row-link practice__row">
        <span class="thumb">{listing.photos[0] ? <KeptPhoto work={work} photoKey={listing.photos[0].key} alt="" /> : <Icon name="camera" />}</span>
        <span class="row-link__words">
          <strong>{listing.name || 'Belum bernama'}</strong>
          <span class="num">{formatRupiah(listing.priceRupiah)}</span>
          {isPassed ? (
            <Badge tone="leaf" icon="check">
              Lolos daftar periksa
            </Badge>
          ) : (
            <Badge tone="gold" icon="warn">
              Belum lolos
            </Badge>
          )}
        </span>
        <Icon name="next" />
      </Link>
      <Stock work={work} id={listing.id} name={listing.name} stock={listing.stock} />
    </article>
  );
}

function Sample({ work, sample }: { work: PracticeWork; sample: SampleProduct }): VNode {
  return (
    <article class="card stack-s">
      <Link to={`${work.base}/lihat/${sample.id}`} class="row-link practice__row">
        <span class="row-link__words">
          <strong>{sample.name}</strong>
          <span class="num">{formatRupiah(sample.priceRupiah)}</span>
        </span>
        <Icon name="next" />
      </Link>
      <Stock work={work} id={sample.id} name={sample.name} stock={sample.stock} />
    </article>
  );
}

function Stock({ work, id, name, stock }: { work: PracticeWork; id: string; name: string; stock: number }): VNode {
  const move = (delta: number): void => void work.act('stock.adjust', { product: id, delta });
  return (
    <p class="count-row">
      <span class="soft">Stok</span>
      <span class="counter">
        <button type="button" aria-label={`Kurangi stok ${name}`} disabled={stock === 0} onClick={() => move(-1)}>
          −
        </button>
        <output aria-live="polite">{stock}</output>
        <button type="button" aria-label={`Tambah stok ${name}`} onClick={() => move(1)}>
          +
        </button>
      </span>
    </p>
  );
}
