import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Badge, Button } from '@etalase/ui';
import { type CardOutcome, type Rail, readRails, readReconciliations, readTickets, type Reconciliations, takeTicket, type Ticket } from '../../../api/tickets';
import { useDoing } from '../../../commands/send';
import { MoreRows } from '../../../parts/more-rows';
import { Page, Section } from '../../../parts/page';
import { Empty, Known } from '../../../parts/waiting';
import type { Query } from '../../../queries/query-cache';
import { cache, useQuery } from '../../../queries/use-query';
import { Link } from '../../../router/router';
import { nearMoment, timeLeft, urgencyOf } from '../../../words/deadline';
import { LastRun } from './last-run';
import { CardSheet, ResolveSheet } from './ticket-sheets';

type Tab = 'open' | 'resolved';
const ticketsQuery = (state: Tab): Query<{ items: Ticket[]; nextCursor: string | null }> => ({ key: `office/tickets/${state}`, load: () => readTickets(state) });
const runsQuery: Query<Reconciliations> = { key: 'office/reconciliations', load: readReconciliations };
const railsQuery: Query<Rail[]> = { key: 'office/rails', load: readRails };
const refresh = (): void => void Promise.all([cache.refresh(ticketsQuery('open')), cache.refresh(ticketsQuery('resolved')), cache.refresh(runsQuery)]);

const KINDS: Record<string, string> = {
  payout_unclear: 'Pencairan belum jelas hasilnya', payout_slow: 'Pencairan tertahan di bank', payout_missing_there: 'Menurut kita sampai, di Iris tidak ada', payout_missing_here: 'Keluar dari Iris, di sini tidak ada', payout_amount: 'Jumlahnya berbeda di Iris', payout_status: 'Hasilnya berbeda di Iris',
  settlement_missing_there: 'Menurut kita lunas, di berkas Midtrans tidak ada', settlement_missing_here: 'Ada di berkas Midtrans, di sini tidak ada', settlement_amount: 'Jumlahnya berbeda di berkas Midtrans', settlement_fee: 'Biaya Midtrans tidak seperti perjanjian',
  settlement_twice: 'Tercantum dua kali di berkas Midtrans', settlement_reversed: 'Ditarik kembali menurut berkas Midtrans', settlement_no_file: 'Berkas harian Midtrans belum ada', settlement_unreadable: 'Berkas harian Midtrans tidak bisa dibaca',
  card_challenged: 'Kartu pembeli diragukan',
  books: 'Pembukuan tidak seimbang', wrong_amount: 'Pembayaran salah jumlah', double_payment: 'Dibayar dua kali', reversed: 'Ditarik kembali oleh bank', unexplained: 'Kabar pembayaran tidak jelas', refund_failed: 'Pengembalian dana gagal',
};

/** Where the rail's books and ours differ: who looks after it, and for how long already. */
export function Tickets(): VNode {
  const [tab, setTab] = useState<Tab>('open');
  const [open, setOpen] = useState<Ticket | null>(null);
  const answer = useQuery(ticketsQuery(tab), { watch: true });
  const runs = useQuery(runsQuery, { watch: true });
  const rails = useQuery(railsQuery, { watch: true });
  return (
    <Page title="Selisih">
      <div class="stack book-gap">
        <Known answer={rails}>{(list) => <Rails rails={list} />}</Known>
        <Known answer={runs}>{({ items, files }) => <LastRun run={items[0]} files={files} onLook={refresh} />}</Known>
      </div>
      <div class="tabs" role="group" aria-label="Tampilkan">
        {(['open', 'resolved'] as const).map((one) => (
          <button key={one} type="button" class="tabs__tab" aria-pressed={tab === one} onClick={() => setTab(one)}>
            {one === 'open' ? 'Belum selesai' : 'Selesai'}
          </button>
        ))}
      </div>
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="check" title={tab === 'open' ? 'Tidak ada selisih' : 'Belum ada yang selesai'} />
          ) : (
            <MoreRows first={page} load={(cursor) => readTickets(tab, cursor)}>
              {(items) => (
                <ul class="desk">
                  {items.map((ticket) => (
                    <Row key={ticket.id} ticket={ticket} onOpen={() => setOpen(ticket)} />
                  ))}
                </ul>
              )}
            </MoreRows>
          )
        }
      </Known>
      <Section title="Simpan">
        <a href="/api/office/tickets/sheet" download>
          Unduh semua selisih (Excel)
        </a>
      </Section>
      {open && <ResolveSheet ticket={open} title={KINDS[open.kind] ?? open.kind} onDone={refresh} onClose={() => setOpen(null)} />}
    </Page>
  );
}

