import type { ShopLot, ShopVariant } from '../api/views';
import type { LocalCommand } from './local-command';

/** The warning line and the dates of a variant as they will be. */
export function foreseeLots(variant: ShopVariant, { kind, payload, clientId }: Pick<LocalCommand, 'kind' | 'payload' | 'clientId'>): ShopVariant {
  if (kind === 'stock.low') return payload.variantId === variant.id ? { ...variant, lowStockAt: Number(payload.lowStockAt) } : variant;
  if (kind === 'lot.add') {
    if (payload.variantId !== variant.id || variant.lots.some((lot) => lot.id === clientId)) return variant;
    const quantity = Number(payload.quantity);
    return counted(withLots(variant, [...variant.lots, { id: clientId, bestBefore: String(payload.bestBefore), quantity, spoiled: 0 }]), payload.isNew === true ? quantity : 0);
  }
  const lot = variant.lots.find((one) => one.id === payload.lotId);
  if (!lot) return variant;
  const others = variant.lots.filter((one) => one !== lot);
  if (kind === 'lot.undate') return withLots(variant, others);
  if (kind === 'lot.clear') return counted(withLots(variant, others), -Math.min(lot.quantity, variant.available));
  return counted(withLots(variant, [...others, { ...lot, bestBefore: String(payload.bestBefore), quantity: lot.quantity + lot.spoiled, spoiled: 0 }]), lot.spoiled);
}

const withLots = (variant: ShopVariant, lots: ShopLot[]): ShopVariant => ({ ...variant, lots: lots.sort((a, b) => (a.bestBefore < b.bestBefore ? -1 : 1)) });
const counted = (variant: ShopVariant, delta: number): ShopVariant => ({ ...variant, onHand: variant.onHand + delta, available: variant.available + delta });
