import { type CsvError, parse } from 'csv-parse/sync';
import { rupiah } from '@etalase/kernel';
import { errors } from './errors';
import type { TariffBracket } from './tariff';
import { type Zone, ZONES } from './zone';

export const TARIFF_COLUMNS = ['courier', 'service', 'zone', 'min_kg', 'max_kg', 'base_rupiah', 'per_kg_rupiah', 'eta_min_days', 'eta_max_days'] as const;
type Column = (typeof TARIFF_COLUMNS)[number];

export interface TariffProblem {
  /** Line in the file as a spreadsheet numbers it; 1 is the header. */
  row: number;
  column: string;
  /** What is wrong. */
  message: string;
  /** What to write instead. */
  fix: string;
}

export interface ReadTariff {
  brackets: TariffBracket[];
  problems: TariffProblem[];
}

export const MAX_ROWS = 5_000;
const MAX_KG = 1_000;

/** Range, in words and numbers, of each number column. */
const RANGES: Readonly<Record<Exclude<Column, 'courier' | 'service' | 'zone'>, readonly [number, number]>> = {
  min_kg: [1, MAX_KG],
  max_kg: [1, MAX_KG],
  base_rupiah: [0, 10_000_000],
  per_kg_rupiah: [0, 1_000_000],
  eta_min_days: [0, 60],
  eta_max_days: [0, 60],
};

interface CsvLine {
  record: Partial<Record<Column, string>>;
  info: { lines: number };
}

/** Reads a price list. Comma or semicolon, as spreadsheets of either language save it. @throws DomainError for what is no CSV. */
export function readTariffCsv(csv: string): ReadTariff {
  const lines = parseLines(csv);
  const missing = TARIFF_COLUMNS.filter((column) => lines[0] !== undefined && !(column in lines[0].record));
  if (lines.length === 0) return { brackets: [], problems: [{ row: 1, column: '', message: 'Berkas ini kosong.', fix: `Baris pertama: ${TARIFF_COLUMNS.join(',')}; tarif mulai baris kedua.` }] };
  if (missing.length > 0) return { brackets: [], problems: missing.map((column) => ({ row: 1, column, message: `Kolom ${column} tidak ada.`, fix: `Tambahkan ${column} di baris pertama.` })) };

  const problems: TariffProblem[] = [];
  const read = lines.map(({ record, info }) => {
    const bracket = readBracket(record, info.lines, problems);
    return bracket ? { bracket, row: info.lines } : null;
  });
  const good = read.filter((entry) => entry !== null);
  const overlapping = overlaps(good, problems);
  return { brackets: good.filter((entry) => !overlapping.has(entry.row)).map((entry) => entry.bracket), problems };
}

function parseLines(csv: string): CsvLine[] {
  let lines: CsvLine[];
  try {
    lines = parse(csv, {
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      bom: true, info: true, trim: true, delimiter: [',', ';'], skip_empty_lines: true, skip_records_with_empty_values: true, relax_column_count: true, to: MAX_ROWS + 1,
    }) as unknown as CsvLine[];
  } catch (error) {
    throw errors.make('csv_unreadable', { reason: `baris ${(error as CsvError).lines ?? 1}` }, { field: 'csv' });
  }
  if (lines.length > MAX_ROWS) throw errors.make('csv_too_large', { limit: MAX_ROWS }, { field: 'csv' });
  return lines;
}

function readBracket(record: CsvLine['record'], row: number, problems: TariffProblem[]): TariffBracket | null {
  const before = problems.length;
  const text = (column: Column): string => {
    const value = record[column] ?? '';
    if (value.length < 1 || value.length > 40) problems.push({ row, column, message: value ? 'Nama ini terlalu panjang.' : 'Bagian ini kosong.', fix: 'Tulis 1–40 huruf.' });
    return value;
  };
  const whole = (column: keyof typeof RANGES): number => {
    const [least, most] = RANGES[column];
    const value = record[column] ?? '';
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= most)) problems.push({ row, column, message: `"${value.slice(0, 20)}" bukan angka bulat ${least}–${most}.`, fix: 'Tulis angka saja, tanpa titik, koma, atau Rp.' });
    return number;
  };
  const zone = record.zone ?? '';
  if (!ZONES.includes(zone as Zone)) problems.push({ row, column: 'zone', message: `Zona "${zone.slice(0, 20)}" tidak dikenal.`, fix: `Tulis salah satu: ${ZONES.join(', ')}.` });
  const [courier, service] = [text('courier'), text('service')];
  const [minKg, maxKg] = [whole('min_kg'), whole('max_kg')];
  const [base, perKg] = [whole('base_rupiah'), whole('per_kg_rupiah')];
  const [etaMinDays, etaMaxDays] = [whole('eta_min_days'), whole('eta_max_days')];
  if (minKg > maxKg) problems.push({ row, column: 'max_kg', message: 'Berat teratas lebih kecil dari berat terbawah.', fix: `Tulis ${minKg} atau lebih.` });
  if (etaMinDays > etaMaxDays) problems.push({ row, column: 'eta_max_days', message: 'Lama paling lambat lebih kecil dari paling cepat.', fix: `Tulis ${etaMinDays} atau lebih.` });
  if (base === 0 && perKg === 0) problems.push({ row, column: 'per_kg_rupiah', message: 'Ongkos menjadi Rp0.', fix: 'Isi base_rupiah atau per_kg_rupiah.' });
  return problems.length > before ? null : { courier, service, zone: zone as Zone, minKg, maxKg, base: rupiah(base), perKg: rupiah(perKg), etaMinDays, etaMaxDays };
}

/** Two brackets of one service must not cover the same weight: which price would be true? @returns rows that overlap an earlier one. */
function overlaps(entries: readonly { bracket: TariffBracket; row: number }[], problems: TariffProblem[]): Set<number> {
  const bad = new Set<number>();
  const groups = new Map<string, { bracket: TariffBracket; row: number }[]>();
  for (const entry of entries) {
    const key = [entry.bracket.courier, entry.bracket.service, entry.bracket.zone].join('|').toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  for (const group of groups.values()) {
    const sorted = [...group].sort((a, b) => a.bracket.minKg - b.bracket.minKg || a.row - b.row);
    let widest = sorted[0];
    for (const entry of sorted.slice(1)) {
      if (widest && entry.bracket.minKg <= widest.bracket.maxKg) {
        bad.add(entry.row);
        problems.push({ row: entry.row, column: 'min_kg', message: `Berat ini sudah ada di baris ${widest.row}.`, fix: `Mulai dari ${widest.bracket.maxKg + 1} kg atau hapus salah satu baris.` });
      }
      if (!widest || entry.bracket.maxKg > widest.bracket.maxKg) widest = entry;
    }
  }
  return bad;
}
