import type { VNode } from 'preact';
import { Choice, Notice, SelectField, TextArea, TextField } from '@etalase/ui';
import { MoneyField } from '../../parts/money-field';
import { PhotoPicker } from '../../parts/photo-picker';
import type { PhonePhoto } from '../../photos/compress';
import { categoriesQuery } from '../../queries/questions';
import { useQuery } from '../../queries/use-query';
import { type CertificateKind, certificateWords } from '../../words/certificates';
import { type Draft, papersOf, type Problems, UNITS } from './draft';
import { typedIn } from '../../parts/typed';

interface StepProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  problems: Problems;
}

const MOST_PHOTOS = 8;

export function GoodsStep({ draft, change, problems, photos, onPhotos }: StepProps & { photos: readonly PhonePhoto[]; onPhotos: (photos: readonly PhonePhoto[]) => void }): VNode {
  return (
    <>
      <PhotoPicker label="Foto produk" hint="Di tempat terang, dari dekat. Yang pertama jadi foto utama." photos={photos} onChange={onPhotos} most={MOST_PHOTOS} error={problems.photos} />
      <TextField name="name" label="Nama produk" hint="Tulis isi dan ukurannya." placeholder="Kopi robusta bubuk 250 gram" maxlength={120} value={draft.name} error={problems.name} onInput={(event) => change({ name: typedIn(event) })} />
      <div onInput={(event) => change({ description: typedIn(event) })}>
        <TextArea name="description" label="Ceritakan produknya" hint="Bahan, rasa, cara membuat, cara menyimpan. Boleh diisi nanti." maxlength={4000} value={draft.description} />
      </div>
    </>
  );
}

export function PriceStep({ draft, change, problems }: StepProps): VNode {
  const categories = useQuery(categoriesQuery).data ?? [];
  const parents = categories.filter((category) => category.parentSlug === null);
  const children = categories.filter((category) => category.parentSlug === draft.parent);
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
      <MoneyField name="price" label="Harga jual" hint="Sudah termasuk bungkus, belum termasuk ongkir." typed={draft.price} onTyped={(price) => change({ price })} error={problems.price} />
      <div onChange={(event) => change({ unit: typedIn(event) })}>
        <SelectField name="unit" label="Dijual per" value={draft.unit} error={problems.unit} options={[{ value: '', label: 'Pilih satuan' }, ...UNITS.map((unit) => ({ value: unit, label: unit }))]} />
      </div>
    </>
  );
}

const whole = { inputmode: 'numeric' as const, autocomplete: 'off', maxlength: 9 };

export function StockStep({ draft, change, problems }: StepProps): VNode {
  const unit = draft.unit || 'barang';
  return (
    <>
      <TextField {...whole} name="weight" label={`Berat satu ${unit} (gram)`} hint="Timbang bersama bungkusnya. 1 kg = 1000 gram." class="input--large" value={draft.weight} error={problems.weight} onInput={(event) => change({ weight: typedIn(event) })} />
      <TextField {...whole} name="stock" label="Jumlah siap dijual" class="input--large" value={draft.stock} error={problems.stock} onInput={(event) => change({ stock: typedIn(event) })} />
      <TextField {...whole} name="minimum" label="Minimal beli" value={draft.minimum} error={problems.minimum} onInput={(event) => change({ minimum: typedIn(event) })} />
      <TextField {...whole} name="madeToOrder" label="Dibuat setelah dipesan? Berapa hari" hint="Kosongkan kalau barang sudah ada." value={draft.madeToOrder} error={problems.madeToOrder} onInput={(event) => change({ madeToOrder: typedIn(event) })} />
      <TextField {...whole} name="shelfLife" label="Tahan berapa hari" hint="Untuk makanan. Kosongkan kalau tidak basi." value={draft.shelfLife} error={problems.shelfLife} onInput={(event) => change({ shelfLife: typedIn(event) })} />
    </>
  );
}

export function CertificateStep({ draft, change }: StepProps): VNode {
  const papers = papersOf(draft, useQuery(categoriesQuery).data ?? []);
  if (papers.length === 0) return <Notice tone="leaf" icon="check" title="Jenis produk ini tidak perlu surat izin. Tinggal diajukan." />;
  const write = (kind: CertificateKind, part: Partial<{ number: string; expiresOn: string }>): void =>
    change({ certificates: { ...draft.certificates, [kind]: { number: '', expiresOn: '', ...draft.certificates[kind], ...part } } });
  return (
    <>
      <Notice icon="shield" title="Isi surat yang Anda punya saja.">
        <p>Belum punya? Lewati. Operator desa bisa membantu mengurusnya.</p>
      </Notice>
      {papers.map((kind) => {
        const words = certificateWords(kind);
        return (
          <fieldset key={kind} class="card stack">
            <legend class="hush">{words.name}</legend>
            <TextField name={kind} label={`Nomor ${words.name}`} hint={words.hint} placeholder={words.placeholder} maxlength={40} autocomplete="off" value={draft.certificates[kind]?.number ?? ''} onInput={(event) => write(kind, { number: typedIn(event) })} />
            {draft.certificates[kind]?.number && <TextField name={`${kind}-until`} label="Berlaku sampai" type="date" value={draft.certificates[kind]?.expiresOn ?? ''} onInput={(event) => write(kind, { expiresOn: typedIn(event) })} />}
          </fieldset>
        );
      })}
    </>
  );
}
