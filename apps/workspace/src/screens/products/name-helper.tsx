import type { VNode } from 'preact';
import { Button, TextField } from '@etalase/ui';
import { Sheet } from '../../parts/sheet';
import { typedIn } from '../../parts/typed';
import { adviseTitle, titleOf, type TitleParts } from '../../words/title';
import { NameAdvice } from './name-advice';

const ASKED: readonly { part: keyof TitleParts; label: string; placeholder: string }[] = [
  { part: 'kind', label: 'Barang apa?', placeholder: 'Keripik pisang' },
  { part: 'material', label: 'Bahan atau rasanya?', placeholder: 'kepok asin' },
  { part: 'size', label: 'Isi atau ukurannya?', placeholder: '200 gram' },
  { part: 'place', label: 'Dari mana? Boleh kosong', placeholder: 'Kalianda' },
];

const LONGEST_PART = 40;

/** Four short questions become a name that people search for. */
export function NameHelper({ parts, onParts, onTake, onClose }: { parts: TitleParts; onParts: (parts: TitleParts) => void; onTake: (title: string) => void; onClose: () => void }): VNode {
  const title = titleOf(parts);
  // A plain word must not be called too short of digits while it is still being typed.
  const isReady = parts.kind.trim().length >= 3;
  return (
    <Sheet title="Bantu beri nama" onClose={onClose}>
      <div class="stack">
        {ASKED.map(({ part, label, placeholder }) => (
          <TextField key={part} name={`title-${part}`} label={label} placeholder={placeholder} maxlength={LONGEST_PART} autocomplete="off" value={parts[part]} onInput={(event) => onParts({ ...parts, [part]: typedIn(event) })} />
        ))}
        <div class="preview" role="status">
          <span class="soft">Begini namanya</span>
          <strong>{title === '' ? 'Keripik pisang kepok asin 200 gram, Kalianda' : title}</strong>
        </div>
        {isReady && <NameAdvice name={title} onBetter={onTake} />}
        <Button type="button" look="strong" isFull icon="check" disabled={!isReady} onClick={() => onTake(title)}>
          {isReady && adviseTitle(title).length > 0 ? 'Pakai begini saja' : 'Pakai nama ini'}
        </Button>
      </div>
    </Sheet>
  );
}
