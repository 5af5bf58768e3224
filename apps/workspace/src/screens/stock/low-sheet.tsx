import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, TextField } from '@etalase/ui';
import { newCommand, send, useDoing } from '../../commands/send';
import { Sheet } from '../../parts/sheet';
import { saySent } from '../../parts/toast';
import { typedIn } from '../../parts/typed';
import { readWhole } from '../../words/numbers';
import type { PiecesProps } from './stock';

const USUAL = [0, 3, 5, 10, 20];
const MOST = 100_000;

/** From how many pieces on the seller wants to hear of it. */
export function LowSheet({ shopId, known: { product, variant }, onClose }: PiecesProps & { onClose: () => void }): VNode {
  const [typed, setTyped] = useState(String(variant.lowStockAt));
  const doing = useDoing();
  const at = readWhole(typed);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (at === null || at > MOST) return;
    void doing
      .act(async () => {
        saySent(await send(newCommand('stock.low', { shopId, productId: product.id, variantId: variant.id, lowStockAt: at }, product.name)), 'Pengingat tersimpan.');
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title="Ingatkan kalau tinggal berapa?" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <p>Pilih jumlah yang cukup sampai Anda selesai membuat lagi.</p>
        <div class="chips">
          {USUAL.map((count) => (
            <button key={count} type="button" class={at === count ? 'chip chip--on' : 'chip'} aria-pressed={at === count} onClick={() => setTyped(String(count))}>
              {count === 0 ? 'Kalau habis' : count}
            </button>
          ))}
        </div>
        <TextField name="low" label={`Atau tulis jumlahnya (${product.unit})`} inputmode="numeric" autocomplete="off" maxlength={6} class="input--large" value={typed} error={doing.problem?.message} onInput={(event) => setTyped(typedIn(event))} />
        <Button look="strong" isFull disabled={doing.isBusy || at === null || at === variant.lowStockAt}>
          {doing.isBusy ? 'Menyimpan…' : 'Simpan pengingat'}
        </Button>
      </form>
    </Sheet>
  );
}
