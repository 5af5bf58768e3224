import type { VNode } from 'preact';
import { Choice, TextField } from '@etalase/ui';
import { typedIn } from '../../parts/typed';
import { AGE_WORDS, type AgeChoice, SEX_WORDS, type SexChoice } from './batches-api';

export interface PersonKind {
  sex: SexChoice | null;
  ageBand: AgeChoice | null;
  participantType: string;
}
export const NOBODY: PersonKind = { sex: null, ageBand: null, participantType: '' };

/** Who comes: counted in reports, never shown beside a name in public. */
export function PersonFields({ value, onChange, error }: { value: PersonKind; onChange: (value: PersonKind) => void; error?: string | undefined }): VNode {
  return (
    <>
      <fieldset class="stack-s">
        <legend class="field__label">Jenis kelamin</legend>
        <div class="choices">
          {SEX_WORDS.map(({ value: sex, label }) => (
            <Choice key={sex} name="sex" title={label} checked={value.sex === sex} onChange={() => onChange({ ...value, sex })} />
          ))}
        </div>
      </fieldset>
      <div class="field">
        <label class="field__label" for="age">
          Umur
        </label>
        <select id="age" class="input" value={value.ageBand ?? ''} onChange={(event) => onChange({ ...value, ageBand: AGE_WORDS.find((one) => one.value === event.currentTarget.value)?.value ?? null })}>
          <option value="">Pilih umur</option>
          {AGE_WORDS.map(({ value: band, label }) => (
            <option key={band} value={band}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <TextField name="participantType" label="Peran di desa" hint="Contoh: operator desa, kader PKK, pelaku UMKM." autocomplete="off" maxlength={60} value={value.participantType} error={error} onInput={(event) => onChange({ ...value, participantType: typedIn(event) })} />
    </>
  );
}
