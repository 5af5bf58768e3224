import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Button, ButtonLink, Icon } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';
import { Page, Section } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import type { Query } from '../../queries/query-cache';
import { useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useShopId, useZone } from '../../session/session';
import { monthOf, monthWords, shiftMonth } from './month';

type Month = components['schemas']['StatementDto'];
type MonthOrder = components['schemas']['StatementOrderDto'];

const statementQuery = (sellerId: string, month: string): Query<Month> => ({
  key: `shop/${sellerId}/money/statement/${month}`,
  load: () => answerOf(api.GET('/api/shops/{sellerId}/money/statement', { params: { path: { sellerId }, query: { month } } })),
});

/** A month's money: the sums, then each order with every rupiah explained. */
export function Statement(): VNode {
  const shopId = useShopId();
  const now = monthOf(new Date(), useZone().label);
  const [month, setMonth] = useState(now);
  const answer = useQuery(statementQuery(shopId, month));
  const file = (kind: 'pdf' | 'xlsx'): string => `/api/shops/${shopId}/money/statement/file?month=${month}&kind=${kind}`;
  return (
    <Page title="Laporan bulanan" back="/uang" isForm>
      <div class="stack">
        <nav class="month" aria-label="Bulan">
          <strong aria-live="polite">{monthWords(month)}</strong>
          <Button type="button" icon="back" aria-label={`Ke ${monthWords(shiftMonth(month, -1))}`} onClick={() => setMonth(shiftMonth(month, -1))}>
            Lalu
          </Button>
          <Button type="button" disabled={month >= now} aria-label={`Ke ${monthWords(shiftMonth(month, 1))}`} onClick={() => setMonth(shiftMonth(month, 1))}>
            Lanjut <Icon name="next" />
          </Button>
        </nav>
        <Known answer={answer}>
          {(known) => (
            <>
              <Sums known={known} />
              <div class="duo">
                <ButtonLink href={file('pdf')} icon="orders" target="_blank">
                  PDF
                </ButtonLink>
                <ButtonLink href={file('xlsx')} icon="save" download={`uang-${month}.xlsx`}>
                  Excel
                </ButtonLink>
              </div>
              <Orders known={known} />
            </>
          )}
        </Known>
      </div>
    </Page>
  );
}

type Row = [label: string, amount: number];

function Sums({ known: { opening, closing, totals } }: { known: Month }): VNode {
  const ready: Row[] = [
    ['Di awal bulan', opening.readyRupiah],
    ['Menjadi siap cair', totals.releasedRupiah],
    ['Bagi hasil', -totals.commissionRupiah],
    ['PPN bagi hasil', -totals.taxRupiah],
    ['Kembali ke pembeli sesudah siap cair', -totals.returnedRupiah],
    ['Utang yang dihapus', totals.writtenOffRupiah],
    ['Masuk rekening Anda', -totals.paidOutRupiah],
    ['Koreksi', totals.correctedRupiah],
  ];
  const held: Row[] = [
    ['Di awal bulan', opening.heldRupiah],
    ['Dibayar pembeli', totals.receivedRupiah],
    ['Kembali ke pembeli', -totals.refundedRupiah],
    ['Menjadi siap cair', -totals.releasedRupiah],
  ];
  return (
    <>
      <SumCard title="Siap cair" rows={ready} total={['Di akhir bulan', closing.readyRupiah]} />
      <SumCard title="Ditahan" rows={held} total={['Di akhir bulan', closing.heldRupiah]} />
    </>
  );
}

function SumCard({ title, rows, total }: { title: string; rows: readonly Row[]; total: Row }): VNode {
  return (
    <section class="card card--flush">
      <div class="sum">
        <h2>{title}</h2>
        <Lines rows={rows} total={total} />
      </div>
    </section>
  );
}

/** Rows of nothing are left out: what is not there needs no explaining. */
function Lines({ rows, total }: { rows: readonly Row[]; total: Row }): VNode {
  return (
    <>
      {rows.filter(([, amount]) => amount !== 0).map(([label, amount]) => (
        <p key={label} class="sum__row">
          <span>{label}</span>
          <span class="num">{formatRupiah(amount)}</span>
        </p>
      ))}
      <p class="sum__row sum__row--total">
        <span>{total[0]}</span>
        <span class="num">{formatRupiah(total[1])}</span>
      </p>
    </>
  );
}

function Orders({ known }: { known: Month }): VNode {
  return (
    <Section title="Setiap pesanan">
      {known.orders.length === 0 ? (
        <Empty icon="cash" title="Tidak ada uang yang bergerak di bulan ini" />
      ) : (
        <ul class="card card--flush lines">
          {known.orders.map((order) => (
            <OrderSum key={order.sellerOrderId} order={order} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function OrderSum({ order }: { order: MonthOrder }): VNode {
  const isPaidNow = order.receivedRupiah > 0;
  const before = order.heldRupiah + order.releasedRupiah + order.refundedRupiah - order.receivedRupiah;
  const rows: Row[] = [
    ['Ditahan sejak bulan lalu', before],
    ['Barang', isPaidNow ? order.goodsRupiah : 0],
    ['Ongkir', isPaidNow ? order.receivedRupiah - order.goodsRupiah : 0],
    ['Kembali ke pembeli', -order.refundedRupiah],
    ['Bagi hasil', -order.commissionRupiah],
    ['PPN bagi hasil', -order.taxRupiah],
  ];
  const ready = order.releasedRupiah - order.commissionRupiah - order.taxRupiah;
  return (
    <li class="sum">
      <Link to={`/pesanan/${order.sellerOrderId}`}>
        <strong>{order.number}</strong>
      </Link>
      <Lines rows={rows} total={order.heldRupiah > 0 ? ['Masih ditahan', order.heldRupiah] : ['Siap cair', ready]} />
      {order.heldUntil && <p class="sum__wait">{order.heldUntil}</p>}
    </li>
  );
}
