import { after, dayIn, days, newId } from '@etalase/kernel';
import { BeginPlan, FinishItem, Nominate, WritePlan } from '@etalase/seller-training';
import sharp from 'sharp';
import type { Get } from '../boot';
import type { Play, Played } from './play-programme';

interface AtHome {
  get: Get;
  together: Play['together'];
  now: Date;
}

/** What three of a class plan for afterwards: one is past its day, one has a step behind it, one has time. The first has not written yet. */
export async function writePlans({ batchId, present }: Played, { get, together, now }: AtHome): Promise<void> {
  const write = async (learnerId: string, steps: readonly { what: string; budgetRupiah: number; inDays: number }[]): Promise<string[]> => {
    const items = steps.map(({ what, budgetRupiah, inDays }) => ({ id: newId(), what, budgetRupiah, dueOn: dayIn(after(now, days(inDays))) }));
    await together(async () => {
      await get(WritePlan).execute({ batchId, learnerId, items });
      await get(BeginPlan).execute({ batchId, learnerId });
    });
    return items.map(({ id }) => id);
  };
  const [, late, busy, calm] = present;
  if (!late || !busy || !calm) throw new Error('a class of the demo needs four who come');
  await write(late, [{ what: 'Foto ulang lima produk di dekat jendela', budgetRupiah: 0, inDays: -2 }, { what: 'Cetak label dengan tanggal baik', budgetRupiah: 60_000, inDays: 20 }]);
  const [done = ''] = await write(busy, [{ what: 'Beli timbangan dapur', budgetRupiah: 85_000, inDays: 3 }, { what: 'Buka toko dan pasang tiga produk', budgetRupiah: 0, inDays: 14 }]);
  await write(calm, [{ what: 'Ajak dua tetangga menjual bersama', budgetRupiah: 20_000, inDays: 25 }]);
  // Files are written outside any transaction.
  await get(FinishItem).execute({ batchId, learnerId: busy, itemId: done, photo: await sharp({ create: { width: 320, height: 240, channels: 3, background: '#c9a468' } }).jpeg().toBuffer() });
}

/** A village head has named two people for a class, and the office has not answered yet. */
export async function nameSomebody({ batchId }: Played, { get, villageCode, by, criteria, phones }: { get: Get; villageCode: string; by: string; criteria: readonly string[]; phones: string }): Promise<void> {
  const met = Object.fromEntries(criteria.map((one) => [one, true]));
  for (const slot of [1, 2]) {
    await get(Nominate).execute({
      batchId, villageCode, slot, name: `Calon Contoh ${slot}`, phone: `${phones}${String(slot).padStart(4, '0')}`, sex: slot === 1 ? 'f' : 'm', ageBand: '25-34', participantType: 'kader digital', criteria: met, letterNumber: `141/0${slot}/SK/2026`, hasConsented: true, by,
    });
  }
}
