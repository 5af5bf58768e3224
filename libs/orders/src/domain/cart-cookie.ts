/** Carries the cart's unguessable id; HttpOnly, SameSite=Lax. Set by every app that changes a cart. */
export const CART_COOKIE = 'etalase_cart';
