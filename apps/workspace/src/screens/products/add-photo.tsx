import type { VNode } from 'preact';
import { newCommand, send, useDoing } from '../../commands/send';
import { PhotoPicker } from '../../parts/photo-picker';
import { say } from '../../parts/toast';
import { forgetPhoto } from '../../photos/compress';
import { shopKey } from '../../queries/questions';
import { cache } from '../../queries/use-query';

/** One more photo for a product that already exists: it goes out as soon as it is small enough. */
export function AddPhoto({ shopId, productId }: { shopId: string; productId: string }): VNode {
  const doing = useDoing();
  if (doing.isBusy) {
    return (
      <p class="pick__add" role="status">
        <span class="spin" aria-hidden="true" /> Mengirim foto…
      </p>
    );
  }
  return (
    <PhotoPicker
      label="Tambah foto"
      photos={[]}
      most={1}
      error={doing.problem?.message}
      onChange={([photo]) => {
        if (!photo) return;
        void doing.act(async () => {
          await send(newCommand('photo.add', { shopId, productId, photo: photo.blob }));
          forgetPhoto(photo);
          cache.invalidate(`${shopKey(shopId)}products`);
          say('Foto tersimpan.');
        });
      }}
    />
  );
}
