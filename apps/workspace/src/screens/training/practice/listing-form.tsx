import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { newId } from '@etalase/kernel';
import { checkListing, passesChecks, PHOTOS_WANTED, type PhotoFacts, PRACTICE_CATEGORIES, type PracticeListing } from '@etalase/seller-training/phone';
import { Button, Icon, Notice, SelectField, TextArea, TextField } from '@etalase/ui';
import { useDoing } from '../../../commands/send';
import { Act, Section } from '../../../parts/page';
import { MoneyField } from '../../../parts/money-field';
import { PhotoPicker } from '../../../parts/photo-picker';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import type { PhonePhoto } from '../../../photos/compress';
import { factsOf } from '../../../photos/photo-facts';
import { go } from '../../../router/location';
import { Link } from '../../../router/router';
import { readWhole } from '../../../words/numbers';
import { PracticePage } from './practice-room';
import { CATEGORY_WORDS } from './words';
import type { PracticeWork } from './use-practice';

const empty = (): PracticeListing => ({ id: newId(), name: '', description: '', category: '', priceRupiah: 0, costRupiah: 0, weightGrams: 0, isWeighedPacked: false, stock: 0, shelfLifeDays: null, photos: [] });
const shown = (value: number | null): string => (value === null || value === 0 ? '' : String(value));

interface Shot extends PhonePhoto {
  facts: PhotoFacts;
}

/** A product is made here until a checklist of ten lines is green: the same things an officer looks at. */
export function ListingForm({ work, id }: { work: PracticeWork; id: string }): VNode {
  const [listing, setListing] = useState<PracticeListing>(() => work.shop.listings.find((one) => one.id === id) ?? empty());
  const [shots, setShots] = useState<readonly Shot[]>([]);
  const [isSaved, setSaved] = useState(id !== 'baru');
  const doing = useDoing();
  useEffect(() => {
    void Promise.all(
      listing.photos.map(async (facts): Promise<Shot[]> => {
        const blob = await work.store.photo(facts.key);
        return blob ? [{ blob, url: URL.createObjectURL(blob), facts }] : [];
      }),
    ).then((kept) => setShots(kept.flat()));
  }, []);
  const change = (part: Partial<PracticeListing>): void => {
    setListing((known) => ({ ...known, ...part }));
    setSaved(false);
  };
  const number = (typed: string): number => readWhole(typed) ?? 0;
  const rephotograph = async (photos: readonly PhonePhoto[]): Promise<void> => {
    const next = await Promise.all(photos.map(async (photo): Promise<Shot> => ('facts' in photo ? (photo as Shot) : { ...photo, facts: { key: newId(), ...(await factsOf(photo.blob)) } })));
    setShots(next);
    setSaved(false);
  };
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => {
      for (const { blob, facts } of shots) await work.store.keepPhoto(facts.key, blob);
      const whole = { ...listing, name: listing.name.trim(), description: listing.description.trim(), photos: shots.map(({ facts }) => facts) };
      await work.act('listing.save', { ...whole });
      setListing(whole);
      setSaved(true);
      say(passesChecks(whole) ? 'Tersimpan, dan lolos daftar periksa!' : 'Tersimpan. Lihat daftar periksa.');
      if (id === 'baru') go(`${work.base}/produk/${whole.id}`, { replace: true });
      window.scrollTo(0, 0);
    });
  };
  return (
    <PracticePage work={work} title={id === 'baru' ? 'Produk baru' : 'Ubah produk'} back={`${work.base}/produk`}>
      {isSaved && <Checklist listing={listing} seen={`${work.base}/lihat/${listing.id}`} />}
      <form class="stack" onSubmit={save} noValidate>
        <PhotoPicker label="Foto produk" hint={`${PHOTOS_WANTED} foto menurut urutan di pelajaran. Foto utama paling depan.`} photos={shots} onChange={(photos) => void rephotograph(photos)} most={PHOTOS_WANTED} />
        <TextField name="name" label="Nama produk" hint="Jenis, ciri khas, lalu isi atau ukuran." maxlength={120} value={listing.name} onInput={(event) => change({ name: typedIn(event) })} />
        <TextArea name="description" label="Keterangan" hint="Bahan, ukuran, cara membuat, rasa atau rupa, cara menyimpan, yang perlu diketahui." maxlength={4_000} rows={6} value={listing.description} onInput={(event) => change({ description: typedIn(event) })} />
        <div onChange={(event) => event.target instanceof HTMLSelectElement && change({ category: event.target.value })}>
          <SelectField name="category" label="Jenis" options={[{ value: '', label: 'Pilih jenisnya' }, ...PRACTICE_CATEGORIES.map((value) => ({ value, label: CATEGORY_WORDS[value] ?? value }))]} value={listing.category} />
        </div>
        <MoneyField name="cost" label="Harga pokok satu" hint="Bahan, upah, kemasan, dan biaya lain untuk satu barang." typed={shown(listing.costRupiah)} onTyped={(typed) => change({ costRupiah: number(typed) })} />
        <MoneyField name="price" label="Harga jual satu" typed={shown(listing.priceRupiah)} onTyped={(typed) => change({ priceRupiah: number(typed) })} />
        <TextField name="weight" label="Berat satu, dalam gram" inputmode="numeric" maxlength={7} autocomplete="off" value={shown(listing.weightGrams)} onInput={(event) => change({ weightGrams: number(typedIn(event)) })} />
        <label class="check">
          <input type="checkbox" checked={listing.isWeighedPacked} onChange={(event) => change({ isWeighedPacked: event.currentTarget.checked })} />
          <span>Sudah ditimbang bersama bungkusnya</span>
        </label>
        <TextField name="stock" label="Stok" hint="Yang benar-benar ada di rak." inputmode="numeric" maxlength={5} autocomplete="off" value={shown(listing.stock)} onInput={(event) => change({ stock: number(typedIn(event)) })} />
        <TextField name="shelf" label="Tahan berapa hari" hint="Kosongkan kalau bukan makanan atau minuman." inputmode="numeric" maxlength={4} autocomplete="off" value={shown(listing.shelfLifeDays)} onInput={(event) => change({ shelfLifeDays: readWhole(typedIn(event)) })} />
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Act>
          <Button look="strong" isFull icon="check" disabled={doing.isBusy}>
            {doing.isBusy ? 'Menyimpan…' : 'Simpan dan periksa'}
          </Button>
        </Act>
      </form>
    </PracticePage>
  );
}

function Checklist({ listing, seen }: { listing: PracticeListing; seen: string }): VNode {
  const checks = checkListing(listing);
  const open = checks.filter(({ isPassed }) => !isPassed);
  return (
    <Section title="Daftar periksa">
      <div class="stack-s">
        {open.length === 0 ? (
          <Notice tone="leaf" icon="check" title="Semua lolos. Produk seperti ini siap untuk toko sungguhan." />
        ) : (
          <p class="num">
            {checks.length - open.length} dari {checks.length} sudah lolos.
          </p>
        )}
        <ul class="ticks card">
          {[...open, ...checks.filter(({ isPassed }) => isPassed)].map(({ key, title, isPassed, advice }) => (
            <li key={key} class={isPassed ? 'is-passed' : 'is-open'}>
              <Icon name={isPassed ? 'check' : 'warn'} />
              <span>
                <strong>{title}</strong>
                {!isPassed && <span class="ticks__advice">{advice}</span>}
              </span>
            </li>
          ))}
        </ul>
        <Link to={seen} class="btn btn--plain btn--full">
          <Icon name="search" /> Lihat seperti pembeli
        </Link>
      </div>
    </Section>
  );
}
