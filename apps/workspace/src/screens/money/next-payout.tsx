import type { VNode } from 'preact';
import { formatMoment, formatRupiah } from '@etalase/kernel';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useZone } from '../../session/session';
import { payoutDay } from '../../words/payout-day';

type Next = components['schemas']['NextPayoutDto'];

/** When the money goes to the bank, or what it waits for and what to do. Without signal the last answer stays. */
export function NextPayout({ shopId }: { shopId: string }): VNode | null {
  const zone = useZone();
  const { data } = useQuery<Next>({ key: `shop/${shopId}/next-payout`, load: () => answerOf(api.GET('/api/shops/{sellerId}/money/next-payout', { params: { path: { sellerId: shopId } } })) });
  if (!data) return <p class="pot__why">Masuk ke rekening Anda pada hari kerja berikutnya.</p>;
  if (data.wait === 'no_account') {
    return (
      <p class="pot__why">
        Belum bisa dikirim: <Link to="/gabung">pasang rekening dulu</Link>.
      </p>
    );
  }
  const changed = data.usableFrom ? ` mulai ${formatMoment(new Date(data.usableFrom), 'id', zone)}` : '';
  const why: Partial<Record<NonNullable<Next['wait']>, string>> = {
    below_minimum: `Dikirim setelah terkumpul ${formatRupiah(data.minimumRupiah)}.`,
    owes: 'Saldo Anda minus karena pengembalian; dipotong dari penjualan berikutnya.',
    not_allowed: 'Menunggu toko Anda selesai diperiksa.',
    account_changed: `Rekening baru Anda bisa dipakai${changed}, supaya uang tidak dibelokkan orang lain.`,
    name_differs: 'Nama di bank berbeda dengan nama Anda. Petugas sedang memeriksa; pastikan rekeningnya benar.',
    name_unknown: 'Bank belum menjawab. Kami coba lagi pada pencairan berikutnya.',
    being_checked: 'Petugas sedang menanyakan pencairan sebelumnya ke bank.',
  };
  const words = data.wait === null ? `Dikirim ${payoutDay(data.day, new Date(), zone)}${data.masked ? ` ke ${data.masked}` : ''}.` : why[data.wait];
  return words ? <p class="pot__why">{words}</p> : null;
}
