import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Icon, type IconName } from '@etalase/ui';
import { FileInput } from '../../parts/file-input';
import { lazily } from '../../parts/lazily';
import { Sheet } from '../../parts/sheet';
import { nextFree, type Slot, type SlotPhoto, SLOTS, slotWords } from './photo-slots';
import { SlotDrawing } from './slot-drawing';

const CropSheet = lazily(() => import('../../parts/crop-sheet').then((part) => part.CropSheet));

interface Props {
  slot: Slot;
  photos: readonly SlotPhoto[];
  onPut: (photo: SlotPhoto) => void;
  onDrop?: (slot: Slot) => void;
  /** One photo and no more. */
  isOne?: boolean;
  onClose: () => void;
}

/** What the photo is for, then camera or gallery, then the square. Several from the gallery fill the next places. */
export function TakePhoto({ slot, photos, onPut, onDrop, isOne, onClose }: Props): VNode {
  const [queue, setQueue] = useState<readonly { slot: Slot; file: File }[]>([]);
  const [current, ...rest] = queue;
  const choose = (files: readonly File[]): void => {
    const places: SlotPhoto[] = [...photos];
    const queued: { slot: Slot; file: File }[] = [];
    let place: Slot | null = slot;
    for (const file of files) {
      if (place === null) break;
      queued.push({ slot: place, file });
      places.push({ slot: place, blob: file, url: '' });
      place = nextFree(places, place);
    }
    setQueue(queued);
  };
  if (current) {
    const { name } = slotWords(current.slot);
    return (
      <CropSheet
        key={current.slot}
        title={rest.length > 0 ? `${name}, ${rest.length} lagi` : `Potong foto: ${name.toLowerCase()}`}
        file={current.file}
        onDone={(photo) => {
          onPut({ ...photo, slot: current.slot });
          setQueue(rest);
          if (rest.length === 0) onClose();
        }}
        onClose={onClose}
      />
    );
  }
  return <Advice slot={slot} photo={photos.find((one) => one.slot === slot)} room={isOne ? 1 : SLOTS.length - photos.length} onChoose={choose} onDrop={onDrop} onClose={onClose} />;
}

function Advice({ slot, photo, room, onChoose, onDrop, onClose }: { slot: Slot; photo: SlotPhoto | undefined; room: number; onChoose: (files: readonly File[]) => void; onDrop: ((slot: Slot) => void) | undefined; onClose: () => void }): VNode {
  const { name, question, tips } = slotWords(slot);
  return (
    <Sheet title={`Foto ${name.toLowerCase()}`} onClose={onClose}>
      <div class="stack">
        <div class="advice">
          <span class="advice__picture">{photo ? <img src={photo.url} alt="" /> : <SlotDrawing slot={slot} />}</span>
          <p class="advice__question">“{question}”</p>
        </div>
        <ul class="tips">
          {tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
        <div class="stack-s">
          <FileButton label={photo ? 'Potret lagi' : 'Potret'} icon="camera" look="strong" isCamera onChoose={onChoose} />
          <FileButton label="Pilih dari galeri" icon="grid" look="plain" isMany={room > 1} onChoose={onChoose} />
          {photo && onDrop && (
            <Button
              type="button"
              look="quiet"
              icon="trash"
              isFull
              onClick={() => {
                onDrop(slot);
                onClose();
              }}
            >
              Hapus foto ini
            </Button>
          )}
        </div>
      </div>
    </Sheet>
  );
}

interface FileButtonProps {
  label: string;
  icon: IconName;
  look: 'strong' | 'plain';
  isCamera?: boolean;
  isMany?: boolean;
  onChoose: (files: readonly File[]) => void;
}

function FileButton({ label, icon, look, isCamera, isMany, onChoose }: FileButtonProps): VNode {
  return (
    <label class={`btn btn--${look} btn--full file`}>
      <Icon name={icon} />
      {label}
      <FileInput accept="image/*" isMany={isMany ?? false} isCamera={isCamera ?? false} onFiles={onChoose} />
    </label>
  );
}
