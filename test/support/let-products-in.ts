import type { BrowserContext } from 'playwright-core';
import { at } from './browser';
import { eventually } from './eventually';

/** The province's word on these products, by its own API. */
export async function letProductsIn(office: BrowserContext, names: readonly string[]): Promise<void> {
  const waiting = await eventually('the products before the province', async () => {
    const answer = await office.request.get(`${at.shop}/api/office/products/in-review?limit=100`);
    const { items } = (await answer.json()) as { items: { productId: string; product: { name: string } }[] };
    const ours = items.filter(({ product }) => names.includes(product.name));
    return ours.length === names.length ? ours : undefined;
  });
  for (const { productId } of waiting) {
    const answer = await office.request.post(`${at.shop}/api/office/products/${productId}/review`, { data: { outcome: 'approved' } });
    expect(answer.status()).toBe(204);
  }
}
