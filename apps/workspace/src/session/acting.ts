import type { ShopRef } from '../api/views';
import { makeStore } from '../store';

/** The shop an operator works in for its owner, with their consent; in this tab only, gone when it is closed. */
export interface Acting {
  shop: ShopRef;
  ownerName: string | null;
}

const KEPT = 'kerja:atas-nama';

function kept(): Acting | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    return typeof value === 'object' && value !== null && 'shop' in value ? (value as Acting) : null;
  } catch {
    return null;
  }
}

export const acting = makeStore<Acting | null>(kept());

export function actFor(next: Acting | null): void {
  if (next) sessionStorage.setItem(KEPT, JSON.stringify(next));
  else sessionStorage.removeItem(KEPT);
  acting.set(next);
}

const IN_SHOP = /^\/api\/shops\/([0-9a-f-]{36})(\/|$)/;

/** Says with every request in that shop, and with no other, that it is done in somebody's name. */
export function markActing(request: Request): Request {
  const { shop } = acting.get() ?? {};
  if (shop && IN_SHOP.exec(new URL(request.url).pathname)?.[1] === shop.id) request.headers.set('x-on-behalf-of', shop.id);
  return request;
}
