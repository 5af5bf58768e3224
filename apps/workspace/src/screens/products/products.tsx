import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Badge, Icon, Photo } from '@etalase/ui';
import type { ShopProduct } from '../../api/views';
import { MoreRows } from '../../parts/more-rows';
import { Page } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { moreProducts, productsQuery } from '../../queries/questions';
import { useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useShopId } from '../../session/session';
import { productWords } from '../../words/states';
import { StockCounter } from './stock-row';
import { typedIn } from '../../parts/typed';

/** From this many products on a search is quicker than scrolling. */
const SEARCH_FROM = 8;

export function Products(): VNode {
  const shopId = useShopId();
  const answer = useQuery(productsQuery(shopId));
  const [text, setText] = useState('');
  return (
    <Page title="Produk" side={<AddProduct />}>
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="box" title="Belum ada produk">
              <p>Mulai dengan satu produk. Siapkan fotonya, lima menit selesai.</p>
            </Empty>
          ) : (
            <>
              {page.items.length >= SEARCH_FROM && <input type="search" class="input search" placeholder="Cari nama produk" aria-label="Cari nama produk" value={text} onInput={(event) => setText(typedIn(event))} />}
              <MoreRows first={page} load={(cursor) => moreProducts(shopId, cursor)}>
                {(products) => <Tiles shopId={shopId} products={products.filter((product) => product.name.toLowerCase().includes(text.trim().toLowerCase()))} text={text} />}
              </MoreRows>
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
    <Link to="/produk/baru" class="btn btn--strong">
      <Icon name="plus" /> Tambah produk
    </Link>
  );
}

function ProductTile({ shopId, product }: { shopId: string; product: ShopProduct }): VNode {
  const { word, tone } = productWords(product.state);
  const [variant, ...others] = product.variants;
  return (
    <article class="card product-tile">
      <Link to={`/produk/${product.id}`} class="product-tile__what">
        <span class="thumb">
          <Photo photo={product.photos[0] ?? null} sizes="72px" alt="" />
        </span>
        <span class="product-tile__words">
          <strong>{product.name}</strong>
          {variant && <span class="price">{formatRupiah(variant.price)}</span>}
          <Badge tone={tone}>{word}</Badge>
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
