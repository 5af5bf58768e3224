import { errors } from './errors';
import type { NumberForm } from './requirements';

interface Form {
  pattern: RegExp;
  words: string;
  /** Whether people may see it whole: permits are public, tax numbers are not. */
  isPublic: boolean;
}

const FORMS: Record<NumberForm, Form> = {
  nib: { pattern: /^\d{13}$/, words: 'NIB berisi 13 angka.', isPublic: true },
  npwp: { pattern: /^\d{15,16}$/, words: 'NPWP berisi 15 atau 16 angka.', isPublic: false },
  pirt: { pattern: /^\d{15}$/, words: 'Nomor PIRT berisi 15 angka, seperti 2061801010123-29.', isPublic: true },
  halal: { pattern: /^ID\d{10,20}$/, words: 'Nomor halal dimulai ID lalu angka, seperti ID18110000123450424.', isPublic: true },
  bpom: { pattern: /^(M[DL]\d{12,15}|NA\d{11}|TR\d{9})$/, words: 'Nomor BPOM dimulai MD, ML, NA, atau TR lalu angka.', isPublic: true },
  free: { pattern: /^[\p{L}\p{N}/.-]{3,60}$/u, words: 'Nomor 3 sampai 60 huruf atau angka.', isPublic: true },
};

/** @returns the number in one form of writing. @throws DomainError `sellers.number_form`, field `number` */
export function parseNumber(form: NumberForm, typed: string): string {
  const tidy = form === 'free' ? typed.replace(/\s+/g, '') : typed.toUpperCase().replace(/[\s.-]/g, '').replace(/^(P-?IRT|BPOM(RI)?|NIB|NPWP)/, '');
  if (!FORMS[form].pattern.test(tidy)) throw errors.make('number_form', { words: FORMS[form].words }, { field: 'number' });
  return tidy;
}

export const showNumber = (form: NumberForm, number: string): string => (FORMS[form].isPublic ? number : `•••• ${number.slice(-4)}`);
