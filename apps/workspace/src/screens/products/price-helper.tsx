import type { VNode } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { Button, Notice, TextField } from '@etalase/ui';
import { MoneyField } from '../../parts/money-field';
import { Sheet } from '../../parts/sheet';
import { typedIn } from '../../parts/typed';
import { COST_KINDS, COST_WORDS, type Costing, costingOf, type Costs, MOST_GAIN } from '../../words/costing';

interface Props {
  unit: string;
  costs: Costs;
  onCosts: (costs: Costs) => void;
  onTake: (price: number) => void;
  onClose: () => void;
}

/** What one pan or one day costs becomes the cost of one piece, and with a gain a price; every line says where it comes from. */
export function PriceHelper({ unit, costs, onCosts, onTake, onClose }: Props): VNode {
  const costing = costingOf(costs);
  return (
    <Sheet title="Bantu hitung harga" onClose={onClose}>
      <div class="stack">
        <p>Hitung untuk sekali membuat: satu wajan, satu tenun, satu hari. Kami bagi menjadi per {unit}.</p>
        {COST_KINDS.map((kind) => (
          <MoneyField key={kind} name={`cost-${kind}`} label={COST_WORDS[kind].name} hint={COST_WORDS[kind].hint} typed={costs[kind]} onTyped={(typed) => onCosts({ ...costs, [kind]: typed })} />
        ))}
        <TextField name="cost-pieces" label={`Jadi berapa ${unit}?`} hint="Yang layak jual saja; yang remuk tidak dihitung." inputmode="numeric" autocomplete="off" maxlength={6} class="input--large" value={costs.pieces} onInput={(event) => onCosts({ ...costs, pieces: typedIn(event) })} />
        {costing ? <Counted unit={unit} costs={costs} costing={costing} onCosts={onCosts} /> : <Notice icon="info" title="Isi sedikitnya satu biaya, dan jadi berapa barangnya." />}
        <Button type="button" look="strong" isFull icon="check" disabled={!costing} onClick={() => costing && onTake(costing.price)}>
          {costing ? `Pakai ${formatRupiah(costing.price)}` : 'Pakai harga ini'}
        </Button>
      </div>
    </Sheet>
  );
}

function Counted({ unit, costs, costing, onCosts }: { unit: string; costs: Costs; costing: Costing; onCosts: (costs: Costs) => void }): VNode {
  const { lines, unitCost, gain, rounding, price, pieces } = costing;
  return (
    <section class="card stack-s" aria-label={`Hitungan satu ${unit}`}>
      <dl class="sums">
        {lines
          .filter(({ amount }) => amount > 0)
          .map(({ kind, amount }) => (
            <Line key={kind} name={COST_WORDS[kind].name} note={pieces > 1 ? `${formatRupiah(amountOf(costs, kind))} dibagi ${pieces}` : null} amount={amount} />
          ))}
        <Line name="Harga pokok (HPP)" note="Di bawah ini Anda rugi." amount={unitCost} isSum />
        <Line name={`Laba ${costs.gain}%`} note="Untuk bahan berikutnya dan hari sepi." amount={gain} />
        {rounding > 0 && <Line name="Dibulatkan" note="Supaya mudah dibayar." amount={rounding} />}
      </dl>
      <label class="gain-slide">
        <span class="field__label">
          Laba: <strong>{costs.gain}% dari harga pokok</strong>
        </span>
        <input type="range" name="cost-gain" min={0} max={MOST_GAIN} step={5} value={costs.gain} aria-valuetext={`${costs.gain} persen, ${formatRupiah(gain)} per ${unit}`} onInput={(event) => onCosts({ ...costs, gain: Number(event.currentTarget.value) })} />
      </label>
      <p class="suggested" role="status">
        <span>Harga jual per {unit}</span>
        <strong>{formatRupiah(price)}</strong>
        <span class="soft">Bandingkan dengan barang serupa di etalase dan di pasar.</span>
      </p>
    </section>
  );
}

function Line({ name, note, amount, isSum }: { name: string; note: string | null; amount: number; isSum?: boolean }): VNode {
  return (
    <div class={isSum ? 'sums__total' : undefined}>
      <dt>
        {name}
        {note && <span class="soft sums__note">{note}</span>}
      </dt>
      <dd>{formatRupiah(amount)}</dd>
    </div>
  );
}

const amountOf = (costs: Costs, kind: (typeof COST_KINDS)[number]): number => Number(costs[kind].replace(/\D/g, ''));
