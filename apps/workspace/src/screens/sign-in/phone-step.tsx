import type { VNode } from 'preact';
import { Button, Notice, TextField } from '@etalase/ui';
import { requestCode } from '../../api/session';
import { useDoing } from '../../commands/send';
import type { SentCode } from './sign-in';
import { typedIn } from '../../parts/typed';

interface Props {
  phone: string;
  onTyped: (phone: string) => void;
  onSent: (sent: SentCode) => void;
}

export function PhoneStep({ phone, onTyped, onSent }: Props): VNode {
  const sending = useDoing();
  const fieldProblem = sending.problem?.of('phone');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void sending.act(async () => {
      const { resendAt } = await requestCode(phone, 'whatsapp');
      onSent({ phone, channel: 'whatsapp', resendAt });
    });
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <h1>Masuk dengan nomor HP</h1>
      <p>Kami kirim kode 6 angka ke WhatsApp Anda. Tidak perlu kata sandi.</p>
      <TextField
        name="phone"
        label="Nomor HP Anda"
        type="tel"
        inputmode="tel"
        autocomplete="tel"
        placeholder="0812-3456-7890"
        maxlength={24}
        class="input--large"
        value={phone}
        error={fieldProblem}
        onInput={(event) => onTyped(typedIn(event))}
      />
      {sending.problem && !fieldProblem && <Notice tone="danger" icon="warn" title={sending.problem.message} />}
      <Button look="strong" isFull icon="chat" disabled={sending.isBusy || phone.trim() === ''}>
        {sending.isBusy ? 'Mengirim kode…' : 'Kirim kode'}
      </Button>
    </form>
  );
}
