import sharp from 'sharp';
import { EnsurePerson } from '@etalase/accounts';
import { after, days, hours, newId } from '@etalase/kernel';
import {
  AskForSeat, CloseSession, DecideNomination, DrawEdges, GiveSessionEvidence, MoveBatch, Nominate, OpenSession, PlanBatch, ReactToClass, ScheduleSession, SeatLists, StartProgram, TakeAttendance,
} from '@etalase/seller-training';
import type { Get } from '../boot';
import { AGES, type Group, type Meeting, type Programme, sexOf } from './programmes';

export interface Play {
  get: Get;
  /** Time goes forwards only. */
  moveTo(moment: Date): void;
  /** One thing that is written together, and told to nobody where it is the past. */
  together<T>(work: () => Promise<T>): Promise<T>;
  villages: readonly string[];
  regionCode: string;
  /** First day, at the hour of the first class. */
  startsAt: Date;
  officer: string;
  trainer: string;
  /** Phones of its people begin with it, seven digits from the end on. */
  phones: string;
  /** `running`: its first class is going on, a few have come; the others are planned. */
  upTo: 'open' | 'running' | 'held';
}
export interface Played {
  programId: string;
  batchId: string;
  learners: { id: string; villageCode: string }[];
  present: string[];
}

const ZONE = 'Asia/Jakarta';
const dayOf = (moment: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(moment);
let photo: Promise<Buffer> | undefined;
/** Nobody's room: enough to be kept and looked at. */
const roomPicture = (): Promise<Buffer> => (photo ??= sharp({ create: { width: 320, height: 240, channels: 3, background: '#d9b38c' } }).jpeg().toBuffer());

/** A programme from its planning to its last register, by the same acts as in life. */
export async function playProgramme(programme: Programme, play: Play): Promise<Played> {
  const { get, startsAt } = play;
  play.moveTo(after(startsAt, -days(20)));
  const { programId, batchId, learners } = await play.together(() => fill(programme, play));
  if (play.upTo === 'open') return { programId, batchId, learners, present: [] };
  const present = learners.slice(0, learners.length - programme.absent).map(({ id }) => id);
  const meetings = [...programme.meetings].sort((a, b) => a.day - b.day);
  if (play.upTo === 'running') {
    await play.together(() => begin(meetings, batchId, present, play));
    return { programId, batchId, learners, present };
  }
  for (const meeting of meetings) await hold(meeting, batchId, present, play);
  await play.together(async () => {
    await react(batchId, present, get);
    await get(MoveBatch).execute({ batchId, to: 'running', by: play.officer });
    await get(MoveBatch).execute({ batchId, to: 'closed', by: play.officer });
  });
  return { programId, batchId, learners, present };
}

/** Most say how useful it was. */
async function react(batchId: string, present: readonly string[], get: Get): Promise<void> {
  for (const [place, learnerId] of present.entries()) {
    if (place % 4 === 3) continue;
    const seat = (await get(SeatLists).ofLearner(learnerId)).find((one) => one.batchId === batchId);
    if (seat) await get(ReactToClass).execute({ seatId: seat.id, learnerId, useful: place % 3 === 0 ? 4 : 5 });
  }
}

async function fill(programme: Programme, { get, villages, regionCode, startsAt, officer, phones }: Play): Promise<Omit<Played, 'present'>> {
  const { program, batch, groups, tooMany } = programme;
  const { programId } = await get(StartProgram).execute({ ...program, year: startsAt.getUTCFullYear() });
  const { batchId } = await get(PlanBatch).execute({
    ...batch, programId, regionCode, opensAt: after(startsAt, -days(21)), closesAt: after(startsAt, -days(4)), startsOn: dayOf(startsAt), endsOn: dayOf(after(startsAt, days(programme.days - 1))), timezone: ZONE, offerHours: 24, by: officer,
  });
  await get(MoveBatch).execute({ batchId, to: 'open', by: officer });
  const learners: Played['learners'] = [];
  let place = 0;
  const come = async (group: Group, index: number): Promise<void> => {
    const villageCode = villages[place % programme.villages] ?? '';
    const profile = { villageCode, sex: sexOf(index, group), ageBand: AGES[place % AGES.length] ?? '25-34', participantType: group.type };
    const [name, phone] = [`Peserta Contoh ${String(place + 1).padStart(3, '0')}`, `${phones}${String(place).padStart(4, '0')}`];
    place += 1;
    const id = batch.byNomination ? await nominate({ get, officer, batchId, name, phone, criteria: programme.criteria, ...profile }) : await get(EnsurePerson).execute({ phone, name });
    if (!batch.byNomination) await get(AskForSeat).execute({ batchId, learnerId: id, printedName: name, ...profile });
    learners.push({ id, villageCode });
  };
  for (const group of groups) for (let index = 0; index < group.people; index += 1) await come(group, index);
  const [first] = groups;
  const seated = learners.length;
  if (first) for (let index = 0; index < tooMany; index += 1) await come({ ...first, women: 0 }, index);
  return { programId, batchId, learners: learners.slice(0, seated) };
}

type Named = Parameters<Nominate['execute']>[0]['criteria'];
async function nominate({ get, officer, criteria, ...about }: { get: Get; officer: string; criteria: readonly string[] } & Omit<Parameters<Nominate['execute']>[0], 'slot' | 'criteria' | 'letterNumber' | 'hasConsented' | 'by'>): Promise<string> {
  const met: Named = Object.fromEntries(criteria.map((one) => [one, true]));
  const { id: nominationId, nomineeId } = await get(Nominate).execute({ ...about, slot: 1, criteria: met, letterNumber: `SK/${about.phone.slice(-4)}/2026`, hasConsented: true, by: officer });
  for (const to of ['verified', 'accepted'] as const) await get(DecideNomination).execute({ nominationId, batchId: about.batchId, to, by: officer });
  return nomineeId;
}

// What stands beside the class comes after it.
const hourOf = ({ day, kind }: Meeting, { startsAt }: Play): Date => after(startsAt, days(day) + (kind === 'side' ? hours(8) : 0));

async function schedule(meeting: Meeting, batchId: string, seats: number, play: Play): Promise<string> {
  const { kind, title, hours: long, jp, agenda = [], requirements = [] } = meeting;
  const from = hourOf(meeting, play);
  const { sessionId } = await play.get(ScheduleSession).execute({
    batchId,
    plan: {
      kind, title, venue: 'Aula kantor contoh', villageCode: play.villages[0] ?? null, startsAt: from, endsAt: after(from, hours(long)), capacity: Math.max(seats, 1), jp, groupNumber: null, agenda,
      requirements: requirements.map((one) => ({ title: one, isDone: false })), note: '', facilitators: [play.trainer],
    },
  });
  return sessionId;
}

async function open(sessionId: string, present: readonly string[], from: Date, { get, trainer }: Play): Promise<void> {
  await get(OpenSession).execute({ sessionId, by: trainer });
  for (const learnerId of present) await get(TakeAttendance).execute({ id: newId(), sessionId, learnerId, status: 'present', method: 'card', reason: '', occurredAt: from, by: trainer });
}

/** The first class goes on, and not everybody is there yet. */
async function begin([first, ...others]: readonly Meeting[], batchId: string, coming: readonly string[], play: Play): Promise<void> {
  if (!first) return;
  const from = hourOf(first, play);
  play.moveTo(from);
  await open(await schedule(first, batchId, coming.length, play), coming.slice(0, Math.ceil(coming.length / 2)), from, play);
  for (const meeting of others) await schedule(meeting, batchId, coming.length, play);
  await play.get(MoveBatch).execute({ batchId, to: 'running', by: play.officer });
}

async function hold(meeting: Meeting, batchId: string, present: readonly string[], play: Play): Promise<void> {
  const { get, moveTo, together, trainer } = play;
  const from = hourOf(meeting, play);
  moveTo(from);
  const sessionId = await together(async () => {
    const made = await schedule(meeting, batchId, present.length, play);
    await open(made, present, from, play);
    return made;
  });
  // Files are written outside any transaction.
  await get(GiveSessionEvidence).execute({ sessionId, kind: 'photo', content: await roomPicture(), by: trainer });
  moveTo(after(from, hours(meeting.hours)));
  await together(async () => {
    await get(CloseSession).execute({ sessionId, by: trainer, done: [0, 1, 2, 4] });
    await get(DrawEdges).execute({ sessionId });
  });
}
