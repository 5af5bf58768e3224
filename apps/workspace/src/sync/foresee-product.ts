import type { PhotoView, ShopProduct, ShopVariant } from '../api/views';
import { foreseeLots } from './foresee-lots';
import type { LocalCommand } from './local-command';

/** A photo that is still on the phone: `local:` and the id of the command that carries it. */
const LOCAL = 'local:';
export const localPhotoOf = (hash: string): string | null => (hash.startsWith(LOCAL) ? hash.slice(LOCAL.length) : null);
export const localPhoto = (clientId: string, alt: string): PhotoView => ({ hash: `${LOCAL}${clientId}`, width: 640, height: 480, alt });

interface MadeProduct {
  name: string;
  description: string;
  category: string;
  unit: string;
  minimumOrder?: number;
  madeToOrderDays?: number;
  shelfLifeDays?: number | null;
  isFresh?: boolean;
  certificates?: ShopProduct['certificates'];
  variants: { id?: string; name: string; price: number; weightGrams: number; stock: number }[];
}

/** A product that so far exists on this phone only. */
export function newProductOf({ clientId, payload, occurredAt }: LocalCommand): ShopProduct {
  const made = payload.product as MadeProduct;
  return {
    id: clientId,
    slug: '',
    name: made.name,
    description: made.description,
    category: made.category,
    unit: made.unit,
    minimumOrder: made.minimumOrder ?? 1,
    madeToOrderDays: made.madeToOrderDays ?? 0,
    shelfLifeDays: made.shelfLifeDays ?? null,
    isFresh: made.isFresh ?? false,
    photos: [],
    certificates: made.certificates ?? [],
    state: 'draft',
    returnReason: null,
    waiting: null,
    soldCount: 0,
    variants: made.variants.map(({ id, stock, ...variant }, index) => ({ ...variant, id: id ?? `${clientId}:${index}`, onHand: stock, held: 0, available: stock, lowStockAt: 3, lots: [] })),
    updatedAt: occurredAt,
  };
}

export function foreseeProduct(product: ShopProduct, { kind, payload, clientId }: LocalCommand): ShopProduct {
  switch (kind) {
    case 'stock.adjust':
      return { ...product, variants: product.variants.map((variant) => (variant.id === payload.variantId ? moved(variant, Number(payload.delta)) : variant)) };
    case 'stock.low':
    case 'lot.add':
    case 'lot.date':
    case 'lot.undate':
    case 'lot.clear':
      return { ...product, variants: product.variants.map((variant) => foreseeLots(variant, { kind, payload, clientId })) };
    case 'price.set':
      return { ...product, variants: product.variants.map((variant) => (variant.id === payload.variantId ? { ...variant, price: Number(payload.price) } : variant)) };
    case 'photo.add':
      return withWords(product, { photos: [...(product.waiting?.photos ?? product.photos), localPhoto(clientId, product.name)] });
    case 'product.revise':
      return revised(product, payload.change as Partial<ShopProduct>);
    case 'product.submit':
      return product.state === 'draft' ? { ...product, state: 'in_review', returnReason: null } : product;
    case 'product.hide':
      return product.state === 'live' ? { ...product, state: 'hidden' } : product;
    case 'product.show':
      return product.state === 'hidden' ? { ...product, state: 'live' } : product;
    default:
      return product;
  }
}

const moved = (variant: ShopVariant, delta: number): ShopVariant => {
  const available = Math.max(0, variant.available + delta);
  return { ...variant, available, onHand: variant.held + available };
};

/** Name and story are looked at first; whether it is fresh holds at once. */
function revised(product: ShopProduct, { isFresh = product.isFresh, ...words }: Partial<ShopProduct>): ShopProduct {
  return Object.keys(words).length === 0 ? { ...product, isFresh } : withWords({ ...product, isFresh }, words);
}

/** What people have seen before waits beside the live version; a draft simply changes. */
function withWords(product: ShopProduct, change: Partial<ShopProduct>): ShopProduct {
  const isSeen = product.state === 'live' || product.state === 'hidden';
  return isSeen ? { ...product, waiting: { ...product.waiting, ...change } } : { ...product, ...change };
}
