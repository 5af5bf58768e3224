import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, Choice, COLOURS, Deadline, Facts, Icon, ICON_NAMES, Mark, Notice, Photo, Price, SelectField, Steps, Sums, TapisBand, TextArea, TextField, Timeline, type Tone, Weave } from '@etalase/ui';
import { MoneyField } from '../../parts/money-field';
import { PhotoPicker } from '../../parts/photo-picker';
import { Sheet } from '../../parts/sheet';
import { say, Toasts } from '../../parts/toast';
import { Empty, Waiting } from '../../parts/waiting';
import type { PhonePhoto } from '../../photos/compress';

const TONES: readonly Tone[] = ['plain', 'gold', 'leaf', 'maroon', 'danger'];
const SIZES = ['--text', '--lead', '--h3', '--h2', '--h1', '--price'];
const SPACES = ['--s1', '--s2', '--s3', '--s4', '--s5', '--s6', '--s7', '--s8'];
const MOMENT = new Date('2026-11-24T07:30:00Z');

/** Everything the screens are built from, on one page, for whoever carries on. */
export function Components(): VNode {
  return (
    <main class="page kit">
      <TapisBand />
      <h1>
        <Mark /> Komponen
      </h1>
      <Tokens />
      <Buttons />
      <Inputs />
      <Words />
      <Group title="Ikon, selalu bersama kata">
        {ICON_NAMES.map((name) => (
          <span key={name} class="with-icon kit__icon">
            <Icon name={name} /> {name}
          </span>
        ))}
      </Group>
      <Toasts />
    </main>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <section class="section">
      <h2>{title}</h2>
      <div class="kit__group">{children}</div>
    </section>
  );
}

function Tokens(): VNode {
  return (
    <>
      <Group title="Warna">
        {Object.entries(COLOURS).map(([name, colour]) => (
          <figure key={name} class="kit__colour">
            <span style={{ background: colour }} />
            <figcaption>
              {name}
              <br />
              <span class="soft">{colour}</span>
            </figcaption>
          </figure>
        ))}
      </Group>
      <Group title="Huruf">
        {SIZES.map((size) => (
          <p key={size} style={{ fontSize: `var(${size})` }}>
            Kopi Sekincau <span class="soft">{size}</span>
          </p>
        ))}
      </Group>
      <Group title="Jarak">
        {SPACES.map((space) => (
          <span key={space} class="kit__space">
            <span style={{ width: `var(${space})` }} /> {space}
          </span>
        ))}
      </Group>
      <Group title="Kain">
        {['18.04', '18.71', '18.05', '18.08'].map((seed) => (
          <span key={seed} class="kit__weave">
            <Weave seed={seed} />
          </span>
        ))}
      </Group>
    </>
  );
}

function Buttons(): VNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <Group title="Tombol dan lembar">
      <Button type="button" look="strong" icon="check">
        Satu yang kuat
      </Button>
      <Button type="button" look="strong" disabled>
        Belum bisa
      </Button>
      <Button type="button" onClick={() => setOpen(true)}>
        Buka lembar
      </Button>
      <Button type="button" look="quiet" onClick={() => say('Sudah disimpan.')}>
        Tampilkan pesan singkat
      </Button>
      {isOpen && (
        <Sheet title="Satu pertanyaan" onClose={() => setOpen(false)}>
          <p>Muncul dari bawah, dekat jempol.</p>
        </Sheet>
      )}
    </Group>
  );
}

function Inputs(): VNode {
  const [typed, setTyped] = useState('35000');
  const [photos, setPhotos] = useState<readonly PhonePhoto[]>([]);
  return (
    <Group title="Isian">
      <TextField name="k-name" label="Nama" hint="Petunjuk singkat." />
      <TextField name="k-wrong" label="Nomor HP" error="Nomor HP belum benar. Tulis seperti 0812-3456-7890." />
      <TextField name="k-code" label="Kode" class="input--code" value="123456" />
      <MoneyField name="k-money" label="Harga" typed={typed} onTyped={setTyped} />
      <SelectField name="k-unit" label="Satuan" options={[{ value: 'kg', label: 'kg' }, { value: 'bungkus', label: 'bungkus' }]} />
      <TextArea name="k-story" label="Cerita" />
      <div class="choices">
        <Choice name="k-courier" title="JNE" checked side="Rp12.000" />
        <Choice name="k-courier" title="POS Indonesia" />
      </div>
      <label class="switch">
        <span class="switch__words">
          <strong>Toko buka</strong>
        </span>
        <input type="checkbox" role="switch" defaultChecked />
      </label>
      <PhotoPicker label="Foto" photos={photos} onChange={setPhotos} most={3} />
    </Group>
  );
}

function Words(): VNode {
  return (
    <Group title="Keterangan">
      <p class="row">
        {TONES.map((tone) => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
      </p>
      <Price amount={35000} isBig unit="per bungkus" />
      <Deadline at={MOMENT} words="Sel, 24 Nov 14.30 WIB" />
      <Steps labels={['Terima', 'Kemas', 'Kirim']} current={1} label="Langkah" />
      <Notice title="Biasa">
        <p>Yang perlu diketahui.</p>
      </Notice>
      <Notice tone="leaf" icon="check" title="Berhasil" />
      <Notice tone="danger" icon="warn" title="Belum bisa. Coba lagi." />
      <Sums rows={[{ label: 'Barang', amount: 70000 }, { label: 'Ongkir', amount: 12000 }]} total={{ label: 'Jumlah', amount: 82000 }} />
      <Facts rows={[['Berat', '250 gram'], ['Tahan', '180 hari']]} />
      <Timeline steps={[{ words: 'Dibayar', phase: 'done' }, { words: 'Dikemas', phase: 'now' }, { words: 'Dikirim', phase: 'next' }]} />
      <span class="thumb">
        <Photo photo={null} sizes="72px" />
      </span>
      <Waiting rows={1} />
      <Empty icon="box" title="Kosong">
        <p>Apa artinya, apa langkah berikutnya.</p>
      </Empty>
    </Group>
  );
}
