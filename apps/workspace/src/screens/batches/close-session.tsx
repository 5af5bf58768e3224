import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Icon, Notice } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import { useDoing } from '../../commands/send';
import { PhotoPicker } from '../../parts/photo-picker';
import { Sheet } from '../../parts/sheet';
import type { PhonePhoto } from '../../photos/compress';
import { cache } from '../../queries/use-query';
import { exchange } from '../../sync/sync';
import { isOffline } from '../../line/line';
import { useStore } from '../../store';
import { giveEvidence, type SessionDesk } from './batches-api';

/** A register and a photo, then the session is final. */
export function CloseSession({ desk, onClose }: { desk: SessionDesk; onClose: () => void }): VNode {
  const [done, setDone] = useState<readonly number[]>([]);
  const [photos, setPhotos] = useState<readonly PhonePhoto[]>([]);
  const doing = useDoing();
  const offline = useStore(isOffline);
  const isReady = desk.present > 0 && desk.evidence + photos.length > 0;
  const close = (): void =>
    void doing.act(async () => {
      // Marks that wait here belong to the register that is closed.
      await exchange();
      for (const photo of photos) {
        await giveEvidence(desk.id, photo.blob);
        setPhotos((left) => left.filter((one) => one !== photo));
      }
      await answerOf(api.POST('/api/me/sessions/{sessionId}/closing', { params: { path: { sessionId: desk.id } }, body: { done: [...done] } }));
      onClose();
      cache.invalidate('teach/');
    });
  return (
    <Sheet title="Akhiri sesi" onClose={onClose}>
      <div class="stack">
        <ul class="ready">
          <li class="with-icon">
            <Icon name={desk.present > 0 ? 'check' : 'warn'} /> {desk.present > 0 ? `${desk.present} peserta tercatat hadir` : 'Belum ada peserta yang tercatat hadir'}
          </li>
          <li class="with-icon">
            <Icon name={desk.evidence + photos.length > 0 ? 'check' : 'camera'} /> {desk.evidence + photos.length > 0 ? `${desk.evidence + photos.length} foto` : 'Perlu paling sedikit satu foto'}
          </li>
        </ul>
        {desk.steps.length > 0 && (
          <fieldset class="stack-s">
            <legend>Apa saja yang dikerjakan? Tandai sesuai kenyataan.</legend>
            {desk.steps.map(({ title }, place) => (
              <Choice key={title} name={`step-${place}`} type="checkbox" title={title} checked={done.includes(place)} onChange={() => setDone(done.includes(place) ? done.filter((one) => one !== place) : [...done, place])} />
            ))}
          </fieldset>
        )}
        <PhotoPicker label="Foto kegiatan" hint="Foto kegiatan, atau foto daftar hadir bertanda tangan." photos={photos} onChange={setPhotos} most={5} />
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button type="button" look="strong" isFull disabled={doing.isBusy || !isReady || offline} onClick={close}>
          {doing.isBusy ? 'Mengirim…' : offline ? 'Menunggu sinyal' : 'Akhiri sesi'}
        </Button>
        <p class="soft">Setelah diakhiri, daftar hadir tidak bisa diubah lagi di HP ini.</p>
      </div>
    </Sheet>
  );
}
