import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Icon, Notice } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { FileInput } from '../../parts/file-input';
import { compressPhoto, forgetPhoto, type PhonePhoto } from '../../photos/compress';
import { givePhoto } from './join-api';
import { Save } from './number-tasks';
import type { TaskProps } from './task';

/** A card in the frame of a card: what is in the picture is seen before it is sent. */
export function PhotoTask({ shopId, item, onDone }: TaskProps): VNode {
  const [photo, setPhoto] = useState<PhonePhoto | null>(null);
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!photo) return;
    void doing.act(async () => {
      const joining = await givePhoto(shopId, item.key, photo.blob);
      forgetPhoto(photo);
      onDone(joining);
    });
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {item.hasPhoto && !photo && <p class="with-icon"><Icon name="check" /> Foto sudah terkirim. Potret lagi bila perlu diganti.</p>}
      <OnePhoto label={item.title} photo={photo} onPhoto={setPhoto} isCard />
      <ul class="tips">
        <li>Di tempat terang, tanpa lampu kilat.</li>
        <li>Keempat sudut kartu kelihatan.</li>
        <li>Tulisannya bisa dibaca.</li>
      </ul>
      <Notice icon="shield" title="Disimpan terkunci. Setiap kali petugas melihatnya, tercatat." />
      {doing.problem && doing.problem.fields.length > 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <Save doing={doing} isOff={!photo} label="Kirim foto" />
    </form>
  );
}

interface OneProps {
  label: string;
  photo: PhonePhoto | null;
  onPhoto: (photo: PhonePhoto | null) => void;
  isCard?: boolean;
}

/** One picture, from the camera first; made small on the phone. */
export function OnePhoto({ label, photo, onPhoto, isCard = false }: OneProps): VNode {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const take = async (file: File): Promise<void> => {
    setProblem(null);
    setBusy(true);
    try {
      const taken = await compressPhoto(file);
      if (photo) forgetPhoto(photo);
      onPhoto(taken);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <div class="stack-s">
      <div class={isCard ? 'shot shot--card' : 'shot'}>
        {photo ? <img src={photo.url} alt={label} /> : <Icon name="camera" />}
        <label class="shot__take">
          <span>{isBusy ? 'Sebentar…' : photo ? 'Potret lagi' : `Potret ${label.replace(/^Foto /, '')}`}</span>
          <FileInput accept="image/*" label={label} isCamera onFiles={([file]) => void take(file)} />
        </label>
      </div>
      {photo && (
        <Button type="button" look="quiet" icon="trash" onClick={() => onPhoto(null)}>
          Hapus
        </Button>
      )}
      {problem && <Notice tone="danger" icon="warn" title={problem} />}
    </div>
  );
}
