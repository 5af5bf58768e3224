import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Notice, TextField } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { Act } from '../../parts/page';
import { typedIn } from '../../parts/typed';
import { giveEvidence, givePhoto } from './join-api';
import { OnePhoto } from './photo-task';
import type { PhonePhoto } from '../../photos/compress';
import type { TaskProps } from './task';

const DIGITS = { inputmode: 'numeric' as const, autocomplete: 'off' };

/** `1804 1155 0690 0001`, as it stands on the card. */
const inFours = (typed: string): string => typed.replace(/\D/g, '').slice(0, 16).replace(/(\d{4})(?=\d)/g, '$1 ');

export function IdentityTask({ shopId, item, onDone }: TaskProps): VNode {
  const [nik, setNik] = useState('');
  const [name, setName] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => onDone(await giveEvidence(shopId, item.key, { nik, name })));
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {item.state !== 'asked' && item.shown && <p class="soft">Tersimpan: {item.shown}</p>}
      <TextField {...DIGITS} name="nik" label="NIK" hint="16 angka di KTP bagian atas." placeholder="1804 1155 0690 0001" maxlength={19} class="input--large" value={nik} error={doing.problem?.of('nik')} onInput={(event) => setNik(inFours(typedIn(event)))} />
      <TextField name="name" label="Nama di KTP" hint="Persis seperti di kartu." autocomplete="name" maxlength={80} value={name} error={doing.problem?.of('name')} onInput={(event) => setName(typedIn(event))} />
      <Notice icon="shield" title="Disimpan terkunci">
        <p>Hanya empat angka terakhir yang ditampilkan, juga kepada petugas.</p>
      </Notice>
      <Save doing={doing} />
    </form>
  );
}

const NUMBER_HINTS: Record<string, string> = { nib: '13 angka dari OSS.', npwp: '15 atau 16 angka.', pirt: '15 angka di label.', halal: 'Mulai dengan ID.', bpom: 'Mulai dengan MD, ML, NA, atau TR.', free: 'Seperti tertulis di suratnya.' };

export function NumberTask({ shopId, item, onDone }: TaskProps): VNode {
  const [number, setNumber] = useState('');
  const [until, setUntil] = useState('');
  const [photo, setPhoto] = useState<PhonePhoto | null>(null);
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => {
      const joining = await giveEvidence(shopId, item.key, { number, ...(until ? { expiresOn: until } : {}) });
      onDone(photo ? await givePhoto(shopId, item.key, photo.blob) : joining);
    });
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {item.state === 'asked' ? <p>{item.help}</p> : <p class="soft">Tersimpan: {item.shown}</p>}
      <TextField name="number" label={`Nomor ${item.title}`} hint={NUMBER_HINTS[item.form] ?? ''} autocomplete="off" maxlength={40} class="input--large" value={number} error={doing.problem?.of('number')} onInput={(event) => setNumber(typedIn(event))} />
      {item.kind === 'certificate' && (
        <>
          <TextField name="until" type="date" label={item.mustExpire ? 'Berlaku sampai' : 'Berlaku sampai (bila tertulis)'} value={until} error={doing.problem?.of('expiresOn')} onInput={(event) => setUntil(typedIn(event))} />
          <OnePhoto label="Foto surat" photo={photo} onPhoto={setPhoto} />
        </>
      )}
      <Save doing={doing} />
    </form>
  );
}

export function StatementTask({ shopId, item, onDone }: TaskProps): VNode {
  const [isAgreed, setAgreed] = useState(false);
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => onDone(await giveEvidence(shopId, item.key, { isAgreed })));
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <p>Saya menyatakan peredaran bruto usaha saya dalam tahun berjalan tidak melebihi Rp500.000.000, sesuai PMK 37/2025. Bila melebihi, saya segera memberi tahu.</p>
      <Choice type="checkbox" name="agreed" title="Saya menyatakan ini benar" checked={isAgreed} onChange={() => setAgreed(!isAgreed)} />
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <Save doing={doing} isOff={!isAgreed} />
    </form>
  );
}

/** The one button of a task, and what stands in its way when no field says so. */
export function Save({ doing, isOff = false, label = 'Simpan' }: { doing: ReturnType<typeof useDoing>; isOff?: boolean; label?: string }): VNode {
  return (
    <Act>
      {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <Button look="strong" isFull disabled={doing.isBusy || isOff}>
        {doing.isBusy ? 'Menyimpan…' : label}
      </Button>
    </Act>
  );
}
