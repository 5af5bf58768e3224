import type { VariantForSale } from '@etalase/catalogue';
import { add, type Rupiah, times, ZERO } from '@etalase/kernel';
import { blocksOrder, changesOf, type CartLine } from './cart-check';
import type { CartLineView, CartView } from './views';

/** A stored line with what to call it when its product is gone. */
export interface StoredCartLine extends CartLine {
  variant: string;
  productSlug: string;
  sellerId: string;
  sellerSlug: string;
  sellerName: string;
  sellerVillageCode: string;
}

export interface PlaceNames {
  villageName: string;
  regencyName: string;
}

type Group = CartView['sellers'][number];

/** The cart as the shopper sees it now. Lines that are gone cost nothing and weigh nothing. */
export function presentCart(id: string, lines: readonly StoredCartLine[], variants: ReadonlyMap<string, VariantForSale>, placeOf: (villageCode: string) => PlaceNames): CartView {
  const groups = new Map<string, Group>();
  let isBlocked = false;
  for (const line of lines) {
    const variant = variants.get(line.variantId);
    const view = presentLine(line, variant);
    isBlocked ||= blocksOrder(view.changes);
    const { sellerId, sellerSlug, sellerName, sellerVillageCode } = variant ?? line;
    const group = groups.get(sellerId) ?? { sellerId, sellerSlug, sellerName, villageCode: sellerVillageCode, ...placeOf(sellerVillageCode), weightGrams: 0, itemsTotal: ZERO, paidBy: variant?.paidBy ?? 'rail', lines: [] };
    groups.set(sellerId, { ...group, paidBy: variant?.paidBy ?? group.paidBy, weightGrams: group.weightGrams + (variant?.weightGrams ?? 0) * view.quantity, itemsTotal: add(group.itemsTotal, view.total), lines: [...group.lines, view] });
  }
  const sellers = [...groups.values()].sort((a, b) => a.sellerName.localeCompare(b.sellerName, 'id') || (a.sellerId < b.sellerId ? -1 : 1));
  const itemsTotal = sellers.reduce<Rupiah>((sum, seller) => add(sum, seller.itemsTotal), ZERO);
  return { id, count: lines.reduce((sum, line) => sum + line.quantity, 0), itemsTotal, sellers, canCheckOut: lines.length > 0 && !isBlocked };
}

function presentLine(line: StoredCartLine, variant: VariantForSale | undefined): CartLineView {
  const changes = changesOf(line, variant);
  const isGone = changes.some((change) => change.kind === 'gone');
  const price = variant?.price ?? line.seenPrice;
  return {
    variantId: line.variantId,
    productSlug: variant?.productSlug ?? line.productSlug,
    name: variant?.productName ?? line.name,
    variant: variant?.variantName ?? line.variant,
    photo: variant?.photo ?? null,
    quantity: line.quantity,
    available: isGone ? 0 : Math.max(0, variant?.available ?? 0),
    minimumOrder: variant?.minimumOrder ?? 1,
    price,
    total: isGone ? ZERO : times(price, line.quantity),
    changes,
  };
}
