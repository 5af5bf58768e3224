import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Badge, Button, Notice, TextArea } from '@etalase/ui';
import { readReconciliations, readTickets, type Reconciliation, reconcileNow, resolveTicket, takeTicket, type Ticket } from '../../../api/tickets';
import { useDoing } from '../../../commands/send';
import { MoreRows } from '../../../parts/more-rows';
import { Page, Section } from '../../../parts/page';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { Empty, Known } from '../../../parts/waiting';
import type { Query } from '../../../queries/query-cache';
import { cache, useQuery } from '../../../queries/use-query';
import { nearMoment } from '../../../words/deadline';

type Tab = 'open' | 'resolved';
const ticketsQuery = (state: Tab): Query<{ items: Ticket[]; nextCursor: string | null }> => ({ key: `office/tickets/${state}`, load: () => readTickets(state) });
const runsQuery: Query<Reconciliation[]> = { key: 'office/reconciliations', load: readReconciliations };
const refresh = (): void => void Promise.all([cache.refresh(ticketsQuery('open')), cache.refresh(ticketsQuery('resolved')), cache.refresh(runsQuery)]);

const KINDS: Record<string, string> = {
  payout_unclear: 'Pencairan belum jelas hasilnya', payout_slow: 'Pencairan tertahan di bank', payout_missing_there: 'Menurut kita sampai, di Iris tidak ada', payout_missing_here: 'Keluar dari Iris, di sini tidak ada', payout_amount: 'Jumlahnya berbeda di Iris', payout_status: 'Hasilnya berbeda di Iris',
  books: 'Pembukuan tidak seimbang', wrong_amount: 'Pembayaran salah jumlah', double_payment: 'Dibayar dua kali', reversed: 'Ditarik kembali oleh bank', unexplained: 'Kabar pembayaran tidak jelas', refund_failed: 'Pengembalian dana gagal',
};

/** Where the rail's books and ours differ: who looks after it, and for how long already. */
export function Tickets(): VNode {
  const [tab, setTab] = useState<Tab>('open');
  const [open, setOpen] = useState<Ticket | null>(null);
  const answer = useQuery(ticketsQuery(tab), { watch: true });
  const runs = useQuery(runsQuery, { watch: true });
  return (
    <Page title="Selisih">
      <Known answer={runs}>{(list) => <LastRun run={list[0]} />}</Known>
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
      {open && <ResolveSheet ticket={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function LastRun({ run }: { run: Reconciliation | undefined }): VNode {
  const doing = useDoing();
  const isSound = run !== undefined && run.differences === 0 && run.booksRupiah === 0 && run.booksDifferences === 0;
  const compare = (): void =>
    void doing.act(async () => {
      await reconcileNow();
      say('Sedang dicocokkan. Hasilnya tampil sebentar lagi.');
    });
  return (
    <section class="card stack">
      {run ? (
        <div class="desk__words">
          <p>
            <Badge tone={isSound ? 'leaf' : 'danger'}>{isSound ? 'Cocok' : 'Ada selisih'}</Badge>
          </p>
          <p>
            Terakhir dicocokkan {nearMoment(new Date(run.ranAt), new Date())}: {run.payouts} pencairan dengan {run.movements} catatan Iris.
          </p>
          {(run.booksRupiah !== 0 || run.booksDifferences > 0) && <p>Neraca saldo: {formatRupiah(run.booksRupiah)}, {run.booksDifferences} akun tidak cocok.</p>}
        </div>
      ) : (
        <p>Belum pernah dicocokkan. Setiap malam dicocokkan sendiri.</p>
      )}
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <Button type="button" disabled={doing.isBusy} onClick={compare}>
        Cocokkan sekarang
      </Button>
    </section>
  );
}

function Row({ ticket, onOpen }: { ticket: Ticket; onOpen: () => void }): VNode {
  const doing = useDoing();
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
            Di sini {typeof ours === 'number' ? formatRupiah(ours) : 'tidak ada'} · di Iris {typeof theirs === 'number' ? formatRupiah(theirs) : 'tidak ada'}
          </p>
        )}
        {typeof amount === 'number' && <p class="num">{formatRupiah(amount)}</p>}
        <p class="soft ticket__subject">{ticket.subject}</p>
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
        {!ticket.resolvedAt && ticket.isMine && ticket.kind !== 'payout_unclear' && (
          <Button type="button" look="strong" onClick={onOpen}>
            Catat hasilnya
          </Button>
        )}
        {!ticket.resolvedAt && ticket.kind === 'payout_unclear' && <p class="soft">Selesaikan di daftar pencairannya.</p>}
        {doing.problem && <span class="error">{doing.problem.message}</span>}
      </div>
    </li>
  );
}

function ResolveSheet({ ticket, onClose }: { ticket: Ticket; onClose: () => void }): VNode {
  const [words, setWords] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        await resolveTicket(ticket.id, words);
        refresh();
        say('Tercatat.');
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title={KINDS[ticket.kind] ?? ticket.kind} onClose={onClose}>
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
