import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Button, Choice, Notice, TextArea } from '@etalase/ui';
import { approveRun, rejectRun, type RunDetail, type RunPayout, settlePayout } from '../../../api/payouts';
import { useDoing } from '../../../commands/send';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { runTitle } from './payout-words';

interface Props {
  onClose: () => void;
  onDone: () => void;
}

/** What all three ask in the same way: one act, then the list is read again. */
function useAct({ onClose, onDone }: Props): { isBusy: boolean; problem: ReturnType<typeof useDoing>['problem']; run: (work: () => Promise<unknown>, words: string) => void } {
  const doing = useDoing();
  const run = (work: () => Promise<unknown>, words: string): void =>
    void doing
      .act(async () => {
        await work();
        say(words);
      })
      .then((isDone) => {
        onDone();
        if (isDone) onClose();
      });
  return { isBusy: doing.isBusy, problem: doing.problem, run };
}

export function ApproveSheet({ run, ...props }: Props & { run: RunDetail }): VNode {
  const act = useAct(props);
  return (
    <Sheet title="Setujui pencairan" onClose={props.onClose}>
      <div class="stack">
        <p class="desk__amount num">{runTitle(run)}</p>
        <p>Uang langsung dikirim ke rekening penjual dan tidak bisa ditarik lagi. Persetujuan ini tercatat atas nama Anda.</p>
        {act.problem && <Notice tone="danger" icon="warn" title={act.problem.message} />}
        <Button type="button" look="strong" isFull icon="check" disabled={act.isBusy} onClick={() => act.run(() => approveRun(run.id), 'Disetujui. Uang sedang dikirim.')}>
          {act.isBusy ? 'Menyetujui…' : 'Ya, kirim sekarang'}
        </Button>
      </div>
    </Sheet>
  );
}

export function RejectSheet({ run, ...props }: Props & { run: RunDetail }): VNode {
  const [reason, setReason] = useState('');
  const act = useAct(props);
  return (
    <Sheet title="Tolak daftar ini" onClose={props.onClose}>
      <Form onSubmit={() => act.run(() => rejectRun(run.id, reason), 'Ditolak. Uang kembali ke saldo penjual.')}>
        <p>Semua uang di daftar ini kembali ke saldo penjual. Daftar baru bisa dibuat kapan saja.</p>
        <TextArea name="reason" label="Alasan" rows={3} maxlength={500} value={reason} error={act.problem?.of('reason') ?? act.problem?.message} onInput={(event) => setReason(typedIn(event))} />
        <Button isFull disabled={act.isBusy || reason.trim().length < 10}>
          Tolak daftar
        </Button>
      </Form>
    </Sheet>
  );
}

/** The bank has been asked by telephone: what it said decides, never a guess. */
export function SettleSheet({ payout, ...props }: Props & { payout: RunPayout }): VNode {
  const [outcome, setOutcome] = useState<'paid' | 'failed' | null>(null);
  const [note, setNote] = useState('');
  const act = useAct(props);
  return (
    <Sheet title="Jawaban bank" onClose={props.onClose}>
      <Form onSubmit={() => outcome !== null && act.run(() => settlePayout(payout.id, outcome, note), 'Tercatat.')}>
        <p>
          {payout.label}, {formatRupiah(payout.amountRupiah)} ke {payout.masked}. Tanyakan dulu ke Iris atau bank apakah uangnya sudah masuk; jangan menebak.
        </p>
        <fieldset class="stack-s">
          <legend>Kata bank</legend>
          <Choice name="outcome" title="Uangnya sudah masuk rekening" checked={outcome === 'paid'} onChange={() => setOutcome('paid')} />
          <Choice name="outcome" title="Uangnya tidak pernah keluar, kembalikan ke saldo" checked={outcome === 'failed'} onChange={() => setOutcome('failed')} />
        </fieldset>
        <TextArea name="note" label="Siapa yang menjawab, dan apa katanya" rows={3} maxlength={500} value={note} error={act.problem?.of('note') ?? act.problem?.message} onInput={(event) => setNote(typedIn(event))} />
        <Button look="strong" isFull disabled={act.isBusy || outcome === null || note.trim().length < 10}>
          Simpan
        </Button>
      </Form>
    </Sheet>
  );
}

function Form({ onSubmit, children }: { onSubmit: () => void; children: ComponentChildren }): VNode {
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
