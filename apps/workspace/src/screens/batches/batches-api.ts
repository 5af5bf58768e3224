import { formatDate, formatMoment, formatTime } from '@etalase/kernel';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';
import type { Query } from '../../queries/query-cache';

type Schemas = components['schemas'];
export type Batch = Schemas['BatchDto'];
export type BatchPage = Schemas['BatchPageDto'];
export type OwnSeat = Schemas['OwnSeatDto'];
export type TaughtSession = Schemas['TaughtSessionDto'];
export type SessionDesk = Schemas['SessionDeskDto'];
export type RegisterLine = Schemas['RegisterLineDto'];
export type VillageNominations = Schemas['VillageNominationsDto'];
export type Nomination = Schemas['NominationDto'];

// Seats are the server's to give: each act is one request, and needs a line. What was read stays to be looked at.

export const seatsQuery: Query<OwnSeat[]> = { key: 'batches/seats', load: async () => (await answerOf(api.GET('/api/me/seats'))).items };
export const openQuery: Query<Batch[]> = { key: 'batches/open', load: async () => (await answerOf(api.GET('/api/training/batches', { params: { query: { limit: 50 } } }))).items };
export const batchQuery = (batchId: string): Query<BatchPage> => ({ key: `batches/one/${batchId}`, load: () => answerOf(api.GET('/api/training/batches/{batchId}', { params: { path: { batchId } } })) });
export const cardQuery: Query<{ text: string; qrSvg: string }> = { key: 'batches/card', load: () => answerOf(api.GET('/api/me/training-card')) };
export const taughtQuery: Query<TaughtSession[]> = { key: 'teach/all', load: async () => (await answerOf(api.GET('/api/me/sessions'))).items };
export const deskQuery = (sessionId: string): Query<SessionDesk> => ({ key: `teach/${sessionId}`, load: () => answerOf(api.GET('/api/me/sessions/{sessionId}', { params: { path: { sessionId } } })) });
export const nominationsQuery = (villageCode: string): Query<VillageNominations> => ({ key: `nominations/${villageCode}`, load: () => answerOf(api.GET('/api/villages/{villageCode}/nominations', { params: { path: { villageCode } } })) });

/** `1 Desember 2026`, `1 sampai 3 Desember 2026` or `30 November 2026 sampai 2 Desember 2026` */
export function daysOf({ startsOn, endsOn }: Pick<Batch, 'startsOn' | 'endsOn'>): string {
  const day = (iso: string): string => formatDate(new Date(`${iso}T05:00:00Z`));
  if (startsOn === endsOn) return day(startsOn);
  const isOneMonth = startsOn.slice(0, 7) === endsOn.slice(0, 7);
  return `${isOneMonth ? Number(startsOn.slice(8)) : day(startsOn)} sampai ${day(endsOn)}`;
}

/** `Selasa, 1 Des 2026, 09.00 WIB sampai 15.00 WIB` */
export const timesOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string => `${formatMoment(new Date(startsAt))} sampai ${formatTime(new Date(endsAt))}`;

export const SEX_WORDS = [
  { value: 'f', label: 'Perempuan' },
  { value: 'm', label: 'Laki-laki' },
  { value: 'unstated', label: 'Tidak disebut' },
] as const;
export const AGE_WORDS = [
  { value: '<18', label: 'Di bawah 18 tahun' },
  { value: '18-24', label: '18 sampai 24 tahun' },
  { value: '25-34', label: '25 sampai 34 tahun' },
  { value: '35-44', label: '35 sampai 44 tahun' },
  { value: '45-54', label: '45 sampai 54 tahun' },
  { value: '55+', label: '55 tahun ke atas' },
  { value: 'unstated', label: 'Tidak disebut' },
] as const;
export type SexChoice = (typeof SEX_WORDS)[number]['value'];
export type AgeChoice = (typeof AGE_WORDS)[number]['value'];
