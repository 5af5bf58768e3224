import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Icon, Notice } from '@etalase/ui';
import { compressPhoto, forgetPhoto, type PhonePhoto } from '../photos/compress';
import { FileInput } from './file-input';

interface Props {
  label: string;
  hint?: string;
  photos: readonly PhonePhoto[];
  onChange: (photos: readonly PhonePhoto[]) => void;
  most: number;
  error?: string | undefined;
}

/** Photos from the camera or the gallery, made small before anything leaves the phone. */
export function PhotoPicker({ label, hint, photos, onChange, most, error }: Props): VNode {
  const [waiting, setWaiting] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (files: readonly File[]): Promise<void> => {
    setProblem(null);
    const taken: PhonePhoto[] = [];
    for (const [index, file] of files.entries()) {
      setWaiting(files.length - index);
      try {
        taken.push(await compressPhoto(file));
      } catch (error) {
        setProblem(error instanceof Error ? error.message : String(error));
      }
    }
    setWaiting(0);
    if (taken.length > 0) onChange([...photos, ...taken]);
  };
  const drop = (photo: PhonePhoto): void => {
    forgetPhoto(photo);
    onChange(photos.filter((one) => one !== photo));
  };

  const room = most - photos.length;
  const message = problem ?? error;
  return (
    <fieldset class="stack-s">
      <legend class="field__label">{label}</legend>
      {hint && <p class="field__hint">{hint}</p>}
      <div class="pick">
        {photos.map((photo, index) => (
          <span key={photo.url} class="pick__photo">
            <img src={photo.url} alt={`Foto ${index + 1}`} />
            <Button type="button" look="quiet" icon="trash" onClick={() => drop(photo)}>
              Hapus
            </Button>
          </span>
        ))}
        {waiting > 0 && (
          <span class="pick__add" role="status">
            <span class="spin" aria-hidden="true" />
            Mengecilkan…
          </span>
        )}
        {room > 0 && waiting === 0 && (
          <label class={photos.length === 0 ? 'pick__add pick__add--wide' : 'pick__add'}>
            <Icon name="camera" />
            {photos.length === 0 ? 'Potret atau pilih dari galeri' : 'Tambah foto'}
            <FileInput accept="image/*" label={label} isMany={room > 1} onFiles={(files) => void take(files.slice(0, room))} />
          </label>
        )}
      </div>
      {message && <Notice tone="danger" icon="warn" title={message} />}
    </fieldset>
  );
}
