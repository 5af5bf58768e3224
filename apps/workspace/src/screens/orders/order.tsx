import type { VNode } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { Badge, Notice, Steps, Sums, Timeline } from '@etalase/ui';
import type { SellerOrder } from '../../api/views';
import { Due } from '../../parts/due';
import { Page, Section } from '../../parts/page';
import { Known } from '../../parts/waiting';
import { useOrder } from './use-order';
import { WaitingMark } from '../../parts/waiting-mark';
import { useShopId, useZone } from '../../session/session';
import { nearMoment } from '../../words/deadline';
import { nextStep, wayOf } from '../../words/next-step';
import { whereMoneyIs } from '../../words/order-money';
import { happenedWords, orderWords } from '../../words/states';
import { ComplaintSituation } from './complaint-situation';
import { NextStepBar } from './next-step-bar';
import { OrderBuyer } from './order-buyer';
import { OrderGoods } from './order-goods';
import { PrintSlips } from './print-slips';
import { SideSteps } from './side-steps';

/** While the parcel is still here, or may come back for another try. */
const PRINTED: readonly string[] = ['new', 'accepted', 'packed', 'ready_for_pickup', 'delivery_failed'];

export function Order({ orderId }: { orderId: string }): VNode {
  const shopId = useShopId();
  const answer = useOrder(shopId, orderId);
  const order = answer.data;
  return (
    <Page title={order ? order.number : 'Pesanan'} back="/pesanan" side={order && <Badge tone={orderWords(order.state).tone}>{orderWords(order.state).word}</Badge>}>
      <Known answer={answer} rows={4}>
        {(known) => <OrderCard order={known} />}
      </Known>
    </Page>
  );
}

function OrderCard({ order }: { order: SellerOrder }): VNode {
  const step = nextStep(order);
  const way = wayOf(order);
  const isOver = way.current >= way.labels.length;
  return (
    <div class="order">
      <div class="order__work">
        <WaitingMark subject={order.id} />
        {step?.deadline && <Due verb={step.verb} at={step.deadline} isBig />}
        {order.paidBy === 'on_the_spot' && (
          <p>
            <Badge tone="gold">Bayar di tempat {formatRupiah(order.totalRupiah)}</Badge>
          </p>
        )}
        {!isOver && <Steps labels={way.labels} current={way.current} label="Langkah pesanan" />}
        <Situation order={order} />
        <OrderGoods order={order} />
        <OrderBuyer order={order} />
      </div>
      <div class="order__facts">
        <Section title="Uang pesanan ini">
          <div class="card">
            <Sums
              rows={[
                { label: 'Barang', amount: order.itemsTotalRupiah },
                { label: `Ongkir (${order.shipping.service})`, amount: order.shippingTotalRupiah },
              ]}
              total={{ label: 'Jumlah', amount: order.totalRupiah }}
            />
            <p class="soft card__note">{whereMoneyIs(order)}</p>
          </div>
        </Section>
        {PRINTED.includes(order.state) && (
          <Section title="Cetak">
            <PrintSlips shopId={order.sellerId} orderIds={[order.id]} />
          </Section>
        )}
        <History order={order} />
        <SideSteps order={order} />
      </div>
      {step && <NextStepBar order={order} step={step} />}
    </div>
  );
}

function History({ order }: { order: SellerOrder }): VNode {
  const zone = useZone();
  const last = order.timeline.length - 1;
  return (
    <Section title="Riwayat">
      <Timeline
        steps={order.timeline.map((entry, index) => ({
          // Something happened within a step: its own words, not the step a second time.
          ...(entry.note !== null && order.timeline[index - 1]?.state === entry.state ? { words: entry.note, note: null } : { words: happenedWords(entry.state, order.paidBy), note: entry.note }),
          at: { iso: entry.at, words: nearMoment(new Date(entry.at), new Date(), zone) },
          phase: index === last ? 'now' : 'done',
        }))}
      />
    </Section>
  );
}

/** The shopper is asked about missing pieces: nothing is packed before the answer. */
function Asking({ shortage }: { shortage: NonNullable<SellerOrder['shortage']> }): VNode {
  const zone = useZone();
  return (
    <Notice icon="clock" title="Pembeli sedang ditanya. Jangan kemas dulu.">
      <p>{shortage.items.map((item) => `${item.missing} × ${item.name} tidak ada`).join(', ')}.</p>
      <p>
        Jawaban ditunggu sampai <strong>{nearMoment(new Date(shortage.answerBy), new Date(), zone)}</strong>. Kalau tidak ada jawaban, {shortage.hasRest ? 'kirim barang yang ada' : 'pesanan batal'}.
      </p>
    </Notice>
  );
}

/** States in which the seller must understand something before doing anything. */
function Situation({ order }: { order: SellerOrder }): VNode | null {
  const { shortage } = order;
  if (shortage?.state === 'asked' && order.state !== 'cancelled') return <Asking shortage={shortage} />;
  if (order.complaint) return <ComplaintSituation order={order} complaint={order.complaint} />;
  switch (order.state) {
    case 'cancelled':
      return <Notice icon="info" title="Pesanan ini batal. Jangan kirim barangnya.">{order.timeline.at(-1)?.note && <p>{order.timeline.at(-1)?.note}</p>}</Notice>;
    case 'delivery_failed':
      return <Notice tone="danger" icon="warn" title="Paket gagal diantar. Hubungi pembeli, lalu kirim ulang atau catat barang kembali." />;
    case 'returned_to_seller':
      return <Notice icon="box" title="Barang sudah kembali ke Anda. Stoknya bertambah lagi." />;
    case 'ready_for_pickup':
      return <Notice icon="hand" title={order.paidBy === 'on_the_spot' ? `Terima ${formatRupiah(order.totalRupiah)} dari pembeli, lalu minta kode 6 angkanya.` : 'Minta kode 6 angka dari pembeli saat menyerahkan barang.'} />;
    case 'shipped':
    case 'reshipped':
      return (
        <Notice tone="leaf" icon="truck" title="Paket dalam perjalanan">
          <p>
            {order.courier} {order.resi && <strong class="num">{order.resi}</strong>}
          </p>
        </Notice>
      );
    default:
      return null;
  }
}