/** Which ways to pay do not answer; quiet when all do. */
function Rails({ rails }: { rails: readonly Rail[] }): VNode {
  const down = rails.filter(({ isDown }) => isDown);
  const last = rails.filter(({ troubleUntil }) => troubleUntil !== null).sort((a, b) => ((a.troubleUntil ?? '') < (b.troubleUntil ?? '') ? 1 : -1))[0];
  return (
    <section class="card stack">
      <p class="rails-head">
        <strong>Jalur pembayaran</strong> <Badge tone={down.length === 0 ? 'leaf' : 'danger'}>{down.length === 0 ? 'Semua lancar' : `${down.length} tidak menjawab`}</Badge>
      </p>
      {down.map(({ rail, label, troubleSince }) => (
        <p key={rail}>
          <strong>{label}</strong> sejak {nearMoment(new Date(troubleSince ?? 0), new Date())}. Kita mencoba lagi sendiri tiap beberapa detik; pembeli ditawari cara lain.
        </p>
      ))}
      {down.length === 0 && last?.troubleUntil && (
        <p class="soft">
          Gangguan terakhir: {last.label}, selesai {nearMoment(new Date(last.troubleUntil), new Date())}.
        </p>
      )}
    </section>
  );
}

/** A card nobody decides about in time is turned down by itself, before Midtrans gives it up. */
function DecideBy({ at }: { at: Date }): VNode {
  const now = new Date();
  const urgency = urgencyOf(at, now);
  return (
    <p>
      <Badge tone={urgency === 'urgent' || urgency === 'late' ? 'danger' : 'gold'}>{timeLeft(at, now)}</Badge> Putuskan sebelum {nearMoment(at, now)}; sesudahnya ditolak sendiri dan pembeli memilih cara lain.
    </p>
  );
}

function Row({ ticket, onOpen }: { ticket: Ticket; onOpen: () => void }): VNode {
  const doing = useDoing();
  const [card, setCard] = useState<CardOutcome | null>(null);
  const isCard = ticket.kind === 'card_challenged' && ticket.paymentIntentId !== null;
  const { ours, theirs, amount } = ticket.detail as { ours?: number | null; theirs?: number | null; amount?: number };
  const take = (): void =>
    void doing.act(async () => {
      await takeTicket(ticket.id);
      refresh();
    });
  return (
    <li class="card desk__row">
      <div class="desk__words">
        <p>
          <strong>{KINDS[ticket.kind] ?? ticket.kind}</strong>
        </p>
        {(typeof ours === 'number' || typeof theirs === 'number') && (
          <p class="num">
            {ticket.kind === 'settlement_fee' ? 'Perjanjian' : 'Di sini'} {typeof ours === 'number' ? formatRupiah(ours) : 'tidak ada'} · di {ticket.kind.startsWith('settlement_') ? 'Midtrans' : 'Iris'} {typeof theirs === 'number' ? formatRupiah(theirs) : 'tidak ada'}
          </p>
        )}
        {typeof amount === 'number' && <p class="num">{formatRupiah(amount)}</p>}
        {isCard && ticket.decideBy && !ticket.resolvedAt && <DecideBy at={new Date(ticket.decideBy)} />}
        {ticket.description && <p>{ticket.description}</p>}
        <p class="soft ticket__subject">{ticket.subject}</p>
        {ticket.paymentIntentId && (
          <p>
            <Link to={`/kantor/pembayaran/${ticket.paymentIntentId}`}>Riwayat pembayarannya</Link>
          </p>
        )}
        {ticket.kind === 'reversed' && !ticket.resolvedAt && (
          <p>
            <Link to="/kantor/sengketa">Putuskan di Ditarik bank</Link>
          </p>
        )}
        {ticket.resolution && <p>{ticket.resolution}</p>}
      </div>
      <div class="desk__side">
        <Badge tone={ticket.resolvedAt ? 'leaf' : ticket.ageDays >= 2 ? 'danger' : 'gold'}>{ticket.resolvedAt ? 'Selesai' : ticket.ageDays === 0 ? 'Hari ini' : `${ticket.ageDays} hari`}</Badge>
        <p class="soft">{ticket.resolvedBy ? `oleh ${ticket.resolvedBy}` : ticket.isMine ? 'Anda yang mengurus' : ticket.owner ? `diurus ${ticket.owner}` : 'Belum ada yang mengurus'}</p>
        {!ticket.resolvedAt && !ticket.isMine && (
          <Button type="button" disabled={doing.isBusy} onClick={take}>
            Saya yang mengurus
          </Button>
        )}
        {!ticket.resolvedAt && ticket.isMine && isCard && (
          <>
            <Button type="button" look="strong" onClick={() => setCard('approve')}>
              Terima kartunya
            </Button>
            <Button type="button" onClick={() => setCard('deny')}>
              Tolak kartunya
            </Button>
          </>
        )}
        {!ticket.resolvedAt && ticket.isMine && ticket.kind !== 'payout_unclear' && !isCard && (
          <Button type="button" look="strong" onClick={onOpen}>
            Catat hasilnya
          </Button>
        )}
        {!ticket.resolvedAt && ticket.kind === 'payout_unclear' && <p class="soft">Selesaikan di daftar pencairannya.</p>}
        {doing.problem && <span class="error">{doing.problem.message}</span>}
      </div>
      {card && ticket.paymentIntentId && <CardSheet paymentIntentId={ticket.paymentIntentId} outcome={card} onDone={refresh} onClose={() => setCard(null)} />}
    </li>
  );
}
