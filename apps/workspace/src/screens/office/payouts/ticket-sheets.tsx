import type { VNode } from 'preact';
import { type CardOutcome, decideCard, resolveTicket, type Ticket } from '../../../api/tickets';
import { MONEY_REASON, ReasonSheet } from '../../../parts/reason-sheet';
import { say } from '../../../parts/toast';

const CARDS = {
  approve: { title: 'Terima kartunya', what: 'Pembayaran menjadi lunas dan penjual mulai menyiapkan pesanan. Kalau kartunya ternyata bukan milik pembeli, banknya akan menarik uangnya kembali.', said: 'Kartunya diterima.' },
  deny: { title: 'Tolak kartunya', what: 'Uangnya dilepas kembali ke kartu, dan pembeli diminta memilih cara bayar lain.', said: 'Kartunya ditolak.' },
} as const;
const SENDING = 'Mengirim…';

/** The fraud check of the rail doubts a card; whoever has looked at buyer and order says what becomes of it. */
export function CardSheet({ paymentIntentId, outcome, onDone, onClose }: { paymentIntentId: string; outcome: CardOutcome; onDone: () => void; onClose: () => void }): VNode {
  const { title, what, said } = CARDS[outcome];
  const decide = async (reason: string): Promise<void> => {
    await decideCard(paymentIntentId, { outcome, reason });
    onDone();
    say(said);
  };
  return (
    <ReasonSheet title={title} field={MONEY_REASON} hint="Misalnya: pembeli ditelepon dan benar pemilik kartunya." act={{ label: title, busy: SENDING }} onReason={decide} onClose={onClose}>
      {what}
    </ReasonSheet>
  );
}

/** What was found out about a difference. */
export function ResolveSheet({ ticket, title, onDone, onClose }: { ticket: Ticket; title: string; onDone: () => void; onClose: () => void }): VNode {
  const resolve = async (words: string): Promise<void> => {
    await resolveTicket(ticket.id, words);
    onDone();
    say('Tercatat.');
  };
  return (
    <ReasonSheet title={title} field={{ ...MONEY_REASON, name: 'resolution', label: 'Apa yang ditemukan' }} act={{ label: 'Selesai', busy: SENDING }} onReason={resolve} onClose={onClose}>
      Catatan ini tidak memindahkan uang. Kalau ada yang harus dibayar atau dikembalikan, lakukan dulu di tempatnya.
    </ReasonSheet>
  );
}
