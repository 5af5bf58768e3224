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
import { nameSomebody, writePlans } from './training/at-home';
import { type Play, type Played, playProgramme } from './training/play-programme';
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

/** The next one, going on right now: its register is half full. */
const CLASS_TODAY: Programme = {
  ...VILLAGE_CLASS,
  batch: { ...VILLAGE_CLASS.batch, code: 'kelas-desa-sekarang', title: 'Kelas desa: kirim pesanan pertama' },
  program: { ...VILLAGE_CLASS.program, code: 'kelas-desa-lanjutan', title: 'Kelas desa lanjutan' },
  days: 8,
  meetings: [
    { kind: 'cascade', title: 'Kemas dan kirim', day: 0, hours: 4, jp: 4 },
    { kind: 'cascade', title: 'Menjawab pembeli', day: 7, hours: 3, jp: 3 },
  ],
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
  const play = (programme: Programme, at: number, phones: string, change: Partial<Play> = {}): Promise<Played> =>
    playProgramme(programme, { get, moveTo: (moment) => clock.moveTo(moment), together, villages: around, regionCode: home.regencyCode, startsAt: after(morningOf(now), days(at)), officer: people.admin, trainer: people.secondOfficer, phones, upTo: 'held', ...change });

  const selling = [...new Set(content.shops.map(({ villageCode }) => villageCode))].filter((code) => code !== home.villageCode);
  await certifyOperators({ get, moveTo: (moment) => clock.moveTo(moment), together, villages: selling, courses: get(Courses), now });
  clock.moveTo(after(now, -days(38)));
  await together(async () => get(IssueCertificate).execute({ learnerId: people.operator, course: 'operator-desa', versionId: (await get(Courses).current('operator-desa')).versionId, score: 8_750, villageCode: home.villageCode }));
  await play(small(PANDU, 12, { quota: 24 }), -12, '+6281290091');
  const atHome = { trainer: people.operator, villages: [home.villageCode] };
  const taught = await play(VILLAGE_CLASS, -5, '+6281290092', atHome);
  clock.moveTo(after(now, -days(4)));
  await writePlans(taught, { get, together, now });
  await play(small(MANAGERS, 6), 12, '+6281290093', { upTo: 'open' });
  const toName = await play(small(KADER, 0), 16, '+6281290094', { upTo: 'open' });
  clock.moveTo(after(now, -days(1)));
  await together(() => nameSomebody(toName, { get, villageCode: home.villageCode, by: people.head, criteria: KADER.criteria, phones: '+6281290096' }));
  await play(CLASS_TODAY, 0, '+6281290097', { ...atHome, upTo: 'running', startsAt: lastClassHour(now) });
  clock.moveTo(now);
  await marks.set(TRAINING);
}

/** The whole hour an hour ago; at night, when nobody teaches, four in the afternoon of the day before. */
function lastClassHour(now: Date): Date {
  const hour = 3_600_000;
  const begun = Math.floor((now.getTime() - hour) / hour) * hour;
  const local = new Date(begun + hours(7));
  const at = local.getUTCHours();
  if (at >= 8 && at <= 16) return new Date(begun);
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() - (at < 8 ? 1 : 0), 16 - 7));
}

/** Nine o'clock in the west of Indonesia. */
const morningOf = (now: Date): Date => after(new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`), hours(2));
