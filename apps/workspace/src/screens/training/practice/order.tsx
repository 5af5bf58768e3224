import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { HOURS, type PracticeOrder } from '@etalase/seller-training/phone';
import { Badge, Button, Icon, Notice } from '@etalase/ui';
import { useDoing } from '../../../commands/send';
import { copyText } from '../../../parts/copy';
import { Act, Section } from '../../../parts/page';
import { say } from '../../../parts/toast';
import { Empty } from '../../../parts/waiting';
import { AnswerForm, HandoverForm, PackForm, ShipForm, ShortForm } from './order-forms';
import { PracticePage } from './practice-room';
import { TaskLine } from './task-line';
import type { PracticeWork } from './use-practice';
import { linesOf, STATES } from './words';

type Open = 'pack' | 'ship' | 'handover' | 'short' | 'answer' | null;

/** One made-up order, worked exactly as a real one; time goes by when the learner says so. */
export function OrderScreen({ work, id }: { work: PracticeWork; id: string }): VNode {
  const order = work.shop.orders.find((one) => one.id === id);
  const [open, setOpen] = useState<Open>(null);
  const doing = useDoing();
  if (!order) {
    return (
      <PracticePage work={work} title="Pesanan" back={`${work.base}/pesanan`}>
        <Empty icon="search" title="Pesanan ini tidak ada" />
      </PracticePage>
    );
  }
  const act = (verb: string, data: Record<string, unknown> = {}, done = ''): void =>
    void doing.act(async () => {
      await work.act(`order.${verb}`, { order: order.id, ...data });
      setOpen(null);
      if (done) say(done);
    });
  const form = { order, lines: linesOf(order, work.shop), isBusy: doing.isBusy, act, onClose: () => setOpen(null) };
  return (
    <PracticePage work={work} title={order.number} back={`${work.base}/pesanan`}>
      <div class="stack">
        <p class="between">
          <span>{order.title}</span>
          <Badge tone={STATES[order.state].tone} icon={STATES[order.state].icon}>
            {STATES[order.state].words}
          </Badge>
        </p>
        {order.state === 'completed' && <TaskLine work={work} kind="practice_order" />}
        <Clock order={order} />
        {order.complaint !== '' && (
          <section class="card stack-s" aria-label="Keluhan pembeli">
            <p class="with-icon">
              <Icon name="chat" /> <strong>Kata pembeli</strong>
            </p>
            <p class="quote">{order.complaint}</p>
            {order.answer !== '' && (
              <p>
                <strong>Jawaban Anda:</strong> {order.answer}
              </p>
            )}
          </section>
        )}
        {order.reply !== '' && (
          <Notice icon="chat" title="Kabar dari pembeli latihan">
            <p>{order.reply}</p>
          </Notice>
        )}
        <Section title="Isi pesanan">
          <ul class="card card--flush">
            {form.lines.map(({ productId, name, quantity, priceRupiah }) => (
              <li key={productId} class="goods__line">
                <span class="goods__name">
                  <strong>{name}</strong>
                  <span class="soft num">{formatRupiah(priceRupiah)} satu bungkus</span>
                </span>
                <span class="goods__count">
                  {quantity}
                  <small> ×</small>
                </span>
              </li>
            ))}
          </ul>
        </Section>
        <Buyer order={order} />
        <News order={order} onShort={() => setOpen('short')} onCancel={() => act('cancel', {}, 'Pesanan dibatalkan.')} onWait={() => act('wait', {}, 'Satu hari berlalu.')} />
      </div>
      <Next order={order} isBusy={doing.isBusy} act={act} onOpen={setOpen} />
      {open === 'pack' && <PackForm {...form} />}
      {open === 'ship' && <ShipForm {...form} />}
      {open === 'handover' && <HandoverForm {...form} />}
      {open === 'short' && <ShortForm {...form} />}
      {open === 'answer' && <AnswerForm {...form} />}
    </PracticePage>
  );
}

