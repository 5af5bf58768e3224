import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Notice, TextField } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { Sheet } from '../../parts/sheet';
import { typedIn } from '../../parts/typed';
import type { RegisterLine } from './batches-api';

type Status = 'present' | 'late' | 'excused';
const CHOICES: readonly { status: Status; title: string }[] = [
  { status: 'present', title: 'Hadir' },
  { status: 'late', title: 'Terlambat' },
  { status: 'excused', title: 'Izin' },
];
const REASONS = ['Kartu tertinggal', 'HP mati', 'Dari daftar kertas'];

/** Without a card: what is so, and why it is known. */
export function ByHand({ line, onMark, onClose }: { line: RegisterLine; onMark: (status: Status, reason: string) => Promise<void>; onClose: () => void }): VNode {
  const [status, setStatus] = useState<Status>('present');
  const [reason, setReason] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => {
      await onMark(status, reason.trim());
      onClose();
    });
  };
  return (
    <Sheet title={line.printedName} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <div class="choices">
          {CHOICES.map((one) => (
            <Choice key={one.status} name="status" title={one.title} checked={status === one.status} onChange={() => setStatus(one.status)} />
          ))}
        </div>
        <div class="row">
          {REASONS.map((one) => (
            <button key={one} type="button" class={reason === one ? 'chip chip--on' : 'chip'} aria-pressed={reason === one} onClick={() => setReason(one)}>
              {one}
            </button>
          ))}
        </div>
        <TextField name="reason" label="Mengapa tanpa kartu?" autocomplete="off" maxlength={300} value={reason} error={doing.problem?.of('reason')} onInput={(event) => setReason(typedIn(event))} />
        {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || reason.trim().length < 5}>
          {doing.isBusy ? 'Mencatat…' : 'Catat'}
        </Button>
      </form>
    </Sheet>
  );
}
