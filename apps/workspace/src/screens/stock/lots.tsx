import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, Icon, Notice } from '@etalase/ui';
import type { ShopLot } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { Sheet } from '../../parts/sheet';
import { saySent } from '../../parts/toast';
import { useToday } from '../../parts/use-now';
import { dayWords, lotState, lotWords, undatedOf } from '../../words/lots';
import { LotSheet } from './lot-sheet';
import { RedateSheet } from './redate-sheet';
import type { PiecesProps } from './stock';

const BADGES = { past: { tone: 'danger', word: 'Lewat tanggal' }, near: { tone: 'gold', word: 'Jual dulu' }, good: { tone: 'leaf', word: 'Baik' } } as const;

/** Pieces by their last good day, the nearest first; who sells cloth never needs it. */
export function Lots({ shopId, known }: PiecesProps): VNode {
  const [isAdding, setAdding] = useState(false);
  const { product, variant } = known;
  const undated = undatedOf(variant);
  return (
    <div class="stack-s">
      {variant.lots.length === 0 ? (
        <p class="soft">Untuk makanan, jamu dan semacamnya: catat tanggalnya, kami ingatkan dan tidak menjual yang sudah lewat.</p>
      ) : (
        <ul class="card card--flush lines">
          {variant.lots.map((lot) => (
            <li key={lot.id}>
              <LotRow shopId={shopId} known={known} lot={lot} />
            </li>
          ))}
          {undated > 0 && (
            <li class="lot">
              <span class="lot__words">
                <strong>
                  {undated} {product.unit}
                </strong>
                <span class="soft">Belum bertanggal. Dijual sesudah yang bertanggal.</span>
              </span>
            </li>
          )}
        </ul>
      )}
      <Button type="button" isFull icon="plus" onClick={() => setAdding(true)}>
        Catat tanggal
      </Button>
      {isAdding && <LotSheet shopId={shopId} known={known} onClose={() => setAdding(false)} />}
    </div>
  );
}

function LotRow({ shopId, known, lot }: PiecesProps & { lot: ShopLot }): VNode {
  const today = useToday();
  const [sheet, setSheet] = useState<'date' | 'clear' | null>(null);
  const doing = useDoing();
  const { product, variant } = known;
  const badge = BADGES[lotState(lot, today)];
  const ref = { shopId, productId: product.id, variantId: variant.id, lotId: lot.id };
  const close = (): void => setSheet(null);
  const clear = (): void => {
    close();
    void doing.act(async () => saySent(await send(newCommand('lot.clear', ref, product.name)), 'Dicatat: barangnya sudah disingkirkan.'));
  };
  return (
    <article class="lot" aria-label={`Baik sampai ${dayWords(lot.bestBefore)}`}>
      <span class="lot__words">
        <span class="between">
          <strong>
            {lot.quantity + lot.spoiled} {product.unit}
          </strong>
          <Badge tone={badge.tone}>{badge.word}</Badge>
        </span>
        <span>Baik sampai {dayWords(lot.bestBefore)}</span>
        <span class="soft">{lotWords(lot, today)}</span>
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <span class="lot__acts">
          <Button type="button" look="quiet" onClick={() => setSheet('date')}>
            Ubah tanggal
          </Button>
          <Button type="button" look="quiet" disabled={doing.isBusy} onClick={() => (lot.quantity > 0 ? setSheet('clear') : clear())}>
            <Icon name="trash" /> Sudah disingkirkan
          </Button>
        </span>
      </span>
      {sheet === 'date' && <RedateSheet shopId={shopId} known={known} lot={lot} onClose={close} />}
      {sheet === 'clear' && (
        <Sheet title="Singkirkan barang ini?" onClose={close}>
          <div class="stack">
            <p>
              {lot.quantity} {product.unit} yang baik sampai {dayWords(lot.bestBefore)} dikeluarkan dari stok dan tidak dijual lagi.
            </p>
            <Button type="button" look="strong" isFull onClick={clear}>
              Ya, keluarkan {lot.quantity} {product.unit}
            </Button>
          </div>
        </Sheet>
      )}
    </article>
  );
}
