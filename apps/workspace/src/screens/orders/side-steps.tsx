import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, Notice } from '@etalase/ui';
import type { SellerOrder } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { Section } from '../../parts/page';
import { Sheet } from '../../parts/sheet';
import { saySent } from '../../parts/toast';
import { sideSteps } from '../../words/next-step';
import { CancelSheet } from './cancel-order';
import { ShortSheet } from './short-sheet';
import { AnswerSheet } from './words-sheet';

const ASKED = {
  found: { type: 'order.found', label: 'Barangnya ternyata ada', means: 'Pertanyaan ke pembeli ditarik dan pesanan dikirim lengkap.', done: 'Dicatat. Pesanan dikirim lengkap.' },
  delivered: { type: 'order.delivered', label: 'Sudah sampai di pembeli', means: 'Catat hanya kalau pembeli atau kurir sudah bilang barangnya sampai.', done: 'Dicatat sudah sampai.' },
  'delivery-failed': { type: 'order.failed', label: 'Gagal diantar', means: 'Pembeli kami kabari. Setelah itu Anda bisa mengirim ulang atau mencatat barang kembali.', done: 'Dicatat gagal diantar.' },
  returned: { type: 'order.returned', label: 'Barang kembali ke saya', means: 'Catat kalau barangnya sudah di tangan Anda. Harga barang kembali ke pembeli, ongkir tetap untuk Anda, dan stok bertambah lagi.', done: 'Dicatat kembali. Harga barang kembali ke pembeli.' },
} as const;
const LABELS: Record<string, string> = { answer: 'Jawab keluhan', short: 'Ada barang yang kurang' };
type Asked = keyof typeof ASKED;
const isAsked = (step: string): step is Asked => step in ASKED;

/** What may happen beside the main road, each behind its own question. */
export function SideSteps({ order }: { order: SellerOrder }): VNode | null {
  const [open, setOpen] = useState<string | null>(null);
  // These buttons stand at the end of a long page; what an answer to one of them has made of the order is told at its beginning.
  useEffect(() => {
    if (open !== null) window.scrollTo({ top: 0 });
  }, [order.state]);
  const steps = sideSteps(order);
  if (steps.length === 0) return null;
  const close = (): void => setOpen(null);
  return (
    <Section title="Ada kabar lain?">
      <div class="stack-s">
        {steps.map((step) => (
          <Button key={step} type="button" look={step === 'cancel' ? 'quiet' : step === 'answer' ? 'strong' : 'plain'} isFull onClick={() => setOpen(step)}>
            {isAsked(step) ? ASKED[step].label : (LABELS[step] ?? 'Batalkan pesanan ini')}
          </Button>
        ))}
      </div>
      {open === 'answer' && <AnswerSheet order={order} onClose={close} />}
      {open === 'short' && <ShortSheet order={order} onClose={close} />}
      {open === 'cancel' && <CancelSheet order={order} onClose={close} />}
      {open !== null && isAsked(open) && <AskedSheet order={order} step={open} onClose={close} />}
    </Section>
  );
}

function AskedSheet({ order, step, onClose }: { order: SellerOrder; step: Asked; onClose: () => void }): VNode {
  const doing = useDoing();
  const { type, label, means, done } = ASKED[step];
  const confirm = (): void =>
    void doing
      .act(async () => {
        saySent(await send(newCommand(type, { shopId: order.sellerId, orderId: order.id }, order.number)), done);
      })
      .then((isDone) => isDone && onClose());
  return (
    <Sheet title={`${label}?`} onClose={onClose}>
      <div class="stack">
        <p>{means}</p>
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button type="button" look="strong" isFull disabled={doing.isBusy} onClick={confirm}>
          {doing.isBusy ? 'Mencatat…' : 'Ya, catat'}
        </Button>
      </div>
    </Sheet>
  );
}
