import { CLEAR, type Cells, type ColumnKey, type SheetRow } from './columns';
import type { Fault, SheetContext } from './plan';
import { type CellProblem, isProblem, type Reading, readText, readWhole, readYesNo } from './read-cells';

/** Columns that belong to the product, not to one of its choices. */
export const SHARED = ['name', 'category', 'unit', 'description', 'minimumOrder', 'madeToOrderDays', 'shelfLifeDays', 'isFresh', 'pirt', 'pirtUntil', 'halal', 'halalUntil', 'bpom', 'bpomUntil', 'photos'] as const satisfies readonly ColumnKey[];
export type SharedKey = (typeof SHARED)[number];

export interface Said {
  text: string;
  row: number;
}
export type SaidFields = Partial<Record<SharedKey, Said>>;

/**
 * What the rows of one product say about it. A cell that is empty, or still says what an export would write, says
 * nothing; two cells that say different things contradict each other.
 */
export function whatIsSaid(rows: readonly SheetRow[], present: Cells, report: (fault: Fault) => void): SaidFields {
  const said: SaidFields = {};
  for (const { row, cells } of rows) {
    for (const key of SHARED) {
      const text = cells[key] ?? '';
      if (text === '' || text === present[key]) continue;
      const first = said[key];
      if (!first) said[key] = { text, row };
      else if (!isSame(key, first.text, text)) report({ row, column: key, value: text, reason: `Isinya berbeda dengan baris ${first.row}, padahal produknya sama.`, fix: `Samakan dengan baris ${first.row}, atau kosongkan sel ini.` });
    }
  }
  return said;
}

/** Names are told apart as people do: not by capitals and blanks. */
const isSame = (key: SharedKey, a: string, b: string): boolean => a === b || (key === 'name' && a.toLowerCase().replace(/\s+/g, ' ') === b.toLowerCase().replace(/\s+/g, ' '));

const READERS = {
  name: (text: string) => readText(text, 'Nama produk', 3, 120),
  unit: (text: string) => readText(text, 'Satuan', 1, 20),
  description: (text: string) => (text.toLowerCase() === CLEAR ? { value: '' } : readText(text, 'Cerita produk', 0, 4_000)),
  minimumOrder: (text: string) => readWhole(text, 'Pesanan paling sedikit', 1, 10_000),
  madeToOrderDays: (text: string) => readWhole(text, 'Hari pembuatan', 0, 90),
  shelfLifeDays: (text: string) => (text.toLowerCase() === CLEAR ? { value: null } : readWhole(text, 'Tahan berapa hari', 1, 3_650)),
  isFresh: readYesNo,
} as const;

export interface PlainValues {
  name?: string;
  category?: string;
  unit?: string;
  description?: string;
  minimumOrder?: number;
  madeToOrderDays?: number;
  shelfLifeDays?: number | null;
  isFresh?: boolean;
}

/** Reads what is said, but for certificates and photos. */
export function readPlainFields(said: SaidFields, context: SheetContext, report: (fault: Fault) => void): PlainValues {
  const values: Record<string, unknown> = {};
  const take = (key: SharedKey, read: (text: string) => Reading<unknown>): void => {
    const cell = said[key];
    if (!cell) return;
    const reading = read(cell.text);
    if (isProblem(reading)) report({ row: cell.row, column: key, value: cell.text, ...reading });
    else values[key] = reading.value;
  };
  for (const [key, read] of Object.entries(READERS)) take(key as keyof typeof READERS, read);
  take('category', (text) => readCategory(text, context));
  return values as PlainValues;
}

function readCategory(text: string, context: SheetContext): Reading<string> {
  const found = context.findCategory(text);
  if ('slug' in found) return { value: found.slug };
  const problem: CellProblem = { reason: 'Kategori ini tidak kami kenal.', fix: `Mungkin maksudnya "${found.nearest}"? Pilih nama dari lembar Kategori.` };
  return problem;
}
