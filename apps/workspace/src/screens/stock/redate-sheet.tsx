import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, TextField } from '@etalase/ui';
import type { ShopLot } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { Sheet } from '../../parts/sheet';
import { saySent } from '../../parts/toast';
import { typedIn } from '../../parts/typed';
import { useToday } from '../../parts/use-now';
import type { PiecesProps } from './stock';

/** A date that was typed wrong; only for that, not to sell what is past. */
export function RedateSheet({ shopId, known: { product, variant }, lot, onClose }: PiecesProps & { lot: ShopLot; onClose: () => void }): VNode {
  const today = useToday();
  const [bestBefore, setBestBefore] = useState(lot.bestBefore);
  const doing = useDoing();
  const isPast = bestBefore < today;
  const ref = { shopId, productId: product.id, variantId: variant.id, lotId: lot.id };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isPast || bestBefore === lot.bestBefore) return;
    void doing.act(async () => saySent(await send(newCommand('lot.date', { ...ref, bestBefore }, product.name)), 'Tanggal dibetulkan.')).then((isDone) => isDone && onClose());
  };
  const undate = (): void => void doing.act(async () => saySent(await send(newCommand('lot.undate', ref, product.name)), 'Tanggalnya dihapus; barangnya tetap di stok.')).then((isDone) => isDone && onClose());
  return (
    <Sheet title="Ubah tanggal" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        {lot.spoiled > 0 && (
          <Notice icon="shield" title="Hanya kalau tanggalnya salah tulis.">
            <p>Barang yang benar-benar lewat tanggal tidak boleh dijual.</p>
          </Notice>
        )}
        <TextField name="redate" label="Baik sampai tanggal" type="date" value={bestBefore} error={isPast && bestBefore !== lot.bestBefore ? 'Tanggal ini sudah lewat.' : undefined} onInput={(event) => setBestBefore(typedIn(event))} />
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || isPast || bestBefore === lot.bestBefore || bestBefore === ''}>
          {doing.isBusy ? 'Menyimpan…' : 'Simpan tanggal'}
        </Button>
        {lot.spoiled === 0 && (
          <Button type="button" look="quiet" isFull disabled={doing.isBusy} onClick={undate}>
            Hapus tanggalnya saja
          </Button>
        )}
      </form>
    </Sheet>
  );
}
