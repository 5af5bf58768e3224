import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Icon, Notice } from '@etalase/ui';
import { beginSecondFactor, confirmSecondFactor } from '../../api/office';
import { useDoing } from '../../commands/send';
import { copyText } from '../../parts/copy';
import { AppCode } from './app-code';

interface Key {
  uri: string;
  secret: string;
  qrSvg: string;
}

const grouped = (secret: string): string => secret.replace(/.{4}(?=.)/g, '$& ');

/** Three steps on one page: get the app, give it the key, say its first code. */
export function EnrolStep({ onConfirmed, onLeave }: { onConfirmed: (recoveryCodes: string[]) => void; onLeave: () => void }): VNode {
  const [key, setKey] = useState<Key | null>(null);
  const doing = useDoing();
  const begin = (): void => void doing.act(async () => setKey(await beginSecondFactor()));
  return (
    <div class="stack">
      <h1>Amankan ruang kantor</h1>
      <p>Di sini ada uang dan data warga. Selain nomor HP, kantor dibuka dengan kode dari aplikasi pengaman di HP Anda. Pasang sekali saja, sekitar 2 menit.</p>
      {key === null ? (
        <>
          <ol class="guide">
            <li>
              Pasang aplikasi pengaman di HP Anda, misalnya <strong>Google Authenticator</strong> atau <strong>Aegis</strong>.
            </li>
            <li>Pindai gambar yang akan kami tunjukkan.</li>
            <li>Tulis 6 angka yang tampil di aplikasi.</li>
          </ol>
          {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
          <Button type="button" look="strong" isFull icon="shield" disabled={doing.isBusy} onClick={begin}>
            {doing.isBusy ? 'Menyiapkan…' : 'Aplikasinya sudah terpasang'}
          </Button>
        </>
      ) : (
        <ShowKey secret={key} onConfirmed={onConfirmed} />
      )}
      <Button type="button" look="quiet" isFull onClick={onLeave}>
        Nanti saja
      </Button>
    </div>
  );
}

function ShowKey({ secret: { uri, secret, qrSvg }, onConfirmed }: { secret: Key; onConfirmed: (recoveryCodes: string[]) => void }): VNode {
  return (
    <div class="stack">
      <p>
        <strong>Pindai gambar ini</strong> dengan aplikasi pengaman.
      </p>
      <img class="key__picture" src={`data:image/svg+xml,${encodeURIComponent(qrSvg)}`} width={240} height={240} alt="Kode QR untuk aplikasi pengaman" />
      <a class="btn btn--plain btn--full" href={uri}>
        <Icon name="shield" />
        Buka di aplikasi HP ini
      </a>
      <details class="fold">
        <summary>Tidak bisa memindai?</summary>
        <div class="stack-s fold__in">
          <p>Pilih “masukkan kunci” di aplikasi, lalu tulis:</p>
          <p class="key__words num">{grouped(secret)}</p>
          <Button type="button" isFull icon="copy" onClick={() => void copyText(secret, 'Kunci sudah disalin')}>
            Salin kunci
          </Button>
        </div>
      </details>
      <AppCode label="6 angka di aplikasi" send={async (code) => onConfirmed(await confirmSecondFactor(code))} />
    </div>
  );
}
