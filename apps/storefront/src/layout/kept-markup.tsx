import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Shop, ShopProvider } from './shop-context';

export interface Markup {
  __html: string;
}

/**
 * Markup of a part that depends on the language and one object only: rendered once and kept as long as both live.
 * The object must never change; a changed product is a new card.
 */
export function keepMarkup<Thing extends object>(part: (thing: Thing) => VNode): (shop: Shop, thing: Thing) => Markup {
  const byShop = new WeakMap<Shop, WeakMap<Thing, Markup>>();
  return (shop, thing) => {
    let kept = byShop.get(shop);
    if (!kept) byShop.set(shop, (kept = new WeakMap()));
    let markup = kept.get(thing);
    if (!markup) kept.set(thing, (markup = { __html: flat(renderToString(<ShopProvider value={shop}>{part(thing)}</ShopProvider>)) }));
    return markup;
  };
}

/** A string that grew by many additions is a tree of its parts in memory; going through bytes makes it one piece. */
const flat = (text: string): string => Buffer.from(text).toString();
