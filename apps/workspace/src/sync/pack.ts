import type { HelpContacts, MoneyLine, SellerOrder, Shop, ShopMoney, ShopProduct, StockMove } from '../api/views';

/** The same number on the server: beyond it, older lines come page by page. */
export const KEPT_MOVES = 20;

/** Everything the phone keeps of one shop, as the server said it last. */
export interface ShopPack {
  shopId: string;
  cursor: string;
  /** Server's time of the last answer, milliseconds since the epoch. */
  at: number;
  /** The first reading went through: before, gaps are not "nothing". */
  isComplete: boolean;
  /** Orders are there whole, goods still come: today's work need not wait for five thousand products. */
  hasWork: boolean;
  orders: ReadonlyMap<string, SellerOrder>;
  products: ReadonlyMap<string, ShopProduct>;
  /** What became of the stock of each variant, newest first, at most `KEPT_MOVES`. */
  moves: ReadonlyMap<string, readonly StockMove[]>;
  shop: Shop | null;
  money: (ShopMoney & { lines: MoneyLine[] }) | null;
  /** `null` on a phone that has not heard of them yet. */
  contacts: HelpContacts | null;
}

/** What changed, as it comes over the line. */
export interface PackDelta {
  shopId: string;
  cursor: string;
  isWhole: boolean;
  hasMore: boolean;
  orders: SellerOrder[];
  products: ShopProduct[];
  moves: StockMove[];
  gone: { orders: string[]; products: string[] };
  shop: Shop | null;
  money: (ShopMoney & { lines: MoneyLine[] }) | null;
  contacts: HelpContacts | null;
}

export const emptyPack = (shopId: string): ShopPack => ({ shopId, cursor: '', at: 0, isComplete: false, hasWork: false, orders: new Map(), products: new Map(), moves: new Map(), shop: null, money: null, contacts: null });

/** The pack after an answer. Rows that came before come again without harm. */
export function applyDelta(known: ShopPack | undefined, delta: PackDelta, at: number): ShopPack {
  const base = delta.isWhole || !known ? emptyPack(delta.shopId) : known;
  return {
    shopId: delta.shopId,
    cursor: delta.cursor,
    at,
    isComplete: base.isComplete || !delta.hasMore,
    // Goods come after the last order.
    hasWork: base.hasWork || !delta.hasMore || delta.products.length > 0,
    orders: merged(base.orders, delta.orders, delta.gone.orders),
    products: merged(base.products, delta.products, delta.gone.products),
    moves: mergedMoves(base.moves, delta.moves ?? []),
    shop: delta.shop ?? base.shop,
    money: delta.money ?? base.money,
    contacts: delta.contacts ?? base.contacts,
  };
}

function merged<Row extends { id: string }>(known: ReadonlyMap<string, Row>, rows: readonly Row[], gone: readonly string[]): ReadonlyMap<string, Row> {
  if (rows.length === 0 && gone.length === 0) return known;
  const next = new Map(known);
  for (const row of rows) next.set(row.id, row);
  for (const id of gone) next.delete(id);
  return next;
}

const newestFirst = (a: StockMove, b: StockMove): number => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1);

function mergedMoves(known: ReadonlyMap<string, readonly StockMove[]>, moves: readonly StockMove[]): ReadonlyMap<string, readonly StockMove[]> {
  if (moves.length === 0) return known;
  const next = new Map(known);
  for (const variantId of new Set(moves.map((move) => move.variantId))) {
    const told = moves.filter((move) => move.variantId === variantId);
    const rest = (known.get(variantId) ?? []).filter((move) => !told.some((one) => one.id === move.id));
    next.set(variantId, [...told, ...rest].sort(newestFirst).slice(0, KEPT_MOVES));
  }
  return next;
}