/** How long it is there, and what is due. */
function Clock({ order: { state, hours, resi, courier, way } }: { order: PracticeOrder }): VNode | null {
  if (state === 'new') return <Due words={`Terima sebelum ${HOURS.accept} jam`} hours={hours} />;
  if (state === 'accepted' || (state === 'packed' && way === 'courier')) return <Due words={`Kirim sebelum ${HOURS.send} jam`} hours={hours} />;
  if (resi === '') return null;
  return (
    <p class="with-icon num">
      <Icon name="truck" /> {courier}, resi {resi}
    </p>
  );
}

const Due = ({ words, hours }: { words: string; hours: number }): VNode => (
  <p class={hours > 0 ? 'due due--soon' : 'due'}>
    <span class="due__when">{words}</span>
    <span class="due__left">{hours === 0 ? 'Baru saja dibayar' : `Sudah ${hours} jam sejak dibayar`}</span>
  </p>
);

function Buyer({ order: { buyer, way, note } }: { order: PracticeOrder }): VNode {
  return (
    <Section title={way === 'pickup' ? 'Diambil sendiri' : 'Kirim ke'}>
      <div class="card stack-s">
        <address class="address">
          <strong>{buyer.name}</strong>
          <span class="num">{buyer.phone}</span>
          {way === 'courier' && <span>{buyer.address}</span>}
        </address>
        {note !== '' && <p class="quote">{note}</p>}
        {way === 'courier' && (
          <Button type="button" icon="copy" onClick={() => void copyText(`${buyer.name}\n${buyer.phone}\n${buyer.address}`, 'Alamat sudah disalin')}>
            Salin alamat
          </Button>
        )}
      </div>
    </Section>
  );
}

const CAN_WAIT = new Set(['new', 'accepted', 'packed']);

/** What goes otherwise than one would wish. */
function News({ order: { state }, onShort, onCancel, onWait }: { order: PracticeOrder; onShort: () => void; onCancel: () => void; onWait: () => void }): VNode | null {
  if (!CAN_WAIT.has(state)) return null;
  const mayChange = state === 'new' || state === 'accepted';
  return (
    <details class="module">
      <summary>
        <span class="module__title">Ada kabar lain</span>
      </summary>
      <div class="stack-s">
        {mayChange && (
          <Button type="button" isFull icon="warn" onClick={onShort}>
            Ada barang yang kurang
          </Button>
        )}
        {mayChange && (
          <Button type="button" isFull icon="close" onClick={onCancel}>
            Tidak bisa dipenuhi, batalkan
          </Button>
        )}
        <Button type="button" isFull icon="clock" onClick={onWait}>
          Coba lewatkan satu hari
        </Button>
      </div>
    </details>
  );
}

/** The one large button: always the next step. */
function Next({ order, isBusy, act, onOpen }: { order: PracticeOrder; isBusy: boolean; act: (verb: string, data?: Record<string, unknown>, done?: string) => void; onOpen: (open: Open) => void }): VNode | null {
  const button = (words: string, icon: Parameters<typeof Icon>[0]['name'], go: () => void): VNode => (
    <Act>
      <Button type="button" look="strong" isFull icon={icon} disabled={isBusy} onClick={go}>
        {words}
      </Button>
    </Act>
  );
  switch (order.state) {
    case 'new':
      return button('Terima pesanan', 'check', () => act('accept', {}, 'Diterima. Sekarang siapkan barangnya.'));
    case 'accepted':
      return button('Sudah dikemas', 'box', () => onOpen('pack'));
    case 'packed':
      return order.way === 'pickup' ? button('Siap diambil', 'hand', () => act('ready', {}, 'Pembeli latihan mendapat kabar dan kode.')) : button('Kirim sekarang', 'truck', () => onOpen('ship'));
    case 'ready':
      return button('Serahkan ke pembeli', 'hand', () => onOpen('handover'));
    case 'complained':
      return button('Jawab keluhan', 'chat', () => onOpen('answer'));
    case 'shipped':
    case 'delivered':
    case 'answered':
      return button('Tunggu simulasi: satu hari', 'clock', () => act('wait', {}, 'Satu hari berlalu.'));
    default:
      return button('Ulangi pesanan latihan ini', 'orders', () => act('again', {}, 'Pesanan latihan mulai lagi.'));
  }
}
