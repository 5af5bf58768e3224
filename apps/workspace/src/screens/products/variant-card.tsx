import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Icon, Price } from '@etalase/ui';
import type { ShopProduct, ShopVariant } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { MoneyField } from '../../parts/money-field';
import { Sheet } from '../../parts/sheet';
import { saySent } from '../../parts/toast';
import { useToday } from '../../parts/use-now';
import { Link } from '../../router/router';
import { choiceName, goodsName } from '../../words/goods';
import { lotState } from '../../words/lots';
import { type Costs, costingOf } from '../../words/costing';
import { readWhole } from '../../words/numbers';
import { keepCosts, loadCosts } from './draft';
import { GainNote } from './gain-note';
import { HelpButton } from './help-button';
import { PriceHelper } from './helpers';
import { StockCounter } from './stock-row';

/** Price and stock of one variant, both changeable at once: neither needs a review. */
export function VariantCard({ shopId, product, variant }: { shopId: string; product: ShopProduct; variant: ShopVariant }): VNode {
  const [isPricing, setPricing] = useState(false);
  const name = goodsName(product.name, variant.name);
  const today = useToday();
  const late = variant.lots.filter((lot) => lotState(lot, today) !== 'good');
  return (
    <section class="card stack" aria-label={name}>
      {choiceName(variant.name) && <h3>{variant.name}</h3>}
      <div class="between">
        <Price amount={variant.price} isBig unit={`per ${product.unit}`} />
        <Button type="button" onClick={() => setPricing(true)}>
          Ubah harga
        </Button>
      </div>
      <div class="product-tile__stock">
        <span>
          Stok
          <br />
          <span class="soft">Berat kirim {variant.weightGrams} gram</span>
        </span>
        <StockCounter shopId={shopId} productId={product.id} variant={variant} name={name} />
      </div>
      {late.length > 0 && (
        <p class="with-icon lot-note">
          <Icon name="warn" /> {late.reduce((sum, lot) => sum + lot.spoiled, 0) > 0 ? 'Ada yang lewat tanggal.' : 'Ada yang hampir lewat tanggal.'}
        </p>
      )}
      <Link to={`/produk/${product.id}/stok/${variant.id}`} class="btn btn--plain btn--full">
        <Icon name="clock" /> Riwayat dan tanggal stok
      </Link>
      {isPricing && <PriceSheet shopId={shopId} product={product} variant={variant} onClose={() => setPricing(false)} />}
    </section>
  );
}

function PriceSheet({ shopId, product, variant, onClose }: { shopId: string; product: ShopProduct; variant: ShopVariant; onClose: () => void }): VNode {
  const [typed, setTyped] = useState(String(variant.price));
  const [isCounting, setCounting] = useState(false);
  const choice = choiceName(variant.name);
  const costsOf = choice === null ? null : variant.id;
  const [costs, setCosts] = useState(() => loadCosts(product.id, costsOf));
  const doing = useDoing();
  const amount = readWhole(typed);
  const costing = costingOf(costs);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (amount === null) return;
    void doing
      .act(async () => {
        saySent(await send(newCommand('price.set', { shopId, productId: product.id, variantId: variant.id, priceRupiah: amount }, product.name)), 'Harga baru langsung berlaku.');
      })
      .then((isDone) => isDone && onClose());
  };
  if (isCounting) {
    const keep = (next: Costs): void => {
      setCosts(next);
      keepCosts(product.id, costsOf, next);
    };
    const take = (price: number): void => {
      setTyped(String(price));
      setCounting(false);
    };
    return <PriceHelper unit={product.unit} costs={costs} onCosts={keep} onTake={take} onClose={() => setCounting(false)} />;
  }
  return (
    <Sheet title={`Harga ${choice ?? product.name}`} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <div class="stack-s">
          <MoneyField name="price" label={`Harga per ${product.unit}`} hint="Pesanan yang sudah masuk tetap memakai harga lama." typed={typed} onTyped={setTyped} error={doing.problem?.message} />
          {costing && <GainNote price={amount} costing={costing} />}
          <HelpButton label="Bantu hitung harga" onAsk={() => setCounting(true)} />
        </div>
        <Button look="strong" isFull disabled={doing.isBusy || amount === null || amount === variant.price}>
          {doing.isBusy ? 'Menyimpan…' : 'Simpan harga'}
        </Button>
      </form>
    </Sheet>
  );
}
