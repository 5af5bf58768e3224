import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, TextArea } from '@etalase/ui';
import { type CardOutcome, decideCard, resolveTicket, type Ticket } from '../../../api/tickets';
import { useDoing } from '../../../commands/send';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';

const CARDS = {
  approve: { title: 'Terima kartunya', what: 'Pembayaran menjadi lunas dan penjual mulai menyiapkan pesanan. Kalau kartunya ternyata bukan milik pembeli, banknya akan menarik uangnya kembali.' },
  deny: { title: 'Tolak kartunya', what: 'Uangnya dilepas kembali ke kartu, dan pembeli diminta memilih cara bayar lain.' },
} as const;

/** The fraud check of the rail doubts a card; whoever has looked at buyer and order says what becomes of it. */
export function CardSheet({ paymentIntentId, outcome, onDone, onClose }: { paymentIntentId: string; outcome: CardOutcome; onDone: () => void; onClose: () => void }): VNode {
  const [reason, setReason] = useState('');
  const doing = useDoing();
  const { title, what } = CARDS[outcome];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        await decideCard(paymentIntentId, { outcome, reason });
        onDone();
        say(outcome === 'approve' ? 'Kartunya diterima.' : 'Kartunya ditolak.');
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <form class="stack" noValidate onSubmit={submit}>
        <p>{what}</p>
        <TextArea name="reason" label="Alasannya" hint="Misalnya: pembeli ditelepon dan benar pemilik kartunya." rows={3} maxlength={500} value={reason} error={doing.problem?.of('reason') ?? doing.problem?.message} onInput={(event) => setReason(typedIn(event))} />
        <Button look="strong" isFull disabled={doing.isBusy || reason.trim().length < 10}>
          {title}
        </Button>
      </form>
    </Sheet>
  );
}

/** What was found out about a difference. */
export function ResolveSheet({ ticket, title, onDone, onClose }: { ticket: Ticket; title: string; onDone: () => void; onClose: () => void }): VNode {
  const [words, setWords] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        await resolveTicket(ticket.id, words);
        onDone();
        say('Tercatat.');
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <form class="stack" noValidate onSubmit={submit}>
        <p>Catatan ini tidak memindahkan uang. Kalau ada yang harus dibayar atau dikembalikan, lakukan dulu di tempatnya.</p>
        <TextArea name="resolution" label="Apa yang ditemukan" rows={3} maxlength={500} value={words} error={doing.problem?.of('resolution') ?? doing.problem?.message} onInput={(event) => setWords(typedIn(event))} />
        <Button look="strong" isFull disabled={doing.isBusy || words.trim().length < 10}>
          Selesai
        </Button>
      </form>
    </Sheet>
  );
}
