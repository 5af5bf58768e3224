import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Badge, Icon } from '@etalase/ui';
import type { ShopProduct } from '../../api/views';
import { GoodsPhoto } from '../../parts/goods-photo';
import { Page } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { WaitingMark } from '../../parts/waiting-mark';
import { productsQuery } from '../../queries/questions';
import { usePack } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useShopId } from '../../session/session';
import { productWords } from '../../words/states';
import { StockCounter } from './stock-row';
import { typedIn } from '../../parts/typed';

/** From this many products on a search is quicker than scrolling. */
const SEARCH_FROM = 8;

export function Products(): VNode {
  const shopId = useShopId();
  const answer = usePack(productsQuery(shopId));
  const [text, setText] = useState('');
  return (
    <Page title="Produk" side={<AddProduct />}>
      <Known answer={answer}>
        {(products) =>
          products.length === 0 ? (
            <Empty icon="box" title="Belum ada produk">
              <p>Mulai dengan satu produk. Siapkan fotonya, lima menit selesai.</p>
            </Empty>
          ) : (
            <>
              {products.length >= SEARCH_FROM && <input type="search" class="input search" placeholder="Cari nama produk" aria-label="Cari nama produk" value={text} onInput={(event) => setText(typedIn(event))} />}
              <Tiles shopId={shopId} products={products.filter((product) => product.name.toLowerCase().includes(text.trim().toLowerCase()))} text={text} />
            </>
          )
        }
      </Known>
    </Page>
  );
}

function Tiles({ shopId, products, text }: { shopId: string; products: ShopProduct[]; text: string }): VNode {
  if (products.length === 0) return <Empty icon="search" title={`Tidak ada “${text}”`} />;
  return (
    <ul class="tiles">
      {products.map((product) => (
        <li key={product.id}>
          <ProductTile shopId={shopId} product={product} />
        </li>
      ))}
    </ul>
  );
}

function AddProduct(): VNode {
  return (
    <span class="chips">
      <Link to="/produk/baru" class="btn btn--strong">
        <Icon name="plus" /> Tambah produk
      </Link>
      <Link to="/produk/berkas" class="btn btn--quiet">
        <Icon name="grid" /> Lewat berkas
      </Link>
    </span>
  );
}

function ProductTile({ shopId, product }: { shopId: string; product: ShopProduct }): VNode {
  const { word, tone } = productWords(product.state);
  const [variant, ...others] = product.variants;
  return (
    <article class="card product-tile">
      <Link to={`/produk/${product.id}`} class="product-tile__what">
        <span class="thumb">
          <GoodsPhoto photo={product.photos[0] ?? null} sizes="72px" alt="" />
        </span>
        <span class="product-tile__words">
          <strong>{product.name}</strong>
          {variant && <span class="price">{formatRupiah(variant.price)}</span>}
          <Badge tone={tone}>{word}</Badge>
          <WaitingMark subject={product.id} isShort />
        </span>
      </Link>
      {product.returnReason && product.state === 'draft' && <p class="product-tile__note">Perlu diperbaiki: {product.returnReason}</p>}
      {variant && (
        <div class="product-tile__stock">
          <span class="soft">{others.length > 0 ? `Stok ${variant.name}` : 'Stok'}</span>
          <StockCounter shopId={shopId} productId={product.id} variant={variant} name={product.name} />
        </div>
      )}
      {others.length > 0 && (
        <Link to={`/produk/${product.id}`} class="product-tile__more soft">
          dan {others.length} pilihan lain
        </Link>
      )}
    </article>
  );
}
