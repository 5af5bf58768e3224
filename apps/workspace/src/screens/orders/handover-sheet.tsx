import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, TextField } from '@etalase/ui';
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
        saySent(await send(newCommand('order.handover', { shopId: order.sellerId, orderId: order.id, code }, order.number)), 'Kode cocok. Barang boleh diserahkan.', 'Kode dicatat. Kami cocokkan begitu ada sinyal.');
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title="Serahkan barang" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
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
