import type { VNode } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { Sums } from '@etalase/ui';
import { Section } from '../../../parts/page';
import { Empty } from '../../../parts/waiting';
import { PracticePage } from './practice-room';
import type { PracticeWork } from './use-practice';
import { goodsOf } from './words';

const HELD = new Set(['shipped', 'delivered', 'complained', 'answered']);

/** Money that is none: held until the buyer is content, ready after that, and the month added up. */
export function Money({ work }: { work: PracticeWork }): VNode {
  const { shop } = work;
  const lines = shop.orders.filter(({ state }) => state === 'completed' || HELD.has(state)).map((order) => ({ order, amount: goodsOf(order, shop) + order.shippingRupiah, isReady: order.state === 'completed' }));
  const sum = (isReady: boolean): number => lines.filter((line) => line.isReady === isReady).reduce((total, { amount }) => total + amount, 0);
  return (
    <PracticePage work={work} tab="uang" title="Uang">
      <div class="stack">
        <section class="card" aria-label="Uang latihan">
          <Sums
            rows={[
              { label: 'Ditahan sampai pesanan selesai', amount: sum(false) },
              { label: 'Siap cair', amount: sum(true) },
            ]}
          />
          {shop.account && <p class="soft card__note">Cair ke {shop.account.masked}.</p>}
        </section>
        <Section title="Laporan bulanan">
          {lines.length === 0 ? (
            <Empty icon="cash" title="Belum ada penjualan latihan">
              <p>Selesaikan satu pesanan latihan, lalu lihat catatannya di sini.</p>
            </Empty>
          ) : (
            <div class="card">
              <Sums
                rows={lines.map(({ order, amount, isReady }) => ({ label: `${order.number}${isReady ? '' : ', ditahan'}`, amount }))}
                total={{ label: 'Jumlah bulan ini', amount: sum(true) + sum(false) }}
              />
              <p class="soft card__note">
                Termasuk ongkos kirim {formatRupiah(lines.reduce((total, { order }) => total + order.shippingRupiah, 0))} yang Anda bayar dulu di loket.
              </p>
            </div>
          )}
        </Section>
      </div>
    </PracticePage>
  );
}
