import { formatRupiah } from '@etalase/kernel';
import type { SellerWorkOrder } from '@etalase/orders';

const PLAIN_VARIANT = '-';

export const goodsOf = (order: SellerWorkOrder): { count: number; name: string }[] => order.lines.map(({ quantity, name, variant }) => ({ count: quantity, name: variant === PLAIN_VARIANT || variant === '' ? name : `${name} – ${variant}` }));

/** How it travels, and its number with the courier once there is one; what is still to be paid at the door. */
export function shippingWords(order: SellerWorkOrder): string {
  const { shipping, courier, resi } = order;
  const way = courier ?? shipping.service;
  if (order.paidBy === 'on_the_spot' && !order.collectedAt) return `${way} · bayar di tempat ${formatRupiah(order.total)}`;
  return resi ? `${way} · ${resi}` : way;
}

/** `850 g`, `1,2 kg` */
export function weightWords({ shipping: { weightGrams } }: SellerWorkOrder): string {
  return weightGrams < 1_000 ? `${weightGrams} g` : `${(Math.ceil(weightGrams / 100) / 10).toLocaleString('id-ID')} kg`;
}
