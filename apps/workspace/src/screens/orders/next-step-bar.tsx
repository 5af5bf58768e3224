import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice } from '@etalase/ui';
import type { SellerOrder } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { Act } from '../../parts/page';
import { saySent } from '../../parts/toast';
import type { NextStep } from '../../words/next-step';
import { HandoverSheet } from './handover-sheet';
import { ShipSheet } from './ship-sheet';

/** Steps that need nothing but the tap, and what is said when they are done. */
const PLAIN = {
  accept: { type: 'order.accept', done: 'Pesanan diterima. Silakan dikemas.' },
  pack: { type: 'order.pack', done: 'Sudah dikemas. Tinggal dikirim.' },
  ready: { type: 'order.ready', done: 'Pembeli kami kabari untuk mengambil.' },
  delivered: { type: 'order.delivered', done: 'Dicatat sudah sampai.' },
} as const;

export function NextStepBar({ order, step }: { order: SellerOrder; step: NextStep }): VNode {
  const [isAsking, setAsking] = useState(false);
  const doing = useDoing();
  const plain = step.step === 'ship' || step.step === 'reship' || step.step === 'handover' ? null : PLAIN[step.step];
  const tap = (): void => {
    if (!plain) {
      setAsking(true);
      return;
    }
    void doing.act(async () => {
      saySent(await send(newCommand(plain.type, { shopId: order.sellerId, orderId: order.id }, order.number)), plain.done);
    });
  };
  const close = (): void => setAsking(false);
  return (
    <>
      <Act>
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button type="button" look="strong" isFull icon={step.step === 'ship' || step.step === 'reship' ? 'truck' : 'check'} disabled={doing.isBusy} onClick={tap}>
          {doing.isBusy ? 'Sebentar…' : step.button}
        </Button>
      </Act>
      {isAsking && (step.step === 'ship' || step.step === 'reship') && <ShipSheet order={order} isAgain={step.step === 'reship'} onClose={close} />}
      {isAsking && step.step === 'handover' && <HandoverSheet order={order} onClose={close} />}
    </>
  );
}
