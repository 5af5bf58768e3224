import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Notice, TextArea } from '@etalase/ui';
import { type OfficeCertificate, revokeCertificate } from '../../../api/certificates';
import { useDoing } from '../../../commands/send';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { RIGHT_WORDS } from '../../../words/certificates-held';

interface Props {
  certificate: OfficeCertificate;
  onClose: () => void;
  onDone: () => void;
}

/** Fraud or a mistake of ours: two very different ends for the person. */
export function RevokeSheet({ certificate, onClose, onDone }: Props): VNode {
  const [isFraud, setFraud] = useState<boolean | null>(null);
  const [reason, setReason] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isFraud === null) return;
    void doing
      .act(async () => {
        await revokeCertificate(certificate.id, { reason, isFraud });
        say('Sertifikat dicabut.');
        onDone();
      })
      .then((isDone) => isDone && onClose());
  };
  const opens = certificate.capabilities.map((capability) => RIGHT_WORDS[capability].toLowerCase()).join(', ');
  return (
    <Sheet title="Cabut sertifikat" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <p>
          <strong>{certificate.name ?? 'Nama sudah dihapus'}</strong>, {certificate.courseTitle}
          <br />
          <span class="soft num">{certificate.number}</span>
        </p>
        <fieldset class="choices">
          <legend class="field__label">Mengapa dicabut?</legend>
          <Choice name="fraud" value="no" title="Salah terbit" checked={isFraud === false} onChange={() => setFraud(false)}>
            <span class="soft">Kekeliruan kita. Izinnya berjalan 30 hari lagi supaya orangnya sempat belajar ulang.</span>
          </Choice>
          <Choice name="fraud" value="yes" title="Kecurangan" checked={isFraud === true} onChange={() => setFraud(true)}>
            <span class="soft">Izinnya dibekukan sekarang juga. Pesanan yang sudah masuk tetap dilayani.</span>
          </Choice>
        </fieldset>
        <TextArea name="reason" label="Alasan" hint="Tersimpan di catatan tindakan atas nama Anda." rows={3} maxlength={500} value={reason} error={doing.problem?.of('reason')} onInput={(event) => setReason(typedIn(event))} />
        {isFraud && opens !== '' && <Notice tone="danger" icon="warn" title={`Langsung berhenti: ${opens}.`} />}
        {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || isFraud === null || reason.trim().length < 5}>
          {doing.isBusy ? 'Mencabut…' : 'Cabut sertifikat ini'}
        </Button>
      </form>
    </Sheet>
  );
}
