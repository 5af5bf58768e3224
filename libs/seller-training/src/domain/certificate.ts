import { TransitionTable } from '@etalase/kernel';

/** Competence was shown in a test; attendance was only being there, and opens nothing. */
export const CERTIFICATE_KINDS = ['competence', 'attendance'] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

export const CERTIFICATE_STATES = ['issued', 'revoked', 'expired', 'superseded'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** Issued stays issued until a person revokes it, its day comes, or another takes its place. A fraud may come to light late. */
export const certificateStates = new TransitionTable<CertificateState>(
  'training.certificate',
  ['issued'],
  { issued: ['revoked', 'expired', 'superseded'], revoked: [], expired: ['revoked'], superseded: [] },
  { issued: 'berlaku', revoked: 'dicabut', expired: 'habis masa berlakunya', superseded: 'diganti yang baru' },
);

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** Who numbers: each unit and year counts for itself. */
export const UNIT = /^[A-Z0-9][A-Z0-9.-]{1,23}$/;
export const unitOfProvince = (provinceCode: string): string => `ETALASE-${provinceCode}`;

/** `00042/ONBOARDING-UMKM/ETALASE-18/XI/2026`. @param day ISO date of issue, where it is issued */
export function certificateNumber({ sequence, course, unit, day }: { sequence: number; course: string; unit: string; day: string }): string {
  const [year = '', month = ''] = day.split('-');
  return [String(sequence).padStart(5, '0'), course.toUpperCase(), unit, ROMAN[Number(month) - 1] ?? '', year].join('/');
}

/** Crockford's base 32: nothing in it is mistaken for something else, and what is typed wrongly is known. */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 12;

/** 60 bits from random bytes, as twelve letters. @param bytes at least {@link CODE_LENGTH} of a cryptographic source */
export const certificateCode = (bytes: Uint8Array): string => Array.from({ length: CODE_LENGTH }, (_, place) => CODE_ALPHABET[(bytes[place] ?? 0) % 32] ?? '').join('');

/** The code as it is kept, however it was typed; `null` when it cannot be one. */
export function normalCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter)) ? code : null;
}

/** For people: `7K3M-9QXA-2BVN`. */
export const spokenCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** Law, prices and the shop itself change: what was learnt is refreshed. Being there on a day stays true. */
export const VALID_MONTHS: Record<CertificateKind, number | null> = { competence: 36, attendance: null };

/** From this many days before the end a new certificate may take its place. */
export const RENEWABLE_DAYS = 90;

/** Last day it counts; a day that the month has not becomes its last. @param day ISO date of issue */
export function lastValidDay(day: string, kind: CertificateKind): string | null {
  const months = VALID_MONTHS[kind];
  if (months === null) return null;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const longest = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date, longest));
  return addDays(target.toISOString().slice(0, 10), -1);
}

export const addDays = (day: string, count: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
