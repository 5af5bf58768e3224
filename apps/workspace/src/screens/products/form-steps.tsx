import type { VNode } from 'preact';
import { Choice, Notice, SelectField, TextArea, TextField } from '@etalase/ui';
import { MoneyField } from '../../parts/money-field';
import { typedIn } from '../../parts/typed';
import { categoriesQuery } from '../../queries/questions';
import { useQuery } from '../../queries/use-query';
import { costingOf } from '../../words/costing';
import { mayBeFresh } from '../../words/fresh';
import { readWhole } from '../../words/numbers';
import { type Draft, type Problems, UNITS } from './draft';
import { FreshChoice } from './fresh-choice';
import { HelpButton } from './help-button';
import { GainNote } from './gain-note';
import type { HelperName } from './helpers';
import { NameAdvice } from './name-advice';

export interface StepProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  problems: Problems;
  /** Opens a helper above the form. */
  ask: (helper: HelperName) => void;
}

export function NameStep({ draft, change, problems, ask }: StepProps): VNode {
  return (
    <>
      <div class="stack-s">
        <TextField name="name" label="Nama produk" hint="Jenis, bahan, lalu ukurannya." placeholder="Kopi robusta bubuk 250 gram" maxlength={120} value={draft.name} error={problems.name} onInput={(event) => change({ name: typedIn(event) })} />
        <NameAdvice name={draft.name} onBetter={(name) => change({ name })} />
        <HelpButton label="Bantu beri nama" onAsk={() => ask('name')} />
      </div>
      <div onInput={(event) => change({ description: typedIn(event) })}>
        <TextArea name="description" label="Ceritakan produknya" hint="Bahan, rasa, cara membuat, cara menyimpan. Boleh diisi nanti." maxlength={4000} rows={5} value={draft.description} />
      </div>
    </>
  );
}

export function PriceStep({ draft, change, problems, ask }: StepProps): VNode {
  const categories = useQuery(categoriesQuery).data ?? [];
  const parents = categories.filter((category) => category.parentSlug === null);
  const children = categories.filter((category) => category.parentSlug === draft.parent);
  const costing = costingOf(draft.costs);
  return (
    <>
      <div onChange={(event) => change({ parent: typedIn(event), category: '' })}>
        <SelectField name="parent" label="Jenis produk" value={draft.parent} error={draft.parent === '' ? problems.category : undefined} options={[{ value: '', label: 'Pilih jenis' }, ...parents.map((one) => ({ value: one.slug, label: one.name.id }))]} />
      </div>
      {children.length > 0 && (
        <fieldset class="stack-s">
          <legend class="field__label">Lebih tepatnya</legend>
          <div class="choices choices--two">
            {children.map((one) => (
              <Choice key={one.slug} name="category" title={one.name.id} checked={draft.category === one.slug} onChange={() => change({ category: one.slug })} />
            ))}
          </div>
          {problems.category && <Notice tone="danger" icon="warn" title={problems.category} />}
        </fieldset>
      )}
      <div class="stack-s">
        <MoneyField name="price" label="Harga jual" hint="Sudah termasuk bungkus, belum termasuk ongkir." typed={draft.price} onTyped={(price) => change({ price })} error={problems.price} />
        {costing && <GainNote price={readWhole(draft.price)} costing={costing} />}
        <HelpButton label="Bantu hitung harga" onAsk={() => ask('price')} />
      </div>
      <div onChange={(event) => change({ unit: typedIn(event) })}>
        <SelectField name="unit" label="Dijual per" value={draft.unit} error={problems.unit} options={[{ value: '', label: 'Pilih satuan' }, ...UNITS.map((unit) => ({ value: unit, label: unit }))]} />
      </div>
    </>
  );
}

const whole = { inputmode: 'numeric' as const, autocomplete: 'off', maxlength: 9 };

export function StockStep({ draft, change, problems, ask }: StepProps): VNode {
  const unit = draft.unit || 'barang';
  return (
    <>
      <div class="stack-s">
        <TextField {...whole} name="weight" label={`Berat satu ${unit} (gram)`} hint="Timbang bersama bungkusnya. 1 kg = 1000 gram." class="input--large" value={draft.weight} error={problems.weight} onInput={(event) => change({ weight: typedIn(event) })} />
        <HelpButton label="Bantu hitung berat" onAsk={() => ask('weight')} />
      </div>
      <TextField {...whole} name="stock" label="Jumlah siap dijual" class="input--large" value={draft.stock} error={problems.stock} onInput={(event) => change({ stock: typedIn(event) })} />
      <TextField {...whole} name="minimum" label="Minimal beli" value={draft.minimum} error={problems.minimum} onInput={(event) => change({ minimum: typedIn(event) })} />
      <TextField {...whole} name="madeToOrder" label="Dibuat setelah dipesan? Berapa hari" hint="Kosongkan kalau barang sudah ada." value={draft.madeToOrder} error={problems.madeToOrder} onInput={(event) => change({ madeToOrder: typedIn(event) })} />
      <TextField {...whole} name="shelfLife" label="Tahan berapa hari" hint="Untuk makanan. Kosongkan kalau tidak basi." value={draft.shelfLife} error={problems.shelfLife} onInput={(event) => change({ shelfLife: typedIn(event) })} />
      {mayBeFresh(draft.parent) && <FreshChoice isFresh={draft.isFresh} onChange={(isFresh) => change({ isFresh })} />}
    </>
  );
}
