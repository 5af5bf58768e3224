import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Mark, TapisBand } from '@etalase/ui';
import { CodeStep } from './code-step';
import { PhoneStep } from './phone-step';

export interface SentCode {
  phone: string;
  channel: 'whatsapp' | 'sms';
  /** Milliseconds since the epoch; before it the server refuses another code. */
  resendAt: number;
}

export function SignIn({ onSignedIn }: { onSignedIn: () => void }): VNode {
  const [phone, setPhone] = useState('');
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
      <main class="door__room">
        {sent ? <CodeStep sent={sent} onResent={setSent} onOtherPhone={() => setSent(null)} onSignedIn={onSignedIn} /> : <PhoneStep phone={phone} onTyped={setPhone} onSent={setSent} />}
      </main>
      <p class="door__foot soft">
        Belum punya toko? Masuk dulu dengan nomor HP Anda, atau minta dibantu operator desa. <a href="/bantuan">Bantuan</a>
      </p>
    </div>
  );
}
