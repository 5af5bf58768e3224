import type { VNode } from 'preact';
import type { Outage } from '../control/outages';
import type { Message } from '../messages/message';
import type { TrafficRule } from '../notifications/traffic';
import type { Transaction } from '../midtrans/transaction';
import { LatestMessages } from './inbox-page';
import { Live, renderPage } from './layout';
import { TrafficForm, TransactionRows } from './transaction-list';

export interface OverviewView {
  readonly messages: readonly Message[];
  readonly transactions: readonly Transaction[];
  readonly outages: readonly Outage[];
  readonly rule: TrafficRule;
}

const outageWords = { up: 'jalan', down: 'mati', slow: 'lambat' } as const;

const switches = [
  ['midtrans', 'Midtrans'],
  ['refund', 'Pengembalian dana'],
  ['iris', 'Pencairan (Iris)'],
  ['whatsapp', 'WhatsApp'],
  ['sms', 'SMS'],
  ['mail', 'Surel'],
  ['push', 'Notifikasi'],
] as const;

function OutageForm({ outages }: Pick<OverviewView, 'outages'>): VNode {
  return (
    <section class="card">
      <h2>Gangguan</h2>
      <p class="soft">{outages.length === 0 ? 'Semua layanan jalan.' : outages.map((outage) => `${outage.channel}${outage.to ? ` ${outage.to}` : ''} ${outageWords[outage.mode]}`).join(', ')}</p>
      <form method="post" action="/outage" class="stack">
        <div class="pair" style="margin:0">
          <div><label for="channel">Layanan</label><select id="channel" name="channel">{switches.map(([value, name]) => <option key={value} value={value}>{name}</option>)}</select></div>
          <div><label for="mode">Buat</label><select id="mode" name="mode"><option value="down">Mati</option><option value="slow">Lambat</option><option value="up">Jalan lagi</option></select></div>
        </div>
        <button class="button quiet" type="submit">Terapkan</button>
      </form>
    </section>
  );
}

export function overviewPage({ messages, transactions, outages, rule }: OverviewView): string {
  return renderPage({
    title: 'Ringkasan',
    place: '/',
    refresh: true,
    children: (
      <>
        <h1>Dunia luar, di satu layar</h1>
        <p class="soft">Kode masuk, kabar pesanan, dan pembayaran yang biasanya terjadi di ponsel dan di bank, terlihat di sini.</p>
        <Live>
          <div class="grid two" style="margin-bottom:16px">
            <section class="card"><h2>Pesan terbaru</h2><LatestMessages messages={messages} /></section>
            <section class="card"><h2>Pembayaran terbaru</h2><TransactionRows transactions={transactions} /></section>
          </div>
        </Live>
        <div class="grid two"><TrafficForm rule={rule} /><OutageForm outages={outages} /></div>
      </>
    ),
  });
}
