import type { SellerOrder, Shop, ShopProduct } from '../api/views';
import { foreseeOrder } from './foresee-order';
import { foreseeProduct, newProductOf } from './foresee-product';
import type { LocalCommand } from './local-command';
import type { ShopPack } from './pack';

/** The pack as it will be once the server has taken what waits; the server has the last word. */
export function foresee(pack: ShopPack, commands: readonly LocalCommand[]): ShopPack {
  return commands.reduce((before, command) => (command.shopId === pack.shopId ? step(before, command) : before), pack);
}

function step(pack: ShopPack, command: LocalCommand): ShopPack {
  const { kind, payload } = command;
  if (kind.startsWith('order.')) return { ...pack, orders: changed<SellerOrder>(pack.orders, String(payload.orderId), (order) => foreseeOrder(order, command)) };
  if (kind === 'product.create') return pack.products.has(command.clientId) ? pack : { ...pack, products: new Map(pack.products).set(command.clientId, newProductOf(command)) };
  if (kind.startsWith('stock.') || kind.startsWith('lot.') || kind === 'price.set') {
    const owner = pack.products.get(command.subject) ?? [...pack.products.values()].find((product) => product.variants.some((variant) => variant.id === payload.variantId));
    return owner ? { ...pack, products: changed<ShopProduct>(pack.products, owner.id, (product) => foreseeProduct(product, command)) } : pack;
  }
  if (kind.startsWith('product.') || kind === 'photo.add') return { ...pack, products: changed<ShopProduct>(pack.products, String(payload.productId), (product) => foreseeProduct(product, command)) };
  if ((kind === 'shop.revise' || kind === 'shop.opening') && pack.shop) return { ...pack, shop: foreseeShop(pack.shop, command) };
  return pack;
}

function changed<Row>(rows: ReadonlyMap<string, Row>, id: string, change: (row: Row) => Row): ReadonlyMap<string, Row> {
  const row = rows.get(id);
  if (row === undefined) return rows;
  const next = change(row);
  return next === row ? rows : new Map(rows).set(id, next);
}

function foreseeShop(shop: Shop, { kind, payload }: LocalCommand): Shop {
  if (kind === 'shop.opening') return { ...shop, isOpen: payload.isOpen === true, holidayUntil: typeof payload.holidayUntil === 'string' ? payload.holidayUntil : null };
  return { ...shop, ...(payload as Partial<Shop>) };
}
