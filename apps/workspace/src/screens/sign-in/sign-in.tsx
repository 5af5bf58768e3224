import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatPhone } from '@etalase/kernel';
import { Notice } from '@etalase/ui';
import { usePending } from '../../commands/send';
import { Door } from '../../parts/door';
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
    <Door
      foot={
        <>
          Belum punya toko? Masuk dulu dengan nomor HP Anda, atau minta dibantu operator desa. <a href="/bantuan">Bantuan</a>
        </>
      }
    >
      {before && waiting > 0 && (
        <Notice icon="clock" title={`${waiting} perubahan Anda aman di HP ini.`}>
          <p>Masuk lagi dengan nomor yang sama, lalu semuanya terkirim sendiri.</p>
        </Notice>
      )}
      {sent ? <CodeStep sent={sent} onResent={setSent} onOtherPhone={() => setSent(null)} onSignedIn={onSignedIn} /> : <PhoneStep phone={phone} onTyped={setPhone} onSent={setSent} />}
    </Door>
  );
}
