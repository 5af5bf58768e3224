import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, Notice } from '@etalase/ui';
import { newCommand, send, useDoing } from '../../commands/send';
import { saySent } from '../../parts/toast';
import { forgetPhoto, type PhonePhoto } from '../../photos/compress';
import { TakePhoto } from './take-photo';

/** One more photo for a product that already exists, cut square; it goes out as soon as it is cut. */
export function AddPhoto({ shopId, productId, name }: { shopId: string; productId: string; name: string }): VNode {
  const [isTaking, setTaking] = useState(false);
  const doing = useDoing();
  const add = (photo: PhonePhoto): void =>
    void doing.act(async () => {
      const sent = await send(newCommand('photo.add', { shopId, productId, photo: photo.blob }, name));
      forgetPhoto(photo);
      saySent(sent, 'Foto tersimpan.');
    });
  if (doing.isBusy) {
    return (
      <p class="pick__add" role="status">
        <span class="spin" aria-hidden="true" /> Mengirim foto…
      </p>
    );
  }
  return (
    <>
      <button type="button" class="pick__add" onClick={() => setTaking(true)}>
        <Icon name="camera" />
        Tambah foto
      </button>
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      {isTaking && <TakePhoto slot="lain-1" photos={[]} isOne onPut={add} onClose={() => setTaking(false)} />}
    </>
  );
}
