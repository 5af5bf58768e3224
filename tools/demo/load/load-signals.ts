import { after, days } from '@etalase/kernel';
import { SetVillageSignal } from '@etalase/regions';
import { createRandom } from '../random';
import type { DemoShop } from '../content';
import type { Get } from './boot';
import type { Marks } from './marks';

/** Nobody measured these: whoever looks them up must see that. */
const SOURCE = 'contoh untuk demo';
const WEAK = 0.18;
const NONE = 0.06;
const MEASURED_BEFORE_MS = days(90);

/** Some villages with shops have weak signal or none, so that longer deadlines are there to be seen. Before any order is placed. */
export async function loadSignals(get: Get, shops: readonly DemoShop[], marks: Marks, now: Date): Promise<void> {
  if (await marks.has('signals')) return;
  const asOf = after(now, -MEASURED_BEFORE_MS).toISOString().slice(0, 10);
  for (const villageCode of [...new Set(shops.map((shop) => shop.villageCode))].sort()) {
    const draw = createRandom(`signal:${villageCode}`).next();
    if (draw < NONE + WEAK) await get(SetVillageSignal).execute({ villageCode, level: draw < NONE ? 'none' : 'weak', asOf, source: SOURCE });
  }
  await marks.set('signals');
}
