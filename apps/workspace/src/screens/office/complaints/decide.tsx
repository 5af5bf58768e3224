import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Button, Choice, Notice, TextArea } from '@etalase/ui';
import { decideComplaint } from '../../../api/office-desk';
import type { ComplaintRow } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { MoneyField } from '../../../parts/money-field';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { cache } from '../../../queries/use-query';
import { go } from '../../../router/location';

export const DECIDED = { refund: 'Uang kembali penuh', partial: 'Sebagian uang kembali', reject: 'Uang untuk penjual' } as const;
type Outcome = keyof typeof DECIDED;

/** Who gets what, and why, in words both sides read. */
export function Decide({ complaint }: { complaint: ComplaintRow }): VNode {
  const { id, outcome: decided, totalRupiah } = complaint;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState('');
  const doing = useDoing();
  if (decided !== null) {
    return (
      <Notice tone="leaf" icon="check" title={DECIDED[decided]}>
        {complaint.refundRupiah !== null && complaint.refundRupiah > 0 && <p>{formatRupiah(complaint.refundRupiah)} kembali ke pembeli.</p>}
        <p>{complaint.answer}</p>
      </Notice>
    );
  }
  const part = Number(typed.replace(/\D/g, ''));
  const refund = outcome === 'refund' ? totalRupiah : outcome === 'partial' ? part : 0;
  const isWhole = outcome !== null && (outcome !== 'partial' || (part > 0 && part < totalRupiah)) && answer.trim().length >= 5;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        if (outcome !== null) await decideComplaint(id, { outcome, answer: answer.trim(), ...(outcome === 'partial' ? { refundRupiah: part } : {}) });
      })
      .then((isDone) => {
        if (!isDone) return;
        cache.invalidate('office/complaint');
        say('Keputusan tersimpan. Pembeli dan penjual kami kabari.');
        go('/kantor/keluhan', { replace: true });
      });
  };
  return (
    <form class="card stack" onSubmit={submit}>
      <h2>Keputusan</h2>
      <fieldset class="choices">
        <legend class="hush">Keputusan</legend>
        <Choice name="outcome" title="Kembalikan semua" side={formatRupiah(totalRupiah)} checked={outcome === 'refund'} onChange={() => setOutcome('refund')} />
        <Choice name="outcome" title="Kembalikan sebagian" checked={outcome === 'partial'} onChange={() => setOutcome('partial')} />
        <Choice name="outcome" title="Tolak keluhan" side={formatRupiah(0)} checked={outcome === 'reject'} onChange={() => setOutcome('reject')} />
      </fieldset>
      {outcome === 'partial' && <MoneyField name="refund" label="Kembali ke pembeli" hint={`Lebih dari Rp0 dan kurang dari ${formatRupiah(totalRupiah)}.`} error={doing.problem?.of('refundRupiah')} typed={typed} onTyped={setTyped} />}
      <TextArea name="answer" label="Alasan, dibaca pembeli dan penjual" hint="Misalnya: Foto menunjukkan dua bungkus sobek saat dibuka. Harga dua bungkus dikembalikan." maxlength={300} rows={4} value={answer} error={doing.problem?.of('answer')} onInput={(event) => setAnswer(typedIn(event))} />
      {outcome !== null && (
        <p class="card__note">
          Pembeli <strong class="num">{formatRupiah(refund)}</strong> · Penjual <strong class="num">{formatRupiah(Math.max(0, totalRupiah - refund))}</strong>
        </p>
      )}
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <Button look="strong" isFull disabled={doing.isBusy || !isWhole}>
        {doing.isBusy ? 'Menyimpan…' : 'Putuskan'}
      </Button>
    </form>
  );
}
