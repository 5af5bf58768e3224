import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Button, Choice, Notice, TextField } from '@etalase/ui';
import type { SellerOrder } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { Sheet } from '../../parts/sheet';
import { saySent } from '../../parts/toast';
import { typedIn } from '../../parts/typed';

const SOLD_OUT = 'Stok habis';
const REASONS = [SOLD_OUT, 'Barang rusak', 'Tidak bisa mengirim ke alamat ini', 'Saya sakit atau sedang berhalangan'];
const OTHER = 'Alasan lain';

/** The buyer reads the reason and has the money back; goods that are gone do not go back on sale. */
export function CancelSheet({ order, onClose }: { order: SellerOrder; onClose: () => void }): VNode {
  const [reason, setReason] = useState('');
  const [own, setOwn] = useState('');
  const doing = useDoing();
  const text = reason === OTHER ? own.trim() : reason;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        saySent(await send(newCommand('order.cancel', { shopId: order.sellerId, orderId: order.id, reason: text, isSoldOut: reason === SOLD_OUT }, order.number)), 'Pesanan dibatalkan. Uang kembali ke pembeli.');
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title={`Batalkan ${order.number}?`} onClose={onClose}>
      <form class="stack" onSubmit={submit}>
        <p>
          <strong>{formatRupiah(order.totalRupiah)}</strong> kembali ke pembeli. Ini tidak bisa diurungkan.
        </p>
        <fieldset class="stack-s">
          <legend class="field__label">Kenapa dibatalkan?</legend>
          <div class="choices">
            {[...REASONS, OTHER].map((name) => (
              <Choice key={name} name="reason" title={name} checked={reason === name} onChange={() => setReason(name)} />
            ))}
          </div>
        </fieldset>
        {reason === OTHER && <TextField name="own" label="Tulis alasannya, pembeli akan membacanya" maxlength={200} value={own} onInput={(event) => setOwn(typedIn(event))} />}
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || text.length < 5}>
          {doing.isBusy ? 'Membatalkan…' : 'Ya, batalkan'}
        </Button>
      </form>
    </Sheet>
  );
}
