import { after, days, hours } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { Courses, IssueCertificate, LoadCourses } from '@etalase/seller-training';
import type { Demo } from './boot';
import type { DemoContent } from './demo-content';
import type { People } from './load-people';
import type { Marks } from './marks';
import { settleOutbox } from './settle-outbox';
import { certifyOperators } from './training/certified-operators';
import { type Play, playProgramme } from './training/play-programme';
import { type Programme, PROGRAMMES } from './training/programmes';

const TRAINING = 'training';
const { villages: PANDU, managers: MANAGERS, kader: KADER } = PROGRAMMES;

/** As many as fill a screen: the real sizes are for tests. */
const small = (programme: Programme, people: number, change: Partial<Programme['batch']> = {}): Programme => ({
  ...programme, batch: { ...programme.batch, ...change }, villages: 4, tooMany: 0, absent: Math.min(1, people), groups: programme.groups.slice(0, 1).map(({ type }) => ({ type, people, women: Math.ceil(people / 2) })),
});
/** What an operator teaches at home. */
const VILLAGE_CLASS: Programme = {
  ...small(PANDU, 8, { code: 'kelas-desa-contoh', title: 'Kelas desa: toko pertama saya', quota: 20, rules: [] }),
  program: { ...PANDU.program, code: 'kelas-desa', title: 'Kelas desa', organiser: 'Pemerintah desa' }, days: 1, villages: 1, meetings: [{ kind: 'cascade', title: 'Foto produk dan harga', day: 0, hours: 4, jp: 4 }],
};

/** Classes past and to come, so that nobody who looks for the first time finds empty rooms. */
export async function loadTraining(demo: Demo, content: DemoContent, people: People, marks: Marks, now: Date): Promise<void> {
  if (await marks.has(TRAINING)) return;
  const { get, clock } = demo;
  const home = content.shops.find((shop) => shop.slug === content.featured[0]);
  if (!home) return;
  if ((await get(Courses).list()).length === 0) await get(LoadCourses).execute();
  const around = get(RegionDirectory).villagesOf(home.regencyCode).map(({ code }) => code).filter((code) => code !== home.villageCode);
  const together: Play['together'] = (work) =>
    get(Transactions).run(async () => {
      const done = await work();
      await settleOutbox(get);
      return done;
    });
  const play = (programme: Programme, at: number, phones: string, change: Partial<Play> = {}): Promise<unknown> =>
    playProgramme(programme, { get, moveTo: (moment) => clock.moveTo(moment), together, villages: around, regionCode: home.regencyCode, startsAt: after(morningOf(now), days(at)), officer: people.admin, trainer: people.secondOfficer, phones, upTo: 'held', ...change });

  const selling = [...new Set(content.shops.map(({ villageCode }) => villageCode))].filter((code) => code !== home.villageCode);
  await certifyOperators({ get, moveTo: (moment) => clock.moveTo(moment), together, villages: selling, courses: get(Courses), now });
  clock.moveTo(after(now, -days(38)));
  await together(async () => get(IssueCertificate).execute({ learnerId: people.operator, course: 'operator-desa', versionId: (await get(Courses).current('operator-desa')).versionId, score: 8_750, villageCode: home.villageCode }));
  await play(small(PANDU, 12, { quota: 24 }), -12, '+6281290091');
  await play(VILLAGE_CLASS, -5, '+6281290092', { trainer: people.operator, villages: [home.villageCode] });
  await play(small(MANAGERS, 6), 12, '+6281290093', { upTo: 'open' });
  await play(small(KADER, 0), 16, '+6281290094', { upTo: 'open' });
  clock.moveTo(now);
  await marks.set(TRAINING);
}

/** Nine o'clock in the west of Indonesia. */
const morningOf = (now: Date): Date => after(new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`), hours(2));
