import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, Notice } from '@etalase/ui';
import { GUIDED, guideWords, type Slot, type SlotPhoto, SLOTS, slotWords } from './photo-slots';
import { SlotDrawing } from './slot-drawing';
import { TakePhoto } from './take-photo';

interface Props {
  photos: readonly SlotPhoto[];
  onPut: (photo: SlotPhoto) => void;
  onDrop: (slot: Slot) => void;
  error?: string | undefined;
}

/** Five places, each for one question of the buyer; which are filled is seen at a glance. */
export function PhotoGuide({ photos, onPut, onDrop, error }: Props): VNode {
  const [open, setOpen] = useState<Slot | null>(null);
  const more = SLOTS.filter((slot) => !(GUIDED as readonly string[]).includes(slot));
  // One empty place more than there are photos: eight at once would look like homework.
  const shown = [...GUIDED, ...more.filter((slot, index) => photos.some((photo) => photo.slot === slot) || (photos.length >= GUIDED.length && index === photos.length - GUIDED.length))];
  return (
    <fieldset class="stack-s">
      <legend class="field__label">Foto produk</legend>
      <p class="field__hint" role="status">
        {guideWords(photos)}
      </p>
      <div class="slots">
        {shown.map((slot) => (
          <SlotCard key={slot} slot={slot} photo={photos.find((photo) => photo.slot === slot)} onOpen={() => setOpen(slot)} />
        ))}
      </div>
      {error && <Notice tone="danger" icon="warn" title={error} />}
      {open && <TakePhoto slot={open} photos={photos} onPut={onPut} onDrop={onDrop} onClose={() => setOpen(null)} />}
    </fieldset>
  );
}

function SlotCard({ slot, photo, onOpen }: { slot: Slot; photo: SlotPhoto | undefined; onOpen: () => void }): VNode {
  const { name, question } = slotWords(slot);
  return (
    <button type="button" class={`slot${slot === 'depan' ? ' slot--main' : ''}${photo ? ' slot--done' : ''}`} onClick={onOpen}>
      <span class="slot__picture">{photo ? <img src={photo.url} alt={`Foto ${name.toLowerCase()}`} /> : <SlotDrawing slot={slot} />}</span>
      <span class="slot__words">
        <strong>{name}</strong>
        {photo ? (
          <span class="slot__state">
            <Icon name="check" /> Sudah ada
          </span>
        ) : (
          <span class="soft">{question}</span>
        )}
      </span>
    </button>
  );
}
