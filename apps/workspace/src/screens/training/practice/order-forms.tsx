import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import type { PracticeOrder } from '@etalase/seller-training/phone';
import { Button, Choice, Notice, TextArea, TextField } from '@etalase/ui';
import { PhotoPicker } from '../../../parts/photo-picker';
import { Sheet } from '../../../parts/sheet';
import { typedIn } from '../../../parts/typed';
import type { PhonePhoto } from '../../../photos/compress';
import type { Line } from './words';

interface Props {
  order: PracticeOrder;
  lines: readonly Line[];
  isBusy: boolean;
  act: (verb: string, data?: Record<string, unknown>, done?: string) => void;
  onClose: () => void;
}

function Counter({ label, count, most, onCount }: { label: string; count: number; most: number; onCount: (count: number) => void }): VNode {
  return (
    <span class="counter" role="group" aria-label={label}>
      <button type="button" aria-label={`Kurangi ${label}`} disabled={count === 0} onClick={() => onCount(count - 1)}>
        −
      </button>
      <output aria-live="polite">{count}</output>
      <button type="button" aria-label={`Tambah ${label}`} disabled={count >= most} onClick={() => onCount(count + 1)}>
        +
      </button>
    </span>
  );
}

/** Counts what lies in the box: the lesson is that it is counted, not believed. */
export function PackForm({ lines, isBusy, act, onClose }: Props): VNode {
  const [contents, setContents] = useState<Record<string, number>>({});
  const [isWrong, setWrong] = useState(false);
  const pack = (): void => {
    const isRight = lines.every(({ productId, quantity }) => (contents[productId] ?? 0) === quantity);
    setWrong(!isRight);
    if (isRight) act('pack', { contents }, 'Isi kardus cocok. Potret sebelum dilakban.');
  };
  return (
    <Sheet title="Hitung isi kardus" onClose={onClose}>
      <div class="stack">
        <p>Hitung barang yang Anda masukkan, satu per satu.</p>
        {lines.map(({ productId, name }) => (
          <div key={productId} class="count-row">
            <strong>{name}</strong>
            <Counter label={name} count={contents[productId] ?? 0} most={20} onCount={(count) => setContents({ ...contents, [productId]: count })} />
          </div>
        ))}
        {isWrong && <Notice tone="danger" icon="warn" title="Isi kardus belum sama dengan pesanan. Hitung lagi." />}
        <Button type="button" look="strong" isFull icon="box" disabled={isBusy} onClick={pack}>
          Sudah dikemas
        </Button>
      </div>
    </Sheet>
  );
}

const COURIERS = ['Pos Indonesia', 'JNE', 'J&T', 'SiCepat'];
const SHORTEST_RESI = 6;

export function ShipForm({ isBusy, act, onClose }: Props): VNode {
  const [courier, setCourier] = useState(COURIERS[0] ?? '');
  const [resi, setResi] = useState('');
  const [photos, setPhotos] = useState<readonly PhonePhoto[]>([]);
  const [isWrong, setWrong] = useState(false);
  const ship = (event: SubmitEvent): void => {
    event.preventDefault();
    setWrong(resi.trim().length < SHORTEST_RESI);
    if (resi.trim().length >= SHORTEST_RESI) act('ship', { courier, resi: resi.trim(), hasPhoto: photos.length > 0 }, 'Dikirim. Pembeli latihan mendapat nomor resi.');
  };
  return (
    <Sheet title="Kirim paket" onClose={onClose}>
      <form class="stack" onSubmit={ship} noValidate>
        <fieldset class="stack-s">
          <legend class="field__label">Kurir</legend>
          <div class="choices choices--two">
            {COURIERS.map((name) => (
              <Choice key={name} name="courier" title={name} checked={courier === name} onChange={() => setCourier(name)} />
            ))}
          </div>
        </fieldset>
        <TextField name="resi" label="Nomor resi" hint="Untuk latihan, tulis LATIHAN diikuti tiga angka." autocomplete="off" maxlength={40} class="input--large" value={resi} onInput={(event) => setResi(typedIn(event))} error={isWrong ? 'Tulis nomor resi, paling sedikit 6 huruf atau angka.' : undefined} />
        <PhotoPicker label="Foto resi (boleh dilewati)" photos={photos} onChange={setPhotos} most={1} />
        <Button look="strong" isFull icon="truck" disabled={isBusy}>
          Sudah saya kirim
        </Button>
      </form>
    </Sheet>
  );
}

