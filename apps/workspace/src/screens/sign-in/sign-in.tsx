import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatPhone } from '@etalase/kernel';
import { Mark, Notice, TapisBand } from '@etalase/ui';
import { usePending } from '../../commands/send';
import { CodeStep } from './code-step';
import { PhoneStep } from './phone-step';

export interface SentCode {
  phone: string;
  channel: 'whatsapp' | 'sms';
  /** Milliseconds since the epoch; before it the server refuses another code. */
  resendAt: number;
}

interface Props {
  /** Whose session has ended on this phone, if anybody's. */
  before?: { phone: string } | undefined;
  /** @throws Problem when who it is could not be read. */
  onSignedIn: () => Promise<void>;
}

export function SignIn({ before, onSignedIn }: Props): VNode {
  const [phone, setPhone] = useState(before ? formatPhone(before.phone) : '');
  const waiting = usePending();
  const [sent, setSent] = useState<SentCode | null>(null);
  return (
    <div class="door">
      <header class="door__cloth">
        <div class="door__sign">
          <Mark />
          <p class="door__name">Etalase Desa</p>
          <p>Ruang kerja penjual</p>
        </div>
        <TapisBand />
      </header>
      <main class="door__room stack">
        {before && waiting > 0 && (
          <Notice icon="clock" title={`${waiting} perubahan Anda aman di HP ini.`}>
            <p>Masuk lagi dengan nomor yang sama, lalu semuanya terkirim sendiri.</p>
          </Notice>
        )}
        {sent ? <CodeStep sent={sent} onResent={setSent} onOtherPhone={() => setSent(null)} onSignedIn={onSignedIn} /> : <PhoneStep phone={phone} onTyped={setPhone} onSent={setSent} />}
      </main>
      <p class="door__foot soft">
        Belum punya toko? Masuk dulu dengan nomor HP Anda, atau minta dibantu operator desa. <a href="/bantuan">Bantuan</a>
      </p>
    </div>
  );
}
