import type { VNode } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { Icon } from '@etalase/ui';
import { Empty } from '../../../parts/waiting';
import { KeptPhoto } from './kept-photo';
import { PracticePage } from './practice-room';
import type { PracticeWork } from './use-practice';

/** A product as a buyer would see it: the shop, the village, the words, nothing else. */
export function Seen({ work, id }: { work: PracticeWork; id: string }): VNode {
  const { shop } = work;
  const own = shop.listings.find((one) => one.id === id);
  const product = own ?? shop.samples.find((one) => one.id === id);
  if (!product) {
    return (
      <PracticePage work={work} title="Produk" back={`${work.base}/produk`}>
        <Empty icon="search" title="Produk ini tidak ada" />
      </PracticePage>
    );
  }
  return (
    <PracticePage work={work} title={product.name} back={`${work.base}/produk`}>
      <article class="stack">
        {own && own.photos.length > 0 && (
          <div class="seen__photos">
            {own.photos.map(({ key }, index) => (
              <span key={key} class="seen__photo">
                <KeptPhoto work={work} photoKey={key} alt={`Foto ${index + 1} dari ${own.photos.length}`} />
              </span>
            ))}
          </div>
        )}
        <p class="price price--big">{formatRupiah(product.priceRupiah)}</p>
        <p class="with-icon">
          <Icon name="store" /> {shop.profile?.name ?? 'Toko latihan saya'}
          {shop.profile?.village ? `, ${shop.profile.village}` : ''}
        </p>
        <p class="story">{product.description}</p>
        <p class="soft num">
          Berat {product.weightGrams} gram, stok {product.stock}
        </p>
      </article>
    </PracticePage>
  );
}
