import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Icon } from '@etalase/ui';
import { Page, Section } from '../../parts/page';
import { KnownOne } from '../../parts/waiting';
import { WaitingMark } from '../../parts/waiting-mark';
import { type StockOfVariant, stockQuery } from '../../queries/questions';
import { usePack } from '../../queries/use-query';
import { useShopId } from '../../session/session';
import { goodsName } from '../../words/goods';
import { StockCounter } from '../products/stock-row';
import { CorrectSheet } from './correct-sheet';
import { History } from './history';
import { Lots } from './lots';
import { LowSheet } from './low-sheet';

/** Everything about the pieces of one variant: how many, from where on to warn, until when they are good, and why there are so many. */
export function Stock({ productId, variantId }: { productId: string; variantId: string }): VNode {
  const shopId = useShopId();
  const answer = usePack(stockQuery(shopId, productId, variantId));
  const title = answer.data ? goodsName(answer.data.product.name, answer.data.variant.name) : 'Stok';
  return (
    <Page title={title} back={`/produk/${productId}`} isForm>
      <KnownOne answer={answer} what="Barang ini">
        {(known) => <Pieces shopId={shopId} known={known} />}
      </KnownOne>
    </Page>
  );
}

export interface PiecesProps {
  shopId: string;
  known: StockOfVariant;
}

function Pieces({ shopId, known }: PiecesProps): VNode {
  const { product, variant } = known;
  const [sheet, setSheet] = useState<'correct' | 'low' | null>(null);
  const name = goodsName(product.name, variant.name);
  const close = (): void => setSheet(null);
  return (
    <>
      <section class="card stack" aria-label="Jumlah sekarang">
        <WaitingMark subject={product.id} />
        <dl class="pieces">
          <Count label="Ada di tempat" value={variant.onHand} />
          <Count label="Sudah dipesan" value={variant.held} />
          <Count label="Siap dijual" value={variant.available} isMain />
        </dl>
        <div class="between">
          <span class="field__label">Tambah atau kurangi</span>
          <StockCounter shopId={shopId} productId={product.id} variant={variant} name={name} />
        </div>
        <Button type="button" look="strong" isFull icon="scale" onClick={() => setSheet('correct')}>
          Hitung ulang stok
        </Button>
        <button type="button" class="low-line" onClick={() => setSheet('low')}>
          <Icon name="bell" />
          <span class="row-link__words">
            <strong>{variant.lowStockAt === 0 ? 'Ingatkan kalau habis' : `Ingatkan kalau tinggal ${variant.lowStockAt}`}</strong>
            <span class="soft">{variant.available <= variant.lowStockAt ? 'Sekarang sudah di batas ini.' : 'Kami kabari sekali, setelah terjual sampai batas ini.'}</span>
          </span>
          <span class="link">Ubah</span>
        </button>
      </section>
      <Section title="Tanggal baik">
        <Lots shopId={shopId} known={known} />
      </Section>
      <Section title="Riwayat">
        <History shopId={shopId} known={known} />
      </Section>
      {sheet === 'correct' && <CorrectSheet shopId={shopId} known={known} onClose={close} />}
      {sheet === 'low' && <LowSheet shopId={shopId} known={known} onClose={close} />}
    </>
  );
}

function Count({ label, value, isMain }: { label: string; value: number; isMain?: boolean }): VNode {
  return (
    <div class={isMain ? 'pieces__one pieces__one--main' : 'pieces__one'}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
