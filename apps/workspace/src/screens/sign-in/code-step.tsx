import type { VNode } from 'preact';
import { newId } from '@etalase/kernel';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Notice, TextField } from '@etalase/ui';
import { toProblem } from '../../api/problem';
import { requestCode, signIn } from '../../api/session';
import { useDoing } from '../../commands/send';
import { BackButton } from '../../parts/page';
import { useNow } from '../../parts/use-now';
import type { SentCode } from './sign-in';
import { typedIn } from '../../parts/typed';

const LENGTH = 6;

interface Props {
  sent: SentCode;
  onResent: (sent: SentCode) => void;
  onOtherPhone: () => void;
  onSignedIn: () => Promise<void>;
}

export function CodeStep({ sent, onResent, onOtherPhone, onSignedIn }: Props): VNode {
  const [code, setCode] = useState('');
  /** What these digits have come to: on a rough line nothing that got through is asked again. */
  const attempt = useRef({ id: '', isOpen: false });
  const field = useRef<HTMLFormElement>(null);
  const entering = useDoing();
  useEffect(() => field.current?.querySelector('input')?.focus(), []);

  const enter = (digits: string): void => {
    void entering.act(async () => {
      try {
        if (!attempt.current.isOpen) await signIn(sent.phone, digits, attempt.current.id);
        attempt.current.isOpen = true;
        await onSignedIn();
      } catch (error) {
        // A code that may yet be right stays in the field: after a lost answer one tap is enough.
        if (toProblem(error).code === 'accounts.code_wrong') setCode('');
        throw error;
      }
    });
  };
  const type = (typed: string): void => {
    const digits = typed.replace(/\D/g, '').slice(0, LENGTH);
    setCode(digits);
    attempt.current = { id: newId(), isOpen: false };
    entering.forget();
    if (digits.length === LENGTH) enter(digits);
  };

  return (
    <div>
      <BackButton to="/" onBack={onOtherPhone} />
      <form
        class="stack"
        ref={field}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          enter(code);
        }}
      >
        <h1>Tulis kode 6 angka</h1>
        <p>
          Kode sudah kami kirim lewat <strong>{sent.channel === 'sms' ? 'SMS' : 'WhatsApp'}</strong> ke <strong class="num">{sent.phone}</strong>. Berlaku 5 menit.
        </p>
        <TextField name="code" label="Kode" inputmode="numeric" autocomplete="one-time-code" maxlength={12} class="input--code" value={code} error={entering.problem?.message} onInput={(event) => type(typedIn(event))} />
        <Button look="strong" isFull disabled={entering.isBusy || code.length < LENGTH}>
          {entering.isBusy ? 'Memeriksa…' : 'Masuk'}
        </Button>
        <Resend sent={sent} onResent={onResent} />
      </form>
    </div>
  );
}

function Resend({ sent, onResent }: Pick<Props, 'sent' | 'onResent'>): VNode {
  const now = useNow(1_000);
  const resending = useDoing();
  const wait = Math.max(0, Math.ceil((sent.resendAt - now.getTime()) / 1_000));
  const resend = (): void =>
    void resending.act(async () => {
      const { resendAt } = await requestCode(sent.phone, 'sms');
      onResent({ phone: sent.phone, channel: 'sms', resendAt });
    });
  return (
    <div class="stack-s">
      <p class="soft">{sent.channel === 'sms' ? 'SMS belum masuk? Periksa pulsa dan sinyal.' : 'Belum masuk ke WhatsApp?'}</p>
      <Button type="button" isFull disabled={wait > 0 || resending.isBusy} onClick={resend}>
        {wait > 0 ? `Kirim lewat SMS dalam ${wait} detik` : 'Kirim lewat SMS'}
      </Button>
      {resending.problem && <Notice tone="danger" icon="warn" title={resending.problem.message} />}
    </div>
  );
}
