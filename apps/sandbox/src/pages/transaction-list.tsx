import type { VNode } from 'preact';
import { rails } from '../midtrans/rails';
import type { ClosedDay } from '../midtrans/settlement-days';
import type { Transaction } from '../midtrans/transaction';
import { type TrafficRule, trafficModes } from '../notifications/traffic';
import { Live, Tag, renderPage } from './layout';
import { rupiah, shortMoment, statusWords, trafficWords } from './words';

export function TransactionRows({ transactions }: { readonly transactions: readonly Transaction[] }): VNode {
  if (transactions.length === 0) return <p class="empty">Belum ada pembayaran. Belanjalah di toko, lalu kode bayarnya muncul di sini.</p>;
  return (
    <ul class="rows">
      {transactions.map((row) => (
        <li key={row.id}>
          <a href={`/midtrans/transactions/${row.id}`}>
            <span class="cut"><b>{row.orderId}</b></span>
            <span class="price">{rupiah(row.amount)}</span>
            <span class="line soft small"><Tag {...statusWords[row.status]} />{`${rails[row.rail].label} · ${shortMoment(row.createdAt)}`}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

export function TrafficForm({ rule }: { readonly rule: TrafficRule }): VNode {
  return (
    <section class="card">
      <h2>Kabar ke toko</h2>
      <p class="soft">
        Kabar berikutnya: <b>{trafficWords[rule.mode]}</b>
        {rule.count === null ? '' : `, ${rule.count} kabar lagi`}
      </p>
      <form method="post" action="/midtrans/traffic" class="stack">
        <div>
          <label for="mode">Buat kabar berikutnya</label>
          <select id="mode" name="mode">
            {trafficModes.map((mode) => <option key={mode} value={mode} selected={mode === rule.mode}>{trafficWords[mode]}</option>)}
          </select>
        </div>
        <div>
          <label for="count">Berapa kabar</label>
          <select id="count" name="count">
            <option value="1">Satu kabar saja</option>
            <option value="10">Sepuluh kabar</option>
            <option value="all" selected={rule.mode !== 'normal' && rule.count === null}>Sampai diubah lagi</option>
          </select>
        </div>
        <button class="button quiet" type="submit">Terapkan</button>
      </form>
    </section>
  );
}

export interface TransactionListView {
  readonly transactions: readonly Transaction[];
  readonly search: string;
  readonly rule: TrafficRule;
  readonly days: readonly ClosedDay[];
  readonly today: string;
}

function SettlementFiles({ days, today }: Pick<TransactionListView, 'days' | 'today'>): VNode {
  return (
    <section class="card">
      <h2>Berkas harian</h2>
      <p class="soft">Tiap malam Midtrans menulis apa yang lunas dan dikembalikan hari itu, dengan biayanya. Bisa juga ditulis sekarang.</p>
      {days.length === 0 ? null : (
        <ul class="rows">
          {days.map(({ day, lines }) => (
            <li key={day}><a href={`/midtrans/days/${day}`} download={`settlement-${day}.csv`}><span class="cut"><b>{`settlement-${day}.csv`}</b></span><span class="soft small">{`${lines} baris`}</span></a></li>
          ))}
        </ul>
      )}
      <form method="post" action="/midtrans/days"><button class="button quiet" type="submit">{`Tulis berkas hari ini (${today})`}</button></form>
    </section>
  );
}

export function transactionListPage({ transactions, search, rule, days, today }: TransactionListView): string {
  return renderPage({
    title: 'Pembayaran',
    place: '/midtrans',
    refresh: true,
    children: (
      <>
        <h1>Pembayaran</h1>
        <p class="soft">Buka satu pembayaran untuk melihat kodenya, lalu bayar seperti pembeli.</p>
        <div class="grid wide">
          <section class="card">
            <form class="search" method="get" action="/midtrans">
              <input name="q" value={search} aria-label="Cari pembayaran" placeholder="Nomor pesanan, VA, kode bayar" maxLength={60} />
              <button class="button" type="submit">Cari</button>
            </form>
            <Live><TransactionRows transactions={transactions} /></Live>
          </section>
          <div class="grid"><TrafficForm rule={rule} /><SettlementFiles days={days} today={today} /></div>
        </div>
      </>
    ),
  });
}
