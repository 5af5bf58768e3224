import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Notice } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { MoneyField } from '../../parts/money-field';
import { Sheet } from '../../parts/sheet';
import { typedIn } from '../../parts/typed';
import { useQuery } from '../../queries/use-query';
import { useSession } from '../../session/session';
import { DAYS } from '../../words/delivery';
import { readWhole } from '../../words/numbers';
import { type Delivery, type Place, placesIn, provinceOf, regencyOf } from './shop-face';

interface Props {
  /** The one being changed; `null` for a new one. */
  known: Delivery | null;
  onSave: (one: Delivery) => Promise<void>;
  onClose: () => void;
}

/** Where, for how much, how soon. */
export function DeliverySheet({ known, onSave, onClose }: Props): VNode {
  const { shop } = useSession();
  const [regency, setRegency] = useState(regencyOf(known?.districtCode ?? shop.villageCode));
  const [district, setDistrict] = useState(known?.districtCode ?? '');
  const [price, setPrice] = useState(known ? String(known.priceRupiah) : '');
  const [days, setDays] = useState<string>(known ? `${known.etaMinDays}-${known.etaMaxDays}` : DAYS[1].value);
  const regencies = useQuery(placesIn(provinceOf(shop.villageCode)));
  const districts = useQuery(placesIn(regency));
  const doing = useDoing();
  const rupiah = readWhole(price);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (rupiah === null || district === '') return;
    const [etaMinDays = 0, etaMaxDays = 0] = days.split('-').map(Number);
    void doing.act(() => onSave({ districtCode: district, priceRupiah: rupiah, etaMinDays, etaMaxDays })).then((isDone) => isDone && onClose());
  };
  const { problem } = doing;
  return (
    <Sheet title={known ? 'Ubah ongkos antar' : 'Antar ke kecamatan mana?'} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        {!known && (
          <>
            <Pick
              name="regency"
              label="Kabupaten atau kota"
              places={regencies.data ?? []}
              value={regency}
              onPick={(code) => {
                setRegency(code);
                setDistrict('');
              }}
            />
            <Pick name="district" label="Kecamatan" empty="Pilih kecamatan" places={districts.data ?? []} value={district} onPick={setDistrict} />
            {districts.data === undefined && districts.error !== undefined && <Notice icon="info" title="Daftar kecamatan ini belum ada di HP. Pilih lagi saat ada sinyal." />}
          </>
        )}
        <MoneyField name="price" label="Ongkos antar" hint="Tulis 0 kalau gratis." typed={price} onTyped={setPrice} error={problem?.of('priceRupiah')} />
        <fieldset class="stack-s">
          <legend class="field__label">Sampai kapan?</legend>
          <div class="choices">
            {DAYS.map(({ value, words }) => (
              <Choice key={value} name="days" value={value} title={words} checked={days === value} onChange={() => setDays(value)} />
            ))}
          </div>
        </fieldset>
        {problem && problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || district === '' || rupiah === null}>
          {doing.isBusy ? 'Menyimpan…' : 'Simpan'}
        </Button>
      </form>
    </Sheet>
  );
}

function Pick({ name, label, empty, places, value, onPick }: { name: string; label: string; empty?: string; places: readonly Place[]; value: string; onPick: (code: string) => void }): VNode {
  return (
    <div class="field">
      <label class="field__label" for={`pick-${name}`}>
        {label}
      </label>
      <select class="input" id={`pick-${name}`} name={name} value={value} onChange={(event) => onPick(typedIn(event))}>
        {empty !== undefined && <option value="">{empty}</option>}
        {places.map((place) => (
          <option key={place.code} value={place.code}>
            {place.name}
          </option>
        ))}
      </select>
    </div>
  );
}
