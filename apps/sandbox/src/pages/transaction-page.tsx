import type { VNode } from 'preact';
import { rails } from '../midtrans/rails';
import { type Transaction, refundedAmount } from '../midtrans/transaction';
import type { Delivery } from '../notifications/delivery';
import { Live, Tag, renderPage } from './layout';
import { deliveryWords, inFours, moment, rupiah, statusWords, time } from './words';

export interface TransactionView {
  readonly transaction: Transaction;
  readonly deliveries: readonly Delivery[];
  /** The QR as SVG markup, for the rails that have one. */
  readonly qr: string | null;
}

function Instrument({ transaction, qr }: TransactionView): VNode {
  const { vaNumber, billKey, billerCode, paymentCode } = transaction.instrument;
  const { label } = rails[transaction.rail];
  if (transaction.card) return <><p class="soft">Kartu</p><p class="number">{transaction.card.masked}</p></>;
  if (transaction.rail === 'gopay' || transaction.rail === 'shopeepay') return <><p class="soft">{`Beginilah aplikasi ${label} di HP pembeli: jumlahnya sudah terisi.`}</p>{qr ? <details><summary>Kode QR</summary><div class="qr" role="img" aria-label="Kode QR" dangerouslySetInnerHTML={{ __html: qr }} /></details> : null}</>;
  if (qr) return <><p class="soft">Pindai dengan aplikasi bank atau dompet apa saja</p><div class="qr" role="img" aria-label="Kode QRIS" dangerouslySetInnerHTML={{ __html: qr }} /></>;
  if (billKey) return <><p class="soft">{`Kode perusahaan ${billerCode}, lalu kode bayar`}</p><p class="number">{inFours(billKey)}</p></>;
  if (paymentCode) return <><p class="soft">{`Sebutkan kode ini di kasir ${label}`}</p><p class="number">{inFours(paymentCode)}</p></>;
  return <><p class="soft">{`Nomor ${label}`}</p><p class="number">{inFours(vaNumber ?? '')}</p></>;
}

function Deed({ id, deed, text, quiet = true }: { readonly id: string; readonly deed: string; readonly text: string; readonly quiet?: boolean }): VNode {
  return (
    <form method="post" action={`/midtrans/transactions/${id}/${deed}`}>
      <button class={quiet ? 'button quiet' : 'button'} type="submit">{text}</button>
    </form>
  );
}

function Deeds({ transaction: { id, status, card } }: { readonly transaction: Transaction }): VNode | null {
  if (status === 'capture' && card?.fraud === 'challenge') {
    return <><p>Sistem pemeriksaan ragu dengan kartu ini. Petugas memutuskan:</p><div class="pair"><Deed id={id} deed="approve" text="Terima" quiet={false} /><Deed id={id} deed="deny" text="Tolak" /></div></>;
  }
  if (status === 'capture') return <Deed id={id} deed="settle" text="Selesaikan (besok)" />;
  if (status === 'pending') {
    return (
      <>
        <Deed id={id} deed="pay" text="Bayar" quiet={false} />
        <div class="pair"><Deed id={id} deed="deny" text="Gagal" /><Deed id={id} deed="expire" text="Kedaluwarsa" /></div>
      </>
    );
  }
  if (status === 'settlement') {
    return <details><summary>Bank menarik kembali uangnya</summary><p class="soft">Jarang, tetapi terjadi: beberapa menit setelah lunas, bank membatalkan.</p><Deed id={id} deed="reverse" text="Tarik kembali" /></details>;
  }
  return null;
}

function DeliveryRow({ delivery }: { readonly delivery: Delivery }): VNode {
  const last = delivery.attempts.at(-1);
  const next = delivery.status === 'waiting' ? ` · coba lagi ${time(delivery.dueAt)}` : '';
  return (
    <li style="padding:10px 0">
      <b>{statusWords[delivery.transactionStatus as Transaction['status']].text}</b> <Tag {...deliveryWords[delivery.status]} />
      <div class="soft small">{`${moment(delivery.createdAt)} · dikirim ${delivery.attempts.length}×${last ? `, jawaban ${last.answer ?? last.error} dalam ${last.milliseconds} ms` : ''}${next}`}</div>
      <details><summary>Isi kabar</summary><pre>{JSON.stringify(JSON.parse(delivery.body), null, 2)}</pre></details>
    </li>
  );
}

