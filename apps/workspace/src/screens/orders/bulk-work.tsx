import type { VNode } from 'preact';
import { Button, Notice } from '@etalase/ui';
import type { SellerOrder } from '../../api/views';
import { keep, newCommand, send, useDoing } from '../../commands/send';
import { saySent } from '../../parts/toast';
import { PrintSlips } from './print-slips';

/** Papers for more than this are a second print. */
const MOST_PAPERS = 100;
const TO_PACK: readonly string[] = ['new', 'accepted', 'packed', 'ready_for_pickup'];

/** Work on many orders at once: take them all on, print for all of them. Each is its own act, so one refusal stops no other. */
export function BulkWork({ shopId, orders }: { shopId: string; orders: readonly SellerOrder[] }): VNode | null {
  const doing = useDoing();
  const fresh = orders.filter((order) => order.actions.includes('accept'));
  const toPack = orders.filter((order) => TO_PACK.includes(order.state)).slice(0, MOST_PAPERS);
  if (fresh.length < 2 && toPack.length < 2 && !doing.isBusy && !doing.problem) return null;
  const acceptAll = (): void =>
    void doing.act(async () => {
      const commands = fresh.map((order) => newCommand('order.accept', { shopId, orderId: order.id }, order.number));
      const last = commands.pop();
      if (!last) return;
      // All are safe on this phone before the first one goes; those the server refuses are told one by one, as always.
      await keep(commands);
      saySent(await send(last), `${fresh.length} pesanan diterima. Silakan dikemas.`);
    });
  return (
    <section class="card stack-s at-once" aria-label="Sekaligus">
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      {(fresh.length > 1 || doing.isBusy) && (
        <Button type="button" look="strong" isFull icon="check" disabled={doing.isBusy} onClick={acceptAll}>
          {doing.isBusy ? 'Menerima…' : `Terima semua (${fresh.length})`}
        </Button>
      )}
      {toPack.length > 1 && (
        <>
          <p class="soft">Cetak untuk {toPack.length} pesanan sekaligus</p>
          <PrintSlips shopId={shopId} orderIds={toPack.map((order) => order.id)} />
        </>
      )}
    </section>
  );
}
