import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../api/problem';
import { newCommand, send, useDoing, type WorkspaceCommand } from '../../commands/send';
import { say } from '../../parts/toast';
import { forgetPhoto, type PhonePhoto } from '../../photos/compress';
import { shopKey } from '../../queries/questions';
import { cache } from '../../queries/use-query';
import { go } from '../../router/location';
import { type Draft, keepDraft, toNewProduct } from './draft';

interface Progress {
  words: string;
  done: number;
  of: number;
}

export interface Creating {
  isBusy: boolean;
  problem: Problem | null;
  progress: Progress | null;
  create: (draft: Draft, photos: readonly PhonePhoto[]) => void;
}

/** Commands of one product keep their ids through every new try, so that trying again after a broken line makes nothing twice. */
interface Journey {
  text: string;
  create: WorkspaceCommand<'product.create'>;
  productId: string | null;
  sent: Set<PhonePhoto>;
}

/** Product, photos, review: in this order, picked up where it stopped. */
export function useCreateProduct(shopId: string): Creating {
  const doing = useDoing();
  const [progress, setProgress] = useState<Progress | null>(null);
  const journey = useRef<Journey | null>(null);

  const run = async (draft: Draft, photos: readonly PhonePhoto[]): Promise<void> => {
    const product = toNewProduct(draft);
    const text = JSON.stringify(product);
    const known = journey.current;
    const current = known && (known.productId !== null || known.text === text) ? known : { text, create: newCommand('product.create', { shopId, product }), productId: null, sent: new Set<PhonePhoto>() };
    journey.current = current;

    setProgress({ words: 'Menyimpan produk…', done: 0, of: photos.length + 2 });
    current.productId ??= (await send(current.create)).productId;
    const productId = current.productId;
    for (const [index, photo] of photos.entries()) {
      setProgress({ words: `Mengirim foto ${index + 1} dari ${photos.length}…`, done: index + 1, of: photos.length + 2 });
      if (current.sent.has(photo)) continue;
      await send(newCommand('photo.add', { shopId, productId, photo: photo.blob }));
      current.sent.add(photo);
    }
    setProgress({ words: 'Mengajukan…', done: photos.length + 1, of: photos.length + 2 });
    await send(newCommand('product.submit', { shopId, productId }));

    keepDraft(shopId, null);
    photos.forEach(forgetPhoto);
    cache.invalidate(`${shopKey(shopId)}products`);
    say('Produk diajukan. Kami kabari hasilnya.');
    go(`/produk/${productId}`, { replace: true });
  };

  return {
    isBusy: doing.isBusy,
    problem: doing.problem,
    progress: doing.isBusy ? progress : null,
    create: (draft, photos) => void doing.act(() => run(draft, photos)),
  };
}
