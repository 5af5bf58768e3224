import type { Problem } from '../../api/problem';
import { newCommand, sendAll, useDoing } from '../../commands/send';
import { saySent } from '../../parts/toast';
import type { PhonePhoto } from '../../photos/compress';
import { go } from '../../router/location';
import { type Draft, keepCosts, keepDraft, toNewProduct } from './draft';

export interface Creating {
  isBusy: boolean;
  problem: Problem | null;
  create: (draft: Draft, photos: readonly PhonePhoto[]) => void;
}

/** Product, photos, review: commands on one subject, so they go in this order, now or when the signal is back. */
export function useCreateProduct(shopId: string, onKept: () => void): Creating {
  const doing = useDoing();

  const run = async (draft: Draft, photos: readonly PhonePhoto[]): Promise<void> => {
    const product = toNewProduct(draft);
    const made = newCommand('product.create', { shopId, product }, product.name);
    const productId = made.clientId;
    const pictures = photos.map((photo) => newCommand('photo.add', { shopId, productId, photo: photo.blob }, product.name));
    const sent = await sendAll([made, ...pictures, newCommand('product.submit', { shopId, productId }, product.name)]);
    keepCosts(productId, null, draft.costs);
    keepDraft(shopId, null);
    onKept();
    saySent(sent, 'Produk diajukan. Kami kabari hasilnya.', 'Produk tersimpan di HP. Kami ajukan begitu ada sinyal.');
    go(`/produk/${productId}`, { replace: true });
  };

  return { isBusy: doing.isBusy, problem: doing.problem, create: (draft, photos) => void doing.act(() => run(draft, photos)) };
}
