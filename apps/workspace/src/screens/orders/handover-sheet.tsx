import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Button, Notice, TextField } from '@etalase/ui';
import type { SellerOrder } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { Sheet } from '../../parts/sheet';
import { saySent } from '../../parts/toast';
import { typedIn } from '../../parts/typed';

const LENGTH = 6;

/** The buyer reads the code out; only then the goods change hands. */
export function HandoverSheet({ order, onClose }: { order: SellerOrder; onClose: () => void }): VNode {
  const [code, setCode] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        saySent(await send(newCommand('order.handover', { shopId: order.sellerId, orderId: order.id, code }, order.number)), order.paidBy === 'on_the_spot' ? 'Kode cocok. Pesanan selesai.' : 'Kode cocok. Barang boleh diserahkan.', 'Kode dicatat. Kami cocokkan begitu ada sinyal.');
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title={order.paidBy === 'on_the_spot' ? 'Terima uang, serahkan barang' : 'Serahkan barang'} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        {order.paidBy === 'on_the_spot' && (
          <Notice icon="cash" title={`Terima uang ${formatRupiah(order.totalRupiah)} dulu`}>
            <p>Pembeli membayar langsung ke Anda. Uang ini tidak lewat Etalase Desa.</p>
          </Notice>
        )}
        <p>
          Minta <strong>{order.recipient.name}</strong> membacakan kode 6 angka di HP-nya. Serahkan barang setelah kodenya cocok.
        </p>
        <TextField name="code" label="Kode dari pembeli" inputmode="numeric" autocomplete="off" maxlength={12} class="input--code" value={code} error={doing.problem?.message} onInput={(event) => setCode(typedIn(event).replace(/\D/g, '').slice(0, LENGTH))} />
        <Button look="strong" isFull icon="check" disabled={doing.isBusy || code.length < LENGTH}>
          {doing.isBusy ? 'Memeriksa…' : 'Cocokkan kode'}
        </Button>
      </form>
    </Sheet>
  );
}
