import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, TextArea } from '@etalase/ui';
import { decideWaiver, type Waiver } from '../../../api/certificates';
import { useDoing } from '../../../commands/send';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { RIGHT_WORDS } from '../../../words/certificates-held';

interface Props {
  waiver: Waiver;
  isApproved: boolean;
  onClose: () => void;
  onDone: () => void;
}

export function DecideWaiverSheet({ waiver, isApproved, onClose, onDone }: Props): VNode {
  const [note, setNote] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        await decideWaiver(waiver.id, { isApproved, ...(note.trim() === '' ? {} : { note }) });
        say(isApproved ? 'Keringanan diberikan.' : 'Permintaan ditolak.');
        onDone();
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title={isApproved ? 'Setujui keringanan' : 'Tolak permintaan'} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <p>
          <strong>{waiver.person === '' ? waiver.phone : waiver.person}</strong>: {RIGHT_WORDS[waiver.capability].toLowerCase()}.
        </p>
        <p class="soft">{waiver.reason}</p>
        <TextArea name="note" label={isApproved ? 'Catatan (boleh kosong)' : 'Alasan menolak'} rows={3} maxlength={500} value={note} error={doing.problem?.of('note')} onInput={(event) => setNote(typedIn(event))} />
        {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || (!isApproved && note.trim().length < 5)}>
          {isApproved ? 'Berikan izin ini' : 'Tolak'}
        </Button>
      </form>
    </Sheet>
  );
}
