import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { PhotoPicker } from '../../parts/photo-picker';
import { Sheet } from '../../parts/sheet';
import type { PhonePhoto } from '../../photos/compress';
import { cache } from '../../queries/use-query';
import { type PlanItem, showDone } from './plans-api';

/** A photo of what was done; who taught the class can see it. */
export function StepDoneSheet({ batchId, step, onClose }: { batchId: string; step: PlanItem; onClose: () => void }): VNode {
  const [photos, setPhotos] = useState<readonly PhonePhoto[]>([]);
  const doing = useDoing();
  const [photo] = photos;
  const send = (): void =>
    void doing.act(async () => {
      if (!photo) return;
      await showDone(batchId, step.id, photo.blob);
      cache.invalidate('plans/');
      onClose();
    });
  return (
    <Sheet title={step.what} onClose={onClose}>
      <div class="stack">
        <PhotoPicker label="Foto hasilnya" hint="Misalnya produk yang sudah difoto ulang, atau buku rekening yang baru. Pengajar Anda bisa melihat foto ini." photos={photos} onChange={setPhotos} most={1} />
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button type="button" look="strong" isFull disabled={doing.isBusy || !photo} onClick={send}>
          {doing.isBusy ? 'Mengirim…' : 'Kirim, langkah ini selesai'}
        </Button>
      </div>
    </Sheet>
  );
}
