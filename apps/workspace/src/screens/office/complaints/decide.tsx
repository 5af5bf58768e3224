import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatMoment, formatRupiah } from '@etalase/kernel';
import { Button, Choice, Notice, TextArea } from '@etalase/ui';
import { decideComplaint, decideComplaintAppeal } from '../../../api/office-desk';
import type { ComplaintRow } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { MoneyField } from '../../../parts/money-field';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { cache } from '../../../queries/use-query';
import { go } from '../../../router/location';
import { DECIDED, type LastWord, lastWordOf } from '../../../words/verdict';

type Outcome = LastWord['outcome'];

/** Who gets what, and why, in words both sides read. */
export function Decide({ complaint, mayDecide }: { complaint: ComplaintRow; mayDecide: boolean }): VNode {
  if (complaint.state !== 'complained' && complaint.state !== 'appealed') return <Decided complaint={complaint} />;
  if (mayDecide) return <DecideForm complaint={complaint} />;
  return (
    <Notice icon="info" title="Menunggu petugas lain">
      <p>Anda yang memutus pertama kali. Supaya adil, banding ini diputus petugas lain.</p>
    </Notice>
  );
}

function Decided({ complaint }: { complaint: ComplaintRow }): VNode | null {
  const word = lastWordOf(complaint);
  if (!word) return null;
  const isWaiting = complaint.state === 'decided';
  return (
    <Notice tone={isWaiting ? 'gold' : 'leaf'} icon={isWaiting ? 'clock' : 'check'} title={DECIDED[word.outcome]}>
      <p class="num">
        Pembeli {formatRupiah(word.refundRupiah)} · Penjual {formatRupiah(complaint.totalRupiah - word.refundRupiah)}
      </p>
      <p>{word.answer}</p>
      {isWaiting && complaint.appealBy && <p>Uang belum dipindahkan: pembeli atau penjual bisa banding sampai {formatMoment(new Date(complaint.appealBy), 'id')}.</p>}
      {complaint.appeal?.outcome && <p>Keputusan terakhir setelah banding.</p>}
    </Notice>
  );
}

function DecideForm({ complaint }: { complaint: ComplaintRow }): VNode {
  const { id, totalRupiah } = complaint;
  const isAppeal = complaint.state === 'appealed';
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState('');
  const doing = useDoing();
  const part = Number(typed.replace(/\D/g, ''));
  const refund = outcome === 'refund' ? totalRupiah : outcome === 'partial' ? part : 0;
  const isWhole = outcome !== null && (outcome !== 'partial' || (part > 0 && part < totalRupiah)) && answer.trim().length >= 5;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        if (outcome !== null) await (isAppeal ? decideComplaintAppeal : decideComplaint)(id, { outcome, answer: answer.trim(), ...(outcome === 'partial' ? { refundRupiah: part } : {}) });
      })
      .then((isDone) => {
        if (!isDone) return;
        cache.invalidate('office/complaint');
        say('Keputusan tersimpan. Pembeli dan penjual kami kabari.');
        go(isAppeal ? '/kantor/keluhan?meja=banding' : '/kantor/keluhan', { replace: true });
      });
  };
  return (
    <form class="card stack" onSubmit={submit}>
      <h2>{isAppeal ? 'Keputusan terakhir' : 'Keputusan'}</h2>
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
      <p class="soft">{isAppeal ? 'Setelah ini tidak ada banding lagi: uang langsung dibagi.' : 'Uang dibagi setelah waktu banding lewat, atau begitu keduanya setuju.'}</p>
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <Button look="strong" isFull disabled={doing.isBusy || !isWhole}>
        {doing.isBusy ? 'Menyimpan…' : 'Putuskan'}
      </Button>
    </form>
  );
}
