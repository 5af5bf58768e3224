import { errors } from './errors';

export interface Nik {
  /** 16 digits. */
  number: string;
  /** ISO date. */
  birthDate: string;
  isWoman: boolean;
}

const ADULT_YEARS = 18;

/**
 * The number on a KTP: 1–6 region at issue (not of today's address), 7–12 day, month and year of birth (a woman's day
 * plus 40), 13–16 serial. Of two possible centuries the later one that is not in the future.
 * @param today ISO date
 * @throws DomainError `sellers.nik_form`, `sellers.nik_birth`, `sellers.minor`, field `nik`
 */
export function parseNik(typed: string, today: string): Nik {
  const number = typed.replace(/[\s.-]/g, '');
  const parts = /^([1-9]\d)(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{4})$/.exec(number);
  if (!parts || parts[2] === '00' || parts[7] === '0000') throw errors.make('nik_form', {}, { field: 'nik' });
  const typedDay = Number(parts[4]);
  const isWoman = typedDay > 40;
  const day = isWoman ? typedDay - 40 : typedDay;
  const century = Number(`20${parts[6]}`) > Number(today.slice(0, 4)) ? '19' : '20';
  const birthDate = `${century}${parts[6]}-${parts[5]}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${birthDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== birthDate) throw errors.make('nik_birth', {}, { field: 'nik' });
  const adultFrom = `${Number(birthDate.slice(0, 4)) + ADULT_YEARS}${birthDate.slice(4)}`;
  // Minors need a guardian and get no payout (domain.md §6).
  if (adultFrom > today) throw errors.make('minor', {}, { field: 'nik' });
  return { number, birthDate, isWoman };
}

/** `•••• •••• •••• 0004` */
export const maskNik = (number: string): string => `•••• •••• •••• ${number.slice(-4)}`;
