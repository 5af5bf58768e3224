import type { VNode } from 'preact';
import { newCommand, send, useDoing } from '../../commands/send';
import { PhotoPicker } from '../../parts/photo-picker';
import { saySent } from '../../parts/toast';
import { forgetPhoto } from '../../photos/compress';

/** One more photo for a product that already exists: it goes out as soon as it is small enough. */
export function AddPhoto({ shopId, productId, name }: { shopId: string; productId: string; name: string }): VNode {
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
          const sent = await send(newCommand('photo.add', { shopId, productId, photo: photo.blob }, name));
          forgetPhoto(photo);
          saySent(sent, 'Foto tersimpan.');
        });
      }}
    />
  );
}
