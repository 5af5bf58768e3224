import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Notice, TextField } from '@etalase/ui';
import { newCommand, send, useDoing } from '../../commands/send';
import { Sheet } from '../../parts/sheet';
import { saySent } from '../../parts/toast';
import { typedIn } from '../../parts/typed';
import { useToday } from '../../parts/use-now';
import { undatedOf } from '../../words/lots';
import { readWhole } from '../../words/numbers';
import type { PiecesProps } from './stock';

/** The last good day that many days after today. */
export const dayAfter = (today: string, days: number): string => new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A date for pieces: just made, or lying there already. The day is offered by how long the product keeps. */
export function LotSheet({ shopId, known: { product, variant }, onClose }: PiecesProps & { onClose: () => void }): VNode {
  const today = useToday();
  const undated = undatedOf(variant);
  const [isNew, setNew] = useState(undated === 0);
  const [typed, setTyped] = useState(isNew ? '' : String(undated));
  const [bestBefore, setBestBefore] = useState(product.shelfLifeDays === null ? '' : dayAfter(today, product.shelfLifeDays));
  const doing = useDoing();
  const quantity = readWhole(typed);
  const isPast = bestBefore !== '' && bestBefore < today;
  const isTooMany = !isNew && quantity !== null && quantity > undated;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!quantity || bestBefore === '' || isPast || isTooMany) return;
    void doing
      .act(async () => {
        saySent(await send(newCommand('lot.add', { shopId, productId: product.id, variantId: variant.id, bestBefore, quantity, isNew }, product.name)), isNew ? 'Stok bertambah, tanggalnya tercatat.' : 'Tanggalnya tercatat.');
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title="Catat tanggal" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <fieldset class="stack-s">
          <legend class="field__label">Barang yang mana?</legend>
          <div class="choices">
            <Choice name="lot-new" title="Baru datang atau baru dibuat" checked={isNew} onChange={() => setNew(true)}>
              <span class="soft">Stok ikut bertambah.</span>
            </Choice>
            <Choice name="lot-new" title="Yang sudah ada di stok" checked={!isNew} disabled={undated === 0} onChange={() => setNew(false)}>
              <span class="soft">{undated === 0 ? 'Semua sudah bertanggal.' : `${undated} belum bertanggal. Stok tetap.`}</span>
            </Choice>
          </div>
        </fieldset>
        <TextField name="lot-quantity" label={`Berapa ${product.unit}?`} inputmode="numeric" autocomplete="off" maxlength={7} class="input--large" value={typed} error={isTooMany ? `Yang belum bertanggal hanya ${undated}.` : undefined} onInput={(event) => setTyped(typedIn(event))} />
        <TextField name="lot-date" label="Baik sampai tanggal" hint={product.shelfLifeDays === null ? 'Lihat di labelnya.' : `Tahan ${product.shelfLifeDays} hari kalau dibuat hari ini. Sesuaikan dengan labelnya.`} type="date" value={bestBefore} error={isPast ? 'Tanggal ini sudah lewat.' : undefined} onInput={(event) => setBestBefore(typedIn(event))} />
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || !quantity || bestBefore === '' || isPast || isTooMany}>
          {doing.isBusy ? 'Menyimpan…' : 'Simpan tanggal'}
        </Button>
      </form>
    </Sheet>
  );
}
