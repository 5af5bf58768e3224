import { DomainError } from '@etalase/kernel';
import { checkCertificates } from '../certificates';
import type { CertificateView } from '../views';
import { CLEAR, type Cells, type ColumnKey } from './columns';
import type { Fault } from './plan';
import { isProblem, type Reading, readDate } from './read-cells';
import type { SaidFields } from './shared-fields';

type Kind = CertificateView['kind'];
const KINDS = ['pirt', 'halal', 'bpom'] as const satisfies readonly Kind[];
const UNTIL = { pirt: 'pirtUntil', halal: 'halalUntil', bpom: 'bpomUntil' } as const satisfies Record<Kind, ColumnKey>;

const split = (text: string): string[] => (text === '' || text.toLowerCase() === CLEAR ? [] : text.split(';').map((part) => part.trim()));

/**
 * The certificates after the sheet: kinds it speaks of anew, the others as they are.
 * @returns `undefined` when it speaks of none, or when a cell is wrong.
 */
export function readCertificates(said: SaidFields, present: Cells, kept: readonly CertificateView[], today: string, report: (fault: Fault) => void): CertificateView[] | undefined {
  const spoken = KINDS.filter((kind) => said[kind] ?? said[UNTIL[kind]]);
  if (spoken.length === 0) return undefined;
  let isWrong = false;
  const place = (column: ColumnKey, kind: Kind, reason: string, fix: string): void => {
    isWrong = true;
    const cell = said[column as keyof SaidFields] ?? said[kind] ?? said[UNTIL[kind]] ?? Object.values(said)[0];
    report({ row: cell?.row ?? 0, column, value: said[column as keyof SaidFields]?.text ?? present[column] ?? '', reason, fix });
  };

  const list = kept.filter((one) => !spoken.includes(one.kind));
  for (const kind of spoken) {
    const numbers = split(said[kind]?.text ?? present[kind] ?? '');
    const dates = split(said[UNTIL[kind]]?.text ?? (said[kind]?.text.toLowerCase() === CLEAR ? '' : (present[UNTIL[kind]] ?? '')));
    if (dates.length > numbers.length) place(UNTIL[kind], kind, 'Ada tanggal tanpa nomor sertifikat.', 'Isi nomornya, atau kosongkan tanggal ini.');
    numbers.forEach((number, index) => {
      const typed = dates[index] ?? '';
      const date: Reading<string | null> = typed === '' ? { value: null } : readDate(typed);
      if (isProblem(date)) place(UNTIL[kind], kind, date.reason, date.fix);
      else list.push({ kind, number, expiresOn: date.value });
    });
  }
  if (isWrong) return undefined;
  if (list.length > 10) {
    place(spoken[0] ?? 'pirt', spoken[0] ?? 'pirt', 'Sertifikatnya terlalu banyak.', 'Satu produk paling banyak punya 10 sertifikat.');
    return undefined;
  }
  return checked(list, today, (kind, isDate, error) => {
    const [reason = '', fix = ''] = sentences(error, isDate);
    place(isDate ? UNTIL[kind] : kind, kind, reason, fix);
  });
}

function checked(list: CertificateView[], today: string, refuse: (kind: Kind, isDate: boolean, error: DomainError) => void): CertificateView[] | undefined {
  const good = list.flatMap((one) => {
    try {
      return checkCertificates([one], today);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refuse(one.kind, error.fields[0]?.field.endsWith('expiresOn') ?? false, error);
      return [];
    }
  });
  return good.length === list.length ? good : undefined;
}

function sentences(error: DomainError, isDate: boolean): [string, string] {
  if (error.code === 'catalogue.certificate_expired') return ['Sertifikat ini sudah habis masa berlakunya.', 'Tulis tanggal yang baru, seperti 31-12-2029.'];
  return [isDate ? 'Tanggal berlakunya belum diisi.' : 'Nomor sertifikat ini belum benar.', isDate ? 'Tulis sampai kapan sertifikat berlaku, seperti 31-12-2029.' : error.message];
}
