import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Notice, TextField } from '@etalase/ui';
import { newCommand, send, useDoing } from '../../commands/send';
import { Sheet } from '../../parts/sheet';
import { saySent } from '../../parts/toast';
import { typedIn } from '../../parts/typed';
import { type CorrectionCode, correctionsFor } from '../../words/corrections';
import { readWhole } from '../../words/numbers';
import type { PiecesProps } from './stock';

/** Count what lies there; the app works out the difference and asks why. */
export function CorrectSheet({ shopId, known: { product, variant }, onClose }: PiecesProps & { onClose: () => void }): VNode {
  const [typed, setTyped] = useState('');
  const [why, setWhy] = useState<CorrectionCode>('recount');
  const doing = useDoing();
  const counted = readWhole(typed);
  const delta = counted === null ? 0 : counted - variant.onHand;
  const reasons = correctionsFor(delta);
  const chosen = reasons.some(({ code }) => code === why) ? why : 'recount';
  const isTooFew = counted !== null && counted < variant.held;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (counted === null || delta === 0 || isTooFew) return;
    void doing
      .act(async () => {
        saySent(await send(newCommand('stock.adjust', { shopId, productId: product.id, variantId: variant.id, delta, why: chosen }, product.name)), 'Stok sudah dibetulkan.');
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title="Hitung ulang stok" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <TextField
          name="counted"
          label={`Ada berapa ${product.unit} di tempat?`}
          hint={variant.held > 0 ? `Termasuk ${variant.held} yang sudah dipesan tetapi belum dikirim.` : 'Hitung semua yang ada.'}
          inputmode="numeric"
          autocomplete="off"
          maxlength={7}
          class="input--large"
          value={typed}
          error={isTooFew ? `Tidak bisa kurang dari ${variant.held}: sudah dipesan pembeli. Tandai "Barang kurang" di pesanannya.` : doing.problem?.message}
          onInput={(event) => setTyped(typedIn(event))}
        />
        {counted !== null && !isTooFew && (
          <div role="status">
            {delta === 0 ? <Notice tone="leaf" icon="check" title="Cocok. Tidak ada yang perlu diubah." /> : <Notice icon="info" title={delta > 0 ? `${delta} lebih banyak daripada catatan (${variant.onHand}).` : `${-delta} lebih sedikit daripada catatan (${variant.onHand}).`} />}
          </div>
        )}
        {delta !== 0 && !isTooFew && (
          <fieldset class="stack-s">
            <legend class="field__label">Mengapa?</legend>
            <div class="choices choices--two">
              {reasons.map(({ code, words }) => (
                <Choice key={code} name="why" title={words} checked={chosen === code} onChange={() => setWhy(code)} />
              ))}
            </div>
          </fieldset>
        )}
        <Button look="strong" isFull disabled={doing.isBusy || delta === 0 || isTooFew}>
          {doing.isBusy ? 'Menyimpan…' : counted === null || delta === 0 ? 'Simpan' : `Simpan: jadi ${counted}`}
        </Button>
      </form>
    </Sheet>
  );
}
