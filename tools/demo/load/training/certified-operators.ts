import { EnsurePerson } from '@etalase/accounts';
import { after, days } from '@etalase/kernel';
import { type Courses, IssueCertificate } from '@etalase/seller-training';
import type { Get } from '../boot';
import type { Play } from './play-programme';

const COURSE = 'operator-desa';
const PHONES = '+6281290095';
/** Days ago; the province trains its operators in waves. */
const WAVES = [90, 60, 30];
const BASIS_POINTS = 8_500;

interface Certified {
  get: Get;
  moveTo: (moment: Date) => void;
  together: Play['together'];
  /** Villages with a shop, without the one whose operator is on the start table. */
  villages: readonly string[];
  courses: Courses;
  now: Date;
}

/** Three of five villages that sell have an operator who has passed, so that the map of the province shows what it will look like. */
export async function certifyOperators({ get, moveTo, together, villages, courses, now }: Certified): Promise<void> {
  const { versionId } = await courses.current(COURSE);
  const trained = villages.filter((_, place) => place % 5 < 3);
  for (const [wave, ago] of WAVES.entries()) {
    moveTo(after(now, -days(ago)));
    await together(async () => {
      for (const [place, villageCode] of trained.entries()) {
        if (place % WAVES.length !== wave) continue;
        const name = `Operator Contoh ${String(place + 1).padStart(3, '0')}`;
        const learnerId = await get(EnsurePerson).execute({ phone: `${PHONES}${String(place).padStart(4, '0')}`, name });
        await get(IssueCertificate).execute({ learnerId, course: COURSE, versionId, score: BASIS_POINTS, villageCode });
      }
    });
  }
}
