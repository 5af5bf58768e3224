import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Icon, Notice } from '@etalase/ui';
import { keepAll, newCommand, useDoing } from '../../commands/send';
import { PhotoPicker } from '../../parts/photo-picker';
import { Sheet } from '../../parts/sheet';
import type { PhonePhoto } from '../../photos/compress';
import { isOffline } from '../../line/line';
import { useStore } from '../../store';
import type { SessionDesk } from './batches-api';

/** A register and a photo, then the session is final. */
export function CloseSession({ desk, onClose }: { desk: SessionDesk; onClose: () => void }): VNode {
  const [done, setDone] = useState<readonly number[]>([]);
  const [photos, setPhotos] = useState<readonly PhonePhoto[]>([]);
  const doing = useDoing();
  const offline = useStore(isOffline);
  const isReady = desk.present > 0 && desk.evidence + photos.length > 0;
  /** Photos and the end go together behind the marks that wait here: they belong to the register that is closed. */
  const close = (): void =>
    void doing.act(async () => {
      const shown = photos.map(({ blob }) => newCommand('training.evidence', { sessionId: desk.id, photo: blob }, desk.title));
      await keepAll([...shown, newCommand('training.close', { sessionId: desk.id, done }, desk.title)]);
      onClose();
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
        <Button type="button" look="strong" isFull disabled={doing.isBusy || !isReady} onClick={close}>
          {doing.isBusy ? 'Menyimpan…' : 'Akhiri sesi'}
        </Button>
        <p class="soft">Setelah diakhiri, daftar hadir tidak bisa diubah lagi di HP ini.{offline ? ' Foto dan daftar hadir terkirim sendiri begitu ada sinyal.' : ''}</p>
      </div>
    </Sheet>
  );
}
