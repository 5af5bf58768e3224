import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, Notice } from '@etalase/ui';
import { api } from '../../api/client';
import { FileInput } from '../../parts/file-input';
import { compressPhoto, forgetPhoto } from '../../photos/compress';

export interface Letter {
  blob: Blob;
  name: string;
}
const MOST_BYTES = 12 * 1024 * 1024;

/** It is named, not shown: its picture is let go at once. */
async function small(file: File): Promise<Blob> {
  const photo = await compressPhoto(file);
  forgetPhoto(photo);
  return photo.blob;
}

/** The letter of the village: a photo, made small on the phone, or a PDF as it is. */
export function LetterField({ letter, onLetter, error }: { letter: Letter | null; onLetter: (letter: Letter) => void; error?: string | undefined }): VNode {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const take = async (file: File): Promise<void> => {
    setProblem(null);
    setBusy(true);
    try {
      const isPdf = file.type === 'application/pdf' || /\.pdf$/i.test(file.name);
      if (isPdf && file.size > MOST_BYTES) throw new Error('Berkas PDF ini terlalu besar. Paling besar 12 MB.');
      onLetter({ blob: isPdf ? file : await small(file), name: file.name });
    } catch (wrong) {
      setProblem(wrong instanceof Error ? wrong.message : String(wrong));
    }
    setBusy(false);
  };
  const message = problem ?? error;
  return (
    <div class="stack-s">
      <p class="field__label">Surat usulan (SK)</p>
      <p class="field__hint">Foto suratnya atau berkas PDF. Disimpan terkunci; hanya dibuka petugas angkatan ini.</p>
      <label class="pick__add pick__add--wide">
        <Icon name={letter ? 'check' : 'camera'} />
        {isBusy ? 'Sebentar…' : letter ? letter.name : 'Potret atau pilih suratnya'}
        <FileInput accept="image/*,application/pdf" label="Surat usulan (SK)" onFiles={([file]) => void take(file)} />
      </label>
      {message && <Notice tone="danger" icon="warn" title={message} />}
    </div>
  );
}

export async function sendLetter(villageCode: string, nominationId: string, { blob, name }: Letter): Promise<void> {
  const form = new FormData();
  form.set('photo', blob, name);
  await api.POST('/api/villages/{villageCode}/nominations/{nominationId}/letter', { params: { path: { villageCode, nominationId } }, body: form as never, bodySerializer: (body: unknown) => body as FormData });
}
export const letterAddress = (villageCode: string, nominationId: string): string => `/api/villages/${villageCode}/nominations/${nominationId}/letter`;

