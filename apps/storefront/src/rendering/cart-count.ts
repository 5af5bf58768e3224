/** Stands in cached HTML where each reader's own number goes. Nothing a shopper types can contain it: a comment never survives escaping. */
export const CART_COUNT_SLOT = '<!--isi-->';

/** Readable by the shop's script, unlike the cart itself: a page kept by the browser can still show the right number. */
export const CART_COUNT_COOKIE = 'etalase_isi';

/** Pieces in the cart as the reader's cookie says; anything that is not a small number counts as none. */
export function cartCountOf(cookies: Record<string, string | undefined>): number {
  const text = cookies[CART_COUNT_COOKIE] ?? '';
  return /^\d{1,4}$/.test(text) ? Number(text) : 0;
}

export const cartCountText = (count: number): string => (count === 0 ? '' : count > 99 ? '99+' : String(count));
