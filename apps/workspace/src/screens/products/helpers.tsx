import type { VNode } from 'preact';
import { lazily } from '../../parts/lazily';
import { groupThousands } from '../../words/numbers';
import type { Draft } from './draft';

const NameHelper = lazily(() => import('./name-helper').then((part) => part.NameHelper));
export const PriceHelper = lazily(() => import('./price-helper').then((part) => part.PriceHelper));
const WeightHelper = lazily(() => import('./weight-helper').then((part) => part.WeightHelper));

export type HelperName = 'name' | 'price' | 'weight';

/** The helper a person has called, above the form and outside of it: Enter in its fields must not send the form. */
export function Helper({ name, draft, change, onClose }: { name: HelperName | null; draft: Draft; change: (part: Partial<Draft>) => void; onClose: () => void }): VNode | null {
  const take = (part: Partial<Draft>): void => {
    change(part);
    onClose();
  };
  switch (name) {
    case 'name':
      return <NameHelper parts={draft.title} onParts={(title) => change({ title })} onTake={(title) => take({ name: title })} onClose={onClose} />;
    case 'price':
      return <PriceHelper unit={draft.unit || 'barang'} costs={draft.costs} onCosts={(costs) => change({ costs })} onTake={(price) => take({ price: groupThousands(String(price)) })} onClose={onClose} />;
    case 'weight':
      return <WeightHelper unit={draft.unit || 'barang'} onTake={(grams) => take({ weight: String(grams) })} onClose={onClose} />;
    case null:
      return null;
  }
}
