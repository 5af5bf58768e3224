import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatMoment, formatRupiah } from '@etalase/kernel';
import { Badge, Button, Icon, TextField } from '@etalase/ui';
import { type PaymentStatus, type PaymentSummary, readPayments } from '../../../api/ledger';
import { MoreRows } from '../../../parts/more-rows';
import { Page } from '../../../parts/page';
import { typedIn } from '../../../parts/typed';
import { Empty, Known } from '../../../parts/waiting';
import type { Query } from '../../../queries/query-cache';
import { useQuery } from '../../../queries/use-query';
import { Link } from '../../../router/router';
import { statusOf } from './life-words';

/** What an officer looks for: who still has to pay, what is being looked into, what came to nothing. */
const TABS: readonly { word: string; status: PaymentStatus | null }[] = [
  { word: 'Semua', status: null },
  { word: 'Lunas', status: 'succeeded' },
  { word: 'Belum memilih', status: 'requires_payment_method' },
  { word: 'Menunggu', status: 'requires_action' },
  { word: 'Diperiksa', status: 'processing' },
  { word: 'Batal', status: 'canceled' },
];

/** Payments, newest first, or the one of an order somebody calls about. */
export function PaymentsPage(): VNode {
  const [typed, setTyped] = useState('');
  const [number, setNumber] = useState<string | null>(null);
  const [status, setStatus] = useState<PaymentStatus | null>(null);
  const asked = { number, status: number === null ? status : null };
  const query: Query<{ items: PaymentSummary[]; nextCursor: string | null }> = { key: `office/payments/${asked.status ?? ''}/${number ?? ''}`, load: () => readPayments(asked) };
  const answer = useQuery(query, { watch: true });
  const search = (event: SubmitEvent): void => {
    event.preventDefault();
    setNumber(typed.trim() === '' ? null : typed.trim());
  };
  return (
    <Page title="Pembayaran" back="/kantor/buku">
      <form class="card stack book-gap" role="search" onSubmit={search}>
        <TextField name="number" label="Nomor pesanan" maxlength={40} value={typed} onInput={(event) => setTyped(typedIn(event))} />
        <Button look="strong" icon="search">
          Cari
        </Button>
      </form>
      {number === null && (
        <div class="tabs" role="group" aria-label="Tampilkan">
          {TABS.map(({ word, status: one }) => (
            <button key={word} type="button" class="tabs__tab" aria-pressed={status === one} onClick={() => setStatus(one)}>
              {word}
            </button>
          ))}
        </div>
      )}
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="search" title={number === null ? (status === null ? 'Belum ada pembayaran' : 'Tidak ada yang seperti ini') : `Tidak ada pembayaran untuk ${number}`} />
          ) : (
            <MoreRows first={page} load={(cursor) => readPayments(asked, cursor)}>
              {(items) => (
                <ul class="card card--flush lines">
                  {items.map((payment) => (
                    <Row key={payment.id} payment={payment} />
                  ))}
                </ul>
              )}
            </MoreRows>
          )
        }
      </Known>
    </Page>
  );
}

function Row({ payment }: { payment: PaymentSummary }): VNode {
  const status = statusOf(payment.status);
  return (
    <li>
      <Link to={`/kantor/pembayaran/${payment.id}`} class="book-row">
        <span class="book-row__words">
          <strong>{payment.description}</strong>
          <span class="soft">{formatMoment(new Date(payment.createdAt))}</span>
          <span>
            <Badge tone={status.tone}>{status.word}</Badge> {payment.openDiscrepancies > 0 && <Badge tone="danger">Ada selisih</Badge>}
          </span>
        </span>
        <strong class="num">{formatRupiah(payment.amountRupiah)}</strong>
        <Icon name="next" />
      </Link>
    </li>
  );
}
