import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Notice, SelectField, TextField } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { typedIn } from '../../parts/typed';
import { useStore } from '../../store';
import { acting } from '../../session/acting';
import { type Account, askAccountCode, setAccount } from './join-api';
import { Save } from './number-tasks';
import type { TaskProps } from './task';

const BANKS: readonly [string, string][] = [['bri', 'BRI'], ['bca', 'BCA'], ['mandiri', 'Mandiri'], ['bni', 'BNI'], ['bsi', 'BSI'], ['bpdlampung', 'Bank Lampung'], ['btn', 'BTN'], ['cimb', 'CIMB Niaga']];
const WALLETS: readonly [string, string][] = [['gopay', 'GoPay'], ['dana', 'DANA'], ['ovo', 'OVO'], ['shopeepay', 'ShopeePay']];
const FINDINGS = { matched: null, differs: 'Nama di bank berbeda dengan nama di KTP. Rekening tetap disimpan, lalu diperiksa petugas provinsi.', unknown: 'Nama pemilik belum bisa dicocokkan sekarang. Petugas provinsi akan memeriksanya.' };

/** Which account, then the code from the owner's phone: nobody else can put an account in place. */
export function AccountTask({ shopId, item, joining, onDone }: TaskProps): VNode {
  const [account, setTyped] = useState<Account>({ kind: 'bank', provider: '', number: '', holderName: nameOf(joining.items.find((one) => one.key === 'identity.nik')?.shown) });
  const [asked, setAsked] = useState<{ masked: string; finding: keyof typeof FINDINGS } | null>(null);
  const doing = useDoing();
  const change = (part: Partial<Account>): void => setTyped({ ...account, ...part });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => setAsked(await askAccountCode(shopId, account)));
  };
  if (asked) return <Confirm shopId={shopId} account={account} asked={asked} onBack={() => setAsked(null)} onDone={() => onDone()} />;
  const { problem } = doing;
  const choices = account.kind === 'bank' ? BANKS : WALLETS;
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {item.shown && <p class="soft">Sekarang: {item.shown}</p>}
      <div class="choices choices--two">
        <Choice name="kind" title="Bank" checked={account.kind === 'bank'} onChange={() => change({ kind: 'bank', provider: '' })} />
        <Choice name="kind" title="Dompet digital" checked={account.kind === 'ewallet'} onChange={() => change({ kind: 'ewallet', provider: '' })} />
      </div>
      <div onChange={(event) => change({ provider: typedIn(event) })}>
        <SelectField name="provider" label={account.kind === 'bank' ? 'Nama bank' : 'Nama dompet'} value={account.provider} error={problem?.of('provider')} options={[{ value: '', label: 'Pilih' }, ...choices.map(([value, label]) => ({ value, label }))]} />
      </div>
      <TextField name="number" label={account.kind === 'bank' ? 'Nomor rekening' : 'Nomor HP dompet'} inputmode="numeric" autocomplete="off" maxlength={25} class="input--large" value={account.number} error={problem?.of('number')} onInput={(event) => change({ number: typedIn(event) })} />
      <TextField name="holder" label="Atas nama" hint="Harus sama dengan nama di KTP." maxlength={80} value={account.holderName} error={problem?.of('holderName')} onInput={(event) => change({ holderName: typedIn(event) })} />
      <Save doing={doing} isOff={account.provider === '' || account.number === ''} label="Kirim kode ke HP pemilik" />
    </form>
  );
}

interface ConfirmProps {
  shopId: string;
  account: Account;
  asked: { masked: string; finding: keyof typeof FINDINGS };
  onBack: () => void;
  onDone: () => void;
}

function Confirm({ shopId, account, asked, onBack, onDone }: ConfirmProps): VNode {
  const [code, setCode] = useState('');
  const doing = useDoing();
  const inNameOf = useStore(acting);
  const finding = FINDINGS[asked.finding];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => {
      await setAccount(shopId, account, code);
      onDone();
    });
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <p>
        Kode sudah dikirim ke <strong>HP {inNameOf ? (inNameOf.ownerName ?? 'pemilik toko') : 'Anda'}</strong> untuk rekening <strong class="num">{asked.masked}</strong>.
      </p>
      {finding && <Notice icon="info" title={finding} />}
      <TextField name="code" label="Kode dari HP pemilik" inputmode="numeric" autocomplete="one-time-code" maxlength={6} class="input--code" value={code} error={doing.problem?.message} onInput={(event) => setCode(typedIn(event).replace(/\D/g, ''))} />
      <Button type="button" look="quiet" onClick={onBack}>
        Ganti rekening
      </Button>
      <Save doing={doing} isOff={code.length < 6} label="Pasang rekening" />
    </form>
  );
}

/** `•••• 0001 · Siti Aminah` → the name. */
const nameOf = (shown: string | undefined): string => shown?.split(' · ')[1] ?? '';
