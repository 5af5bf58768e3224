import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Notice, TextField } from '@etalase/ui';
import { useDoing } from '../../../commands/send';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { PracticePage } from './practice-room';
import type { PracticeWork } from './use-practice';

/** Shown on the screen itself: in the real shop it comes by WhatsApp. */
const CODE = '305714';

/** An account, with its number closed but for the last four digits. The number itself is not kept, not even on this phone. */
export function Account({ work }: { work: PracticeWork }): VNode {
  const [kind, setKind] = useState<'bank' | 'wallet'>('bank');
  const [number, setNumber] = useState('');
  const [holder, setHolder] = useState('');
  const [provider, setProvider] = useState('');
  const [code, setCode] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const doing = useDoing();
  const { account } = work.shop;
  const isFilled = number.length >= 6 && holder.trim().length >= 2 && provider.trim().length >= 2;
  const set = (): void => {
    setWrong(code !== CODE);
    if (code !== CODE) return;
    void doing.act(async () => {
      const name = holder.trim();
      await work.act('account.set', { kind, provider: provider.trim(), masked: `${provider.trim().toUpperCase()} ••••${number.slice(-4)}`, holder: name });
      say('Rekening latihan terpasang.');
      setAsking(false);
      setNumber('');
      setCode('');
    });
  };
  return (
    <PracticePage work={work} title="Rekening pencairan" back={`${work.base}/profil`}>
      <div class="stack">
        {account && (
          <Notice tone="leaf" icon="check" title={account.masked}>
            <p>Atas nama {account.holder}. Nomornya tertutup, tinggal empat angka terakhir.</p>
          </Notice>
        )}
        <div class="choices choices--two">
          <Choice name="kind" title="Bank" checked={kind === 'bank'} onChange={() => setKind('bank')} />
          <Choice name="kind" title="Dompet digital" checked={kind === 'wallet'} onChange={() => setKind('wallet')} />
        </div>
        <TextField name="provider" label={kind === 'bank' ? 'Nama bank' : 'Nama dompet digital'} maxlength={40} autocomplete="off" value={provider} onInput={(event) => setProvider(typedIn(event))} />
        <TextField name="number" label={kind === 'bank' ? 'Nomor rekening' : 'Nomor HP dompet'} hint="Untuk latihan boleh nomor karangan. Tulis pelan-pelan." inputmode="numeric" autocomplete="off" maxlength={20} class="input--large" value={number} onInput={(event) => setNumber(typedIn(event).replace(/\D/g, ''))} />
        <TextField name="holder" label="Nama pemilik" hint="Persis seperti di KTP." maxlength={80} autocomplete="off" value={holder} onInput={(event) => setHolder(typedIn(event))} />
        {isAsking ? (
          <>
            <Notice icon="shield" title={`Kode latihan: ${CODE}`}>
              <p>Di toko sungguhan kode datang lewat WhatsApp Anda. Jangan pernah menyebutkannya kepada siapa pun.</p>
            </Notice>
            <TextField name="code" label="Kode" inputmode="numeric" autocomplete="off" maxlength={6} class="input--code" value={code} onInput={(event) => setCode(typedIn(event).replace(/\D/g, ''))} error={isWrong ? 'Kode belum cocok.' : undefined} />
            <Button type="button" look="strong" isFull disabled={doing.isBusy} onClick={set}>
              Pasang rekening
            </Button>
          </>
        ) : (
          <Button type="button" look="strong" isFull disabled={!isFilled} onClick={() => setAsking(true)}>
            Minta kode
          </Button>
        )}
      </div>
    </PracticePage>
  );
}
