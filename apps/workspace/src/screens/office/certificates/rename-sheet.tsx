import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, TextArea, TextField } from '@etalase/ui';
import { type OfficeCertificate, renameCertificate } from '../../../api/certificates';
import { useDoing } from '../../../commands/send';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';

interface Props {
  certificate: OfficeCertificate;
  onClose: () => void;
  onDone: () => void;
}

/** A signed name is not corrected: a new certificate takes its place. */
export function RenameSheet({ certificate, onClose, onDone }: Props): VNode {
  const [name, setName] = useState(certificate.name ?? '');
  const [reason, setReason] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        const { number } = await renameCertificate(certificate.id, { name, reason });
        say(`Terbit nomor ${number}.`);
        onDone();
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title="Ganti nama di sertifikat" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <Notice icon="info" title="Terbit sertifikat baru dengan nomor baru. Yang lama ditandai sudah diganti; masa berlakunya tetap." />
        <TextField name="name" label="Nama yang benar" hint="Persis seperti di KTP." maxlength={80} autocomplete="off" value={name} error={doing.problem?.of('name')} onInput={(event) => setName(typedIn(event))} />
        <TextArea name="reason" label="Alasan" hint="Misalnya: salah ketik, dicocokkan dengan KTP." rows={3} maxlength={500} value={reason} error={doing.problem?.of('reason')} onInput={(event) => setReason(typedIn(event))} />
        {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || name.trim().length < 2 || reason.trim().length < 5}>
          {doing.isBusy ? 'Menerbitkan…' : 'Terbitkan yang baru'}
        </Button>
      </form>
    </Sheet>
  );
}
