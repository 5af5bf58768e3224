import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, TextField } from '@etalase/ui';
import { Sheet } from '../../parts/sheet';
import { typedIn } from '../../parts/typed';
import { readWhole } from '../../words/numbers';
import { PACK_SIZES, PRODUCE, type Weight, type Weighed, weigh, weightWords, WRAPPINGS } from '../../words/weighing';

const SIDES = ['length', 'width', 'height'] as const;
const SIDE_WORDS = { length: 'Panjang', width: 'Lebar', height: 'Tinggi' };
const cm = { inputmode: 'numeric' as const, autocomplete: 'off', maxlength: 3 };

/** Contents and wrapping from a list, room from a ruler: the larger one is what the courier asks for. */
export function WeightHelper({ unit, onTake, onClose }: { unit: string; onTake: (grams: number) => void; onClose: () => void }): VNode {
  const [contents, setContents] = useState('');
  const [wrapping, setWrapping] = useState(0);
  const [sides, setSides] = useState({ length: '', width: '', height: '' });
  const [isLarge, setLarge] = useState(false);
  const size = isLarge ? { length: readWhole(sides.length) ?? 0, width: readWhole(sides.width) ?? 0, height: readWhole(sides.height) ?? 0 } : { length: 0, width: 0, height: 0 };
  const weighed = weigh({ contents: readWhole(contents) ?? 0, wrapping, ...size });
  return (
    <Sheet title="Bantu hitung berat" onClose={onClose}>
      <div class="stack">
        <Pick title="Isinya" weights={PACK_SIZES} chosen={contents} onChoose={setContents} />
        <Pick title="Atau hasil kebun dan kain, kira-kira" weights={PRODUCE} chosen={contents} onChoose={setContents} />
        <TextField name="weight-contents" label="Atau hasil timbangan isinya (gram)" inputmode="numeric" autocomplete="off" maxlength={6} value={contents} onInput={(event) => setContents(typedIn(event))} />
        <Pick title="Bungkus dan kardusnya, kira-kira" weights={WRAPPINGS} chosen={String(wrapping)} onChoose={(grams) => setWrapping(Number(grams) === wrapping ? 0 : Number(grams))} />
        <label class="check">
          <input type="checkbox" checked={isLarge} onChange={() => setLarge(!isLarge)} />
          <span>Barangnya besar tetapi ringan (keranjang, topi, bantal)</span>
        </label>
        {isLarge && (
          <fieldset class="stack-s">
            <legend class="field__label">Ukuran paketnya dalam cm</legend>
            <div class="sides">
              {SIDES.map((side) => (
                <TextField key={side} {...cm} name={`weight-${side}`} label={SIDE_WORDS[side]} value={sides[side]} onInput={(event) => setSides({ ...sides, [side]: typedIn(event) })} />
              ))}
            </div>
            <p class="field__hint">Kurir menghitung panjang × lebar × tinggi ÷ 6.000. Tanyakan angkanya di loket Anda; bisa berbeda.</p>
          </fieldset>
        )}
        {weighed.grams > 0 && <Result weighed={weighed} />}
        <Button type="button" look="strong" isFull icon="check" disabled={weighed.grams === 0} onClick={() => onTake(weighed.grams)}>
          {weighed.grams > 0 ? `Pakai ${weightWords(weighed.grams)} per ${unit}` : 'Pakai berat ini'}
        </Button>
      </div>
    </Sheet>
  );
}

function Pick({ title, weights, chosen, onChoose }: { title: string; weights: readonly Weight[]; chosen: string; onChoose: (grams: string) => void }): VNode {
  return (
    <fieldset class="stack-s">
      <legend class="field__label">{title}</legend>
      <div class="chips">
        {weights.map(({ label, grams }) => (
          <button key={label} type="button" class={chosen === String(grams) ? 'chip chip--on' : 'chip'} aria-pressed={chosen === String(grams)} onClick={() => onChoose(String(grams))}>
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Result({ weighed: { real, byRoom, isByRoom } }: { weighed: Weighed }): VNode {
  if (isByRoom) {
    return (
      <Notice icon="scale" title={`Ditagih ${weightWords(byRoom)} karena besarnya`}>
        <p>Timbangannya {real > 0 ? weightWords(real) : 'belum diisi'}. Kurir menagih yang lebih besar; kalau ditulis lebih ringan, selisihnya dari kantong Anda.</p>
      </Notice>
    );
  }
  return (
    <Notice icon="scale" title={`Beratnya kira-kira ${weightWords(real)}`}>
      <p>Ada timbangan? Timbang bersama bungkusnya: hasilnya yang paling benar.</p>
    </Notice>
  );
}