function Facts({ transaction }: { readonly transaction: Transaction }): VNode {
  const facts: ReadonlyArray<readonly [string, string]> = [
    ['Cara bayar', rails[transaction.rail].label],
    ...(transaction.customer ? [['Pembeli', transaction.customer] as const] : []),
    ['Dibuat', moment(transaction.createdAt)],
    ...(transaction.settledAt ? [['Lunas', moment(transaction.settledAt)] as const] : []),
    ...(transaction.refunds.length > 0 ? [['Dikembalikan', rupiah(refundedAmount(transaction))] as const] : []),
    ['Nomor transaksi', transaction.id],
  ];
  return <dl>{facts.map(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>])}</dl>;
}

/** What happened, and what to do now. */
const outcomes: Readonly<Record<Exclude<Transaction['status'], 'pending'>, string>> = {
  authorize: 'Bank menahan uangnya di kartu sampai toko mengambilnya.',
  capture: 'Bank menerima kartunya; uangnya masuk besok.',
  settlement: 'Uang sudah diterima. Kembali ke toko, pesanannya segera diproses.',
  deny: 'Bank menolak pembayaran ini. Pembeli dapat mencoba cara bayar lain di toko.',
  cancel: 'Toko membatalkan pembayaran ini. Kodenya tidak berlaku lagi.',
  expire: 'Waktu bayarnya habis. Pembeli dapat meminta kode baru di toko.',
  refund: 'Seluruh uang sudah dikembalikan kepada pembeli.',
  partial_refund: 'Sebagian uang sudah dikembalikan kepada pembeli.',
  chargeback: 'Pembeli menyanggah pembayaran ini lewat banknya; uangnya ditarik kembali.',
  partial_chargeback: 'Pembeli menyanggah sebagian pembayaran ini lewat banknya; bagian itu ditarik kembali.',
};

/** As GoPay does: the order and how it went, which proves nothing to the shop. */
function wayBack(callbackUrl: string, { orderId, settledAt, status }: Transaction): string {
  return `${callbackUrl}${callbackUrl.includes('?') ? '&' : '?'}order_id=${encodeURIComponent(orderId)}&result=${settledAt === null && status !== 'capture' ? 'failure' : 'success'}`;
}

function Paper(view: TransactionView): VNode {
  const { transaction } = view;
  return (
    <section class="card">
      <Tag {...(transaction.card?.fraud === 'challenge' && transaction.status === 'capture' ? { text: 'Diperiksa', tone: 'wait' } : statusWords[transaction.status])} />
      <h1 class="quiet">{`Pesanan ${transaction.orderId}`}</h1>
      <p class="amount">{rupiah(transaction.amount)}</p>
      {transaction.status === 'pending' ? (
        <>
          <p>Bayar sebelum<br /><span class="deadline">{moment(transaction.expiresAt)}</span></p>
          <Instrument {...view} />
        </>
      ) : <p class="done">{outcomes[transaction.status]}</p>}
      {transaction.callbackUrl && transaction.status !== 'pending' ? <p><a class="button" style="display:flex;align-items:center;justify-content:center;text-decoration:none" href={wayBack(transaction.callbackUrl, transaction)}>Kembali ke toko</a></p> : null}
      <div style="margin-top:14px"><Deeds transaction={transaction} /></div>
    </section>
  );
}

export function transactionPage(view: TransactionView): string {
  const { transaction, deliveries } = view;
  return renderPage({
    title: `Pembayaran ${transaction.orderId}`,
    place: '/midtrans',
    refresh: true,
    children: (
      <>
        <a class="back" href="/midtrans">← Semua pembayaran</a>
        <Live>
          <div class="grid wide">
            <Paper {...view} />
            <div class="grid">
              <section class="card">
                <h2>Rincian</h2>
                {transaction.items.length > 0 ? <dl class="items">{transaction.items.map((item, index) => [<dt key={index}>{`${item.quantity} × ${item.name}`}</dt>, <dd key={`${index} price`}>{rupiah(item.price * item.quantity)}</dd>])}</dl> : null}
                <Facts transaction={transaction} />
              </section>
              <section class="card">
                <h2>Kabar ke toko</h2>
                {deliveries.length === 0 ? <p class="soft">Belum ada kabar.</p> : <ul class="rows">{[...deliveries].reverse().map((delivery) => <DeliveryRow key={delivery.id} delivery={delivery} />)}</ul>}
                {deliveries.length > 0 ? <Deed id={transaction.id} deed="notify" text="Kirim lagi kabar terakhir" /> : null}
              </section>
            </div>
          </div>
        </Live>
      </>
    ),
  });
}
