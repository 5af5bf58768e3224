import type { VNode } from 'preact';
import { Icon } from '@etalase/ui';
import { Section } from '../../parts/page';
import { useToday } from '../../parts/use-now';
import { productsQuery } from '../../queries/questions';
import { usePack } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useShopId } from '../../session/session';
import { goodsName } from '../../words/goods';
import { lotState, lotWords } from '../../words/lots';

const SHOWN = 4;

/** Goods whose day is over or near, the nearest first; nothing where nothing is dated. */
export function OldLots(): VNode | null {
  const products = usePack(productsQuery(useShopId()));
  const today = useToday();
  const old = (products.data ?? [])
    .flatMap((product) => product.variants.flatMap((variant) => variant.lots.map((lot) => ({ product, variant, lot }))))
    .filter(({ lot }) => lotState(lot, today) !== 'good')
    .sort((a, b) => (a.lot.bestBefore < b.lot.bestBefore ? -1 : 1))
    .slice(0, SHOWN);
  if (old.length === 0) return null;
  return (
    <Section title="Jual dulu atau sisihkan">
      <ul class="card card--flush lines">
        {old.map(({ product, variant, lot }) => (
          <li key={lot.id}>
            <Link to={`/produk/${product.id}/stok/${variant.id}`} class="money-row lot-link">
              <Icon name={lotState(lot, today) === 'past' ? 'warn' : 'clock'} />
              <span class="money-row__words">
                <strong>{goodsName(product.name, variant.name)}</strong>
                <span class="soft">
                  {lot.quantity + lot.spoiled} {product.unit}. {lotWords(lot, today)}
                </span>
              </span>
              <Icon name="next" />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
