import type { VNode } from 'preact';
import type { ShopProduct, ShopVariant } from '../../api/views';
import { GoodsPhoto } from '../../parts/goods-photo';
import { Link } from '../../router/router';
import { goodsName } from '../../words/goods';
import { useStock } from './use-stock';

/** − 12 + for one variant. */
export function StockCounter({ shopId, productId, variant, name }: { shopId: string; productId: string; variant: ShopVariant; name: string }): VNode {
  const stock = useStock({ shopId, productId, variantId: variant.id, name }, variant.available);
  return (
    <span class="stock">
      <span class={stock.isMoving ? 'counter counter--moving' : 'counter'}>
        <button type="button" aria-label={`Kurangi stok ${name}`} disabled={stock.shown === 0} onClick={() => stock.tap(-1)}>
          −
        </button>
        <output aria-label={`Stok ${name}`}>{stock.shown}</output>
        <button type="button" aria-label={`Tambah stok ${name}`} onClick={() => stock.tap(1)}>
          +
        </button>
      </span>
      <span class="stock__note" role="status">
        {stock.problem ? <span class="stock__problem">{stock.problem.message}</span> : ''}
      </span>
    </span>
  );
}

export function StockRow({ shopId, product, variant }: { shopId: string; product: ShopProduct; variant: ShopVariant }): VNode {
  const name = goodsName(product.name, variant.name);
  return (
    <div class="stock-row">
      <Link to={`/produk/${product.id}`} class="stock-row__what">
        <span class="thumb thumb--small">
          <GoodsPhoto photo={product.photos[0] ?? null} sizes="52px" alt="" />
        </span>
        <span>{name}</span>
      </Link>
      <StockCounter shopId={shopId} productId={product.id} variant={variant} name={name} />
    </div>
  );
}
