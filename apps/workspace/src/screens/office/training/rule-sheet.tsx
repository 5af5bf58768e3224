import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, TextField } from '@etalase/ui';
import { Pick } from '../../../parts/pick';
import { Sheet } from '../../../parts/sheet';
import { typedIn } from '../../../parts/typed';
import { type Village, VillageField } from '../../../parts/village-field';
import type { SeatRuleInput } from './training-api';
import { ruleWords } from './training-words';

export type NamedRule = SeatRuleInput & { valueName?: string };

const WHOM = [
  { value: 'each-village', label: 'Setiap desa' },
  { value: 'village', label: 'Satu desa tertentu' },
  { value: 'f', label: 'Perempuan' },
  { value: 'm', label: 'Laki-laki' },
  { value: 'type', label: 'Peran tertentu, misalnya kader' },
] as const;
type Whom = (typeof WHOM)[number]['value'];

/** One rule of the seats, put together from three answers and read back as a sentence. */
export function RuleSheet({ onAdd, onClose }: { onAdd: (rule: NamedRule) => void; onClose: () => void }): VNode {
  const [whom, setWhom] = useState<Whom>('each-village');
  const [village, setVillage] = useState<Village | null>(null);
  const [role, setRole] = useState('');
  const [isKept, setKept] = useState(false);
  const [count, setCount] = useState('');
  // Seats can be kept for somebody only, never for each of many.
  const keeps = isKept && whom !== 'each-village';
  const number = Number(count);
  const rule = ((): NamedRule | null => {
    if (!/^\d+$/.test(count) || number < 1 || number > 5_000) return null;
    const limit = keeps ? { fewest: number } : { most: number };
    if (whom === 'each-village') return { dimension: 'village', ...limit };
    if (whom === 'village') return village && { dimension: 'village', value: village.code, valueName: village.label, ...limit };
    if (whom === 'type') return role.trim().length > 1 ? { dimension: 'type', value: role.trim().toLowerCase(), ...limit } : null;
    return { dimension: 'sex', value: whom, ...limit };
  })();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!rule) return;
    onAdd(rule);
    onClose();
  };
  return (
    <Sheet title="Aturan kursi" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <Pick name="whom" label="Untuk siapa?" options={WHOM} value={whom} onPick={(value) => setWhom(value as Whom)} />
        {whom === 'village' && <VillageField label="Desa yang mana?" chosen={village} onChosen={setVillage} />}
        {whom === 'type' && <TextField name="role" label="Peran yang mana?" hint="Tulis seperti yang ditulis peserta: kader, perangkat desa, pelaku UMKM." autocomplete="off" maxlength={60} value={role} onInput={(event) => setRole(typedIn(event))} />}
        {whom !== 'each-village' && (
          <fieldset class="choices">
            <legend class="field__label">Aturannya</legend>
            <Choice name="kept" title="Paling banyak" checked={!isKept} onChange={() => setKept(false)}>
              <span class="soft">Sesudah itu mereka masuk daftar tunggu.</span>
            </Choice>
            <Choice name="kept" title="Kursi disediakan" checked={isKept} onChange={() => setKept(true)}>
              <span class="soft">Tidak diberikan kepada orang lain selama belum terisi.</span>
            </Choice>
          </fieldset>
        )}
        <TextField name="count" label={keeps ? 'Berapa kursi?' : 'Berapa orang?'} type="number" inputmode="numeric" min={1} max={5_000} autocomplete="off" value={count} onInput={(event) => setCount(typedIn(event))} />
        {rule && (
          <p role="status">
            <strong>{ruleWords(rule)}.</strong>
          </p>
        )}
        <Button look="strong" isFull disabled={!rule}>
          Tambah aturan
        </Button>
      </form>
    </Sheet>
  );
}
