import { TransitionTable } from '@etalase/kernel';

export const BATCH_STATES = ['planned', 'open', 'running', 'closed', 'cancelled'] as const;
export type BatchState = (typeof BATCH_STATES)[number];

/** Full is no state: it is `confirmed` having reached `quota`, and passes when somebody withdraws. */
export const batchStates = new TransitionTable<BatchState>(
  'training.batch',
  ['planned'],
  { planned: ['open', 'cancelled'], open: ['running', 'cancelled'], running: ['closed', 'cancelled'], closed: [], cancelled: [] },
  { planned: 'direncanakan', open: 'pendaftaran dibuka', running: 'berjalan', closed: 'selesai', cancelled: 'dibatalkan' },
);

export const SEAT_STATES = ['confirmed', 'waitlisted', 'offered', 'lapsed', 'withdrawn', 'replaced'] as const;
export type SeatState = (typeof SEAT_STATES)[number];

/** A confirmed seat and an offered one are taken; the others are not. */
export const seatStates = new TransitionTable<SeatState>(
  'training.seat',
  ['confirmed', 'waitlisted'],
  { confirmed: ['withdrawn', 'replaced'], waitlisted: ['offered', 'withdrawn'], offered: ['confirmed', 'lapsed', 'withdrawn'], lapsed: [], withdrawn: [], replaced: [] },
  { confirmed: 'dapat kursi', waitlisted: 'daftar tunggu', offered: 'ditawari kursi', lapsed: 'tawaran terlewat', withdrawn: 'mundur', replaced: 'diganti' },
);
export const TAKEN: readonly SeatState[] = ['confirmed', 'offered'];

export type Sex = 'f' | 'm' | 'unstated';
export const SEXES: readonly Sex[] = ['f', 'm', 'unstated'];
export const AGE_BANDS = ['<18', '18-24', '25-34', '35-44', '45-54', '55+', 'unstated'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Who a learner was when the seat was taken; kept, so that old reports never shift. */
export interface Profile {
  villageCode: string;
  sex: Sex;
  ageBand: AgeBand;
  /** "perangkat desa", "karang taruna", "calon pengelola BUMDes" …: words of the programme. */
  participantType: string;
}

/**
 * `most`: at most so many of one value; without `value`, of each value (six of every village).
 * `fewest`: so many seats are kept for that value as long as they are not taken (twenty for women).
 */
export interface SeatRule {
  dimension: 'village' | 'sex' | 'type';
  value?: string;
  most?: number;
  fewest?: number;
}

/** Seats taken, by `dimension:value`. */
export type Taken = Readonly<Record<string, number>>;

export interface SeatsOf {
  quota: number;
  confirmed: number;
  taken: Taken;
  rules: readonly SeatRule[];
}

const valueOf = (profile: Profile, dimension: SeatRule['dimension']): string => (dimension === 'village' ? profile.villageCode : dimension === 'sex' ? profile.sex : profile.participantType);

/** Names of the counters that this person's seat counts in. */
export const countersOf = (profile: Profile): string[] => (['village', 'sex', 'type'] as const).map((dimension) => `${dimension}:${valueOf(profile, dimension)}`);

export type NoSeat = 'full' | 'kept_for_others' | 'village_full' | 'group_full';

/**
 * Why there is no seat for this person now, or `null`. The same rule stands in SQL (`training.has_seat`), where it
 * decides within the one statement that takes the seat; a test holds both together.
 */
export function whyNoSeat({ quota, confirmed, taken, rules }: SeatsOf, profile: Profile): NoSeat | null {
  if (confirmed >= quota) return 'full';
  for (const { dimension, value, most } of rules) {
    if (most === undefined) continue;
    const own = valueOf(profile, dimension);
    if ((value === undefined || value === own) && (taken[`${dimension}:${own}`] ?? 0) >= most) return dimension === 'village' ? 'village_full' : 'group_full';
  }
  let kept = 0;
  for (const { dimension, value, fewest } of rules) {
    if (fewest === undefined || value === undefined || value === valueOf(profile, dimension)) continue;
    kept += Math.max(0, fewest - (taken[`${dimension}:${value}`] ?? 0));
  }
  return quota - confirmed <= kept ? 'kept_for_others' : null;
}

/** Why a rule about a village does not hold. */
export const NO_VILLAGE = 'pilih desanya dari daftar.';
const VILLAGE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;

/** Why a batch cannot have these rules, in words, or `null`. A rule about nobody would keep its seats empty for ever. */
export function ruleFault(quota: number, rules: readonly SeatRule[]): string | null {
  let kept = 0;
  for (const { dimension, value, most, fewest } of rules) {
    if (dimension === 'sex' && value !== undefined && !(SEXES as readonly string[]).includes(value)) return 'pilih perempuan, laki-laki, atau tidak disebut.';
    if (dimension === 'village' && value !== undefined && !VILLAGE.test(value)) return NO_VILLAGE;
    if (most === undefined && fewest === undefined) return 'tulis jumlah paling banyak atau paling sedikit.';
    if (fewest !== undefined && value === undefined) return 'kursi yang disediakan harus untuk satu kelompok tertentu.';
    if (most !== undefined && fewest !== undefined && fewest > most) return 'jumlah paling sedikit melebihi paling banyak.';
    kept += fewest ?? 0;
  }
  return kept > quota ? `kursi yang disediakan (${kept}) melebihi kuota (${quota}).` : null;
}
