import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, TextField } from '@etalase/ui';
import { proveSecondFactor } from '../../api/office';
import { useDoing } from '../../commands/send';
import { say } from '../../parts/toast';
import { typedIn } from '../../parts/typed';
import { AppCode } from './app-code';

export function ProveStep({ onProven, onLeave }: { onProven: () => void; onLeave: () => void }): VNode {
  const [isOnPaper, setOnPaper] = useState(false);
  const prove = async (code: string): Promise<void> => {
    const left = await proveSecondFactor(code);
    if (left !== null) say(`Kode cadangan terpakai. Sisa ${left}.`);
    onProven();
  };
  return (
    <div class="stack">
      <h1>{isOnPaper ? 'Pakai kode cadangan' : 'Kode dari aplikasi pengaman'}</h1>
      <p>{isOnPaper ? 'Tulis satu kode dari kertas Anda. Setiap kode hanya bisa dipakai sekali.' : 'Buka aplikasi pengaman di HP Anda, lalu tulis 6 angka untuk Etalase Desa. Angkanya berganti setiap 30 detik.'}</p>
      {isOnPaper ? <PaperCode send={prove} /> : <AppCode label="6 angka di aplikasi" send={prove} />}
      <Button type="button" isFull onClick={() => setOnPaper(!isOnPaper)}>
        {isOnPaper ? 'Pakai aplikasi pengaman' : 'HP hilang? Pakai kode cadangan'}
      </Button>
      <Button type="button" look="quiet" isFull onClick={onLeave}>
        Keluar
      </Button>
    </div>
  );
}

function PaperCode({ send }: { send: (code: string) => Promise<void> }): VNode {
  const [code, setCode] = useState('');
  const doing = useDoing();
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void doing.act(() => send(code));
      }}
    >
      <TextField name="paper" label="Kode cadangan" autocomplete="off" placeholder="ADHKM-Q4W7E" maxlength={20} class="input--large num" value={code} error={doing.problem?.message} onInput={(event) => setCode(typedIn(event).toUpperCase())} />
      <Button look="strong" isFull disabled={doing.isBusy || code.trim().length < 10}>
        {doing.isBusy ? 'Memeriksa…' : 'Lanjut'}
      </Button>
    </form>
  );
}