export function HandoverForm({ order, isBusy, act, onClose }: Props): VNode {
  const [code, setCode] = useState('');
  const [isWrong, setWrong] = useState(false);
  const hand = (event: SubmitEvent): void => {
    event.preventDefault();
    setWrong(code !== order.code);
    if (code === order.code) act('handover', { code }, 'Kode cocok. Serahkan barangnya.');
  };
  return (
    <Sheet title="Serahkan ke pembeli" onClose={onClose}>
      <form class="stack" onSubmit={hand} noValidate>
        <p>Mintalah kode 6 angka kepada pembeli. Barang diserahkan setelah kode cocok.</p>
        <TextField name="code" label="Kode dari pembeli" inputmode="numeric" autocomplete="off" maxlength={6} class="input--code" value={code} onInput={(event) => setCode(typedIn(event).replace(/\D/g, ''))} error={isWrong ? 'Kode belum cocok. Minta pembeli membacakan lagi.' : undefined} />
        <Button look="strong" isFull icon="hand" disabled={isBusy}>
          Cocokkan kode
        </Button>
        <details class="module">
          <summary>
            <span class="module__title">Layar HP pembeli (latihan)</span>
          </summary>
          <p>Minta teman berperan sebagai pembeli dan membacakan kode ini.</p>
          <p class="spoken num">{order.code}</p>
        </details>
      </form>
    </Sheet>
  );
}

export function ShortForm({ lines, isBusy, act, onClose }: Props): VNode {
  const [first] = lines;
  const [missing, setMissing] = useState(0);
  const [note, setNote] = useState('');
  const most = (first?.quantity ?? 1) - 1;
  return (
    <Sheet title="Barang kurang" onClose={onClose}>
      <div class="stack">
        <div class="count-row">
          <strong>Yang tidak ada: {first?.name}</strong>
          <Counter label="yang tidak ada" count={missing} most={most} onCount={setMissing} />
        </div>
        {most === 0 && <Notice icon="info" title="Hanya satu barang di pesanan ini. Kalau tidak ada, batalkan pesanannya." />}
        <p>
          Uang yang kembali ke pembeli: <strong class="num">{formatRupiah(missing * (first?.priceRupiah ?? 0))}</strong>
        </p>
        <TextArea name="note" label="Pesan untuk pembeli" hint="Pendek dan sopan. Sebutkan yang terjadi dan tawarkan jalan keluar." maxlength={500} rows={3} value={note} onInput={(event) => setNote(typedIn(event))} />
        <Button type="button" look="strong" isFull icon="chat" disabled={isBusy || missing === 0 || note.trim().length < 10} onClick={() => act('short', { missing, note: note.trim() }, 'Pertanyaan terkirim. Pembeli latihan sudah menjawab.')}>
          Tanya pembeli
        </Button>
      </div>
    </Sheet>
  );
}

const SHORTEST_ANSWER = 20;

export function AnswerForm({ isBusy, act, onClose }: Props): VNode {
  const [answer, setAnswer] = useState('');
  const [photos, setPhotos] = useState<readonly PhonePhoto[]>([]);
  const isShort = answer.trim().length < SHORTEST_ANSWER;
  return (
    <Sheet title="Jawab keluhan" onClose={onClose}>
      <div class="stack">
        <TextArea name="answer" label="Jawaban Anda" hint="Tiga kalimat: maaf, kejadian menurut Anda, dan jalan keluar." maxlength={1_000} rows={5} value={answer} onInput={(event) => setAnswer(typedIn(event))} />
        <PhotoPicker label="Foto saat barang dikemas" hint="Foto latihan apa saja boleh. Foto ini tidak dikirim ke mana pun." photos={photos} onChange={setPhotos} most={3} />
        {photos.length === 0 && !isShort && <p class="soft">Tambahkan sedikitnya satu foto, supaya jawaban Anda ada buktinya.</p>}
        <Button type="button" look="strong" isFull icon="chat" disabled={isBusy || isShort || photos.length === 0} onClick={() => act('answer', { answer: answer.trim(), photos: photos.length }, 'Jawaban terkirim.')}>
          Kirim jawaban
        </Button>
      </div>
    </Sheet>
  );
}
