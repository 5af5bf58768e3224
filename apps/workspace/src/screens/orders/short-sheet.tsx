import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Button, Notice, TextField } from '@etalase/ui';
import type { SellerOrder } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { Sheet } from '../../parts/sheet';
import { saySent } from '../../parts/toast';
import { typedIn } from '../../parts/typed';
import { productsQuery } from '../../queries/questions';
import { usePack } from '../../queries/use-query';
import { type Offerable, offersFor, type Short, shortItems } from '../../words/shortage';

/** Which pieces are not there, and what the shop could send instead. The shopper decides. */
export function ShortSheet({ order, onClose }: { order: SellerOrder; onClose: () => void }): VNode {
  const products = usePack(productsQuery(order.sellerId)).data ?? [];
  const [short, setShort] = useState<ReadonlyMap<string, Short>>(new Map());
  const [note, setNote] = useState('');
  const doing = useDoing();
  const items = shortItems(short);
  const back = order.lines.reduce((sum, line) => sum + line.priceRupiah * (short.get(line.variantId)?.missing ?? 0), 0);
  const isEverything = items.length > 0 && order.lines.every((line) => short.get(line.variantId)?.missing === line.quantity) && items.every((item) => !item.offer);
  const change = (variantId: string, to: Short): void => setShort(new Map(short).set(variantId, to));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => saySent(await send(newCommand('order.short', { shopId: order.sellerId, orderId: order.id, items, note: note.trim() }, order.number)), 'Pembeli kami tanya. Jawabannya paling lambat besok.'))
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title="Barang kurang" onClose={onClose}>
      <form class="stack" onSubmit={submit}>
        <p>Berapa yang tidak ada? Pembeli memilih: terima sisanya, terima gantinya, atau batal.</p>
        <ul class="stack">
          {order.lines.map((line) => (
            <li key={line.variantId} class="short-line">
              <ShortLine line={line} value={short.get(line.variantId) ?? { missing: 0, offer: null }} offers={offersFor(products, order, line.priceRupiah * (short.get(line.variantId)?.missing ?? 0))} onChange={(to) => change(line.variantId, to)} />
            </li>
          ))}
        </ul>
        <TextField name="note" label="Pesan untuk pembeli (boleh kosong)" maxlength={300} value={note} onInput={(event) => setNote(typedIn(event))} />
        {isEverything && <Notice icon="info" title="Semua barang tidak ada. Batalkan pesanannya, atau tawarkan gantinya." />}
        {back > 0 && !isEverything && (
          <p>
            Kalau sisanya diterima, <strong class="num">{formatRupiah(back)}</strong> kembali ke pembeli.
          </p>
        )}
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || items.length === 0 || isEverything || (note.trim() !== '' && note.trim().length < 5)}>
          {doing.isBusy ? 'Mengirim…' : 'Tanya pembeli'}
        </Button>
      </form>
    </Sheet>
  );
}

function ShortLine({ line, value, offers, onChange }: { line: SellerOrder['lines'][number]; value: Short; offers: readonly Offerable[]; onChange: (to: Short) => void }): VNode {
  const { name, quantity, variantId } = line;
  return (
    <>
      <span class="between">
        <span>
          <strong>{name}</strong>
          <span class="soft num"> dipesan {quantity}</span>
        </span>
        <span class="counter">
          <button type="button" aria-label={`Kurangi yang tidak ada dari ${name}`} disabled={value.missing === 0} onClick={() => onChange({ missing: value.missing - 1, offer: null })}>
            −
          </button>
          <output aria-label={`Tidak ada dari ${name}`}>{value.missing}</output>
          <button type="button" aria-label={`Tambah yang tidak ada dari ${name}`} disabled={value.missing === quantity} onClick={() => onChange({ missing: value.missing + 1, offer: null })}>
            +
          </button>
        </span>
      </span>
      {value.missing > 0 && offers.length > 0 && (
        <label class="field" for={`offer-${variantId}`}>
          <span class="field__label">Tawarkan gantinya</span>
          <select
            class="input"
            id={`offer-${variantId}`}
            value={value.offer?.variantId ?? ''}
            onChange={(event) => {
              const offer = offers.find((one) => one.variantId === typedIn(event));
              onChange({ ...value, offer: offer ? { variantId: offer.variantId, quantity: Math.min(offer.most, value.missing) } : null });
            }}
          >
            <option value="">Tidak ada pengganti</option>
            {offers.map((offer) => (
              <option key={offer.variantId} value={offer.variantId}>
                {Math.min(offer.most, value.missing)} × {offer.name} ({formatRupiah(offer.price * Math.min(offer.most, value.missing))})
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
