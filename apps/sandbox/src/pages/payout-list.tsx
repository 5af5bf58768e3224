import type { VNode } from 'preact';
import type { Payout } from '../iris/payout';
import type { Delivery } from '../notifications/delivery';
import { Live, Tag, renderPage } from './layout';
import { deliveryWords, payoutWords, rupiah, shortMoment } from './words';

export interface ShownPayout {
  readonly payout: Payout;
  readonly deliveries: readonly Delivery[];
}

function Deeds({ payout: { referenceNo, status } }: { readonly payout: Payout }): VNode | null {
  const button = (deed: string, text: string, quiet = true): VNode => (
    <form method="post" action={`/iris/payouts/${referenceNo}/${deed}`}><button class={quiet ? 'button quiet' : 'button'} type="submit">{text}</button></form>
  );
  if (status === 'approved' || status === 'processed') return <div class="pair">{button('complete', 'Bank: sampai', false)}{button('fail', 'Bank: gagal')}</div>;
  if (status === 'completed') return <details><summary>Bank mengembalikan uangnya</summary><p class="soft">Jarang, tetapi terjadi: bank mengembalikan uang yang katanya sudah sampai.</p>{button('fail', 'Kembalikan')}</details>;
  return null;
}

function Row({ payout, deliveries }: ShownPayout): VNode {
  const last = deliveries.at(-1);
  return (
    <li style="padding:12px 0">
      <b>{payout.beneficiary.name}</b> <span class="price">{rupiah(payout.amount)}</span>
      <div class="soft small">{`${payout.beneficiary.bank.toUpperCase()} ${payout.beneficiary.account} · ${payout.notes} · ${shortMoment(payout.updatedAt)}`}</div>
      <div><Tag {...payoutWords[payout.status]} /> {last ? <span class="soft small">{`Kabar: ${deliveryWords[last.status].text.toLowerCase()}`}</span> : null}</div>
      {payout.error ? <p class="soft small">{payout.error.message}</p> : null}
      <Deeds payout={payout} />
    </li>
  );
}

/** What Iris has to send, with the bank's buttons beside it. */
export function payoutListPage(rows: readonly ShownPayout[], balance: number, search: string): string {
  return renderPage({
    title: 'Pencairan',
    place: '/iris',
    refresh: true,
    children: (
      <>
        <h1>Pencairan</h1>
        <p class="soft">Uang penjual yang dikirim lewat Iris. Di sini Anda menjadi banknya.</p>
        <div class="grid wide">
          <section class="card">
            <form class="search" method="get" action="/iris">
              <input name="q" value={search} aria-label="Cari pencairan" placeholder="Nama, rekening, catatan" maxLength={60} />
              <button class="button" type="submit">Cari</button>
            </form>
            <Live>{rows.length === 0 ? <p class="empty">Belum ada pencairan. Kantor membuatnya di halaman Pencairan.</p> : <ul class="rows">{rows.map((row) => <Row key={row.payout.referenceNo} {...row} />)}</ul>}</Live>
          </section>
          <section class="card"><h2>Saldo di Iris</h2><p class="amount">{rupiah(balance)}</p></section>
        </div>
      </>
    ),
  });
}
