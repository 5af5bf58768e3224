import type { VNode } from 'preact';
import { Section } from '../../parts/page';
import { productsQuery } from '../../queries/questions';
import { usePack } from '../../queries/use-query';
import { useShopId } from '../../session/session';
import { StockRow } from '../products/stock-row';

const SHOWN = 4;

/** Live goods that ran out or are about to, with the counter right there. */
export function LowStock(): VNode | null {
  const shopId = useShopId();
  const products = usePack(productsQuery(shopId));
  const low = (products.data ?? [])
    .filter((product) => product.state === 'live')
    .flatMap((product) => product.variants.map((variant) => ({ product, variant })))
    .filter(({ variant }) => variant.available <= variant.lowStockAt)
    .slice(0, SHOWN);
  if (low.length === 0) return null;
  return (
    <Section title="Stok perlu ditambah">
      <ul class="card card--flush lines">
        {low.map(({ product, variant }) => (
          <li key={variant.id}>
            <StockRow shopId={shopId} product={product} variant={variant} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
