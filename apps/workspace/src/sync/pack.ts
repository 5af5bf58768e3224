import type { MoneyLine, SellerOrder, Shop, ShopMoney, ShopProduct } from '../api/views';

/** Everything the phone keeps of one shop, as the server said it last. */
export interface ShopPack {
  shopId: string;
  cursor: string;
  /** Server's time of the last answer, milliseconds since the epoch. */
  at: number;
  /** The first reading went through: before, gaps are not "nothing". */
  isComplete: boolean;
  orders: ReadonlyMap<string, SellerOrder>;
  products: ReadonlyMap<string, ShopProduct>;
  shop: Shop | null;
  money: (ShopMoney & { lines: MoneyLine[] }) | null;
}

/** What changed, as it comes over the line. */
export interface PackDelta {
  shopId: string;
  cursor: string;
  isWhole: boolean;
  hasMore: boolean;
  orders: SellerOrder[];
  products: ShopProduct[];
  gone: { orders: string[]; products: string[] };
  shop: Shop | null;
  money: (ShopMoney & { lines: MoneyLine[] }) | null;
}

export const emptyPack = (shopId: string): ShopPack => ({ shopId, cursor: '', at: 0, isComplete: false, orders: new Map(), products: new Map(), shop: null, money: null });

/** The pack after an answer. Rows that came before come again without harm. */
export function applyDelta(known: ShopPack | undefined, delta: PackDelta, at: number): ShopPack {
  const base = delta.isWhole || !known ? emptyPack(delta.shopId) : known;
  return {
    shopId: delta.shopId,
    cursor: delta.cursor,
    at,
    isComplete: base.isComplete || !delta.hasMore,
    orders: merged(base.orders, delta.orders, delta.gone.orders),
    products: merged(base.products, delta.products, delta.gone.products),
    shop: delta.shop ?? base.shop,
    money: delta.money ?? base.money,
  };
}

function merged<Row extends { id: string }>(known: ReadonlyMap<string, Row>, rows: readonly Row[], gone: readonly string[]): ReadonlyMap<string, Row> {
  if (rows.length === 0 && gone.length === 0) return known;
  const next = new Map(known);
  for (const row of rows) next.set(row.id, row);
  for (const id of gone) next.delete(id);
  return next;
}
