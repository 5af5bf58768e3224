import { plain, tidy } from '../domain/sheet/cell-text';
import { type Cells, columnOf, type ColumnKey, type ColumnPlaces, MAX_SHEET_ROWS, type SheetRow } from '../domain/sheet/columns';
import { type RawSheet, SheetRefusal } from './raw-sheet';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { isZip, UnsafeZip } from './safe-zip';

export interface ReadSheet {
  rows: SheetRow[];
  places: ColumnPlaces;
}

const OLE = 0xe011cfd0;
/** Headings stand in the first row; a title or two above them are forgiven. */
const MOST_TITLES = 5;

/** Rows of a product sheet, whatever the kind of the file: its content decides, not its name. @throws SheetRefusal */
export async function readSheet(content: Buffer): Promise<ReadSheet> {
  const raw = await readRaw(content);
  const at = raw.rows.slice(0, MOST_TITLES).findIndex((row) => placesOf(row.cells).has('name') || placesOf(row.cells).has('code'));
  const heading = raw.rows[at];
  if (!heading) throw new SheetRefusal('no_headings');
  const places = placesOf(heading.cells);
  const rows = raw.rows.slice(at + 1).map(({ row, cells }): SheetRow => ({ row, cells: pick(cells, places) })).filter(({ cells }) => Object.values(cells).some((text) => text !== ''));
  if (rows.length === 0) throw new SheetRefusal('no_rows');
  if (rows.length > MAX_SHEET_ROWS) throw new SheetRefusal('too_many_rows');
  return { rows, places };
}

async function readRaw(content: Buffer): Promise<RawSheet> {
  if (content.length >= 4 && content.readUInt32LE(0) === OLE) throw new SheetRefusal('old_excel');
  if (!isZip(content)) return readCsv(content);
  try {
    return await readXlsx(content);
  } catch (error) {
    if (error instanceof SheetRefusal) throw error;
    if (error instanceof UnsafeZip && /too (large|much|many)|size/.test(error.message)) throw new SheetRefusal('too_much_inside');
    // Whatever else the reader stumbles over is in the file, which is a stranger's.
    throw new SheetRefusal('broken');
  }
}

function placesOf(cells: readonly string[]): ColumnPlaces {
  const places = new Map<ColumnKey, number>();
  cells.forEach((text, place) => {
    const column = columnOf(text);
    if (column === undefined) return;
    if (places.has(column)) throw new SheetRefusal('column_twice');
    places.set(column, place);
  });
  return places;
}

function pick(cells: readonly string[], places: ColumnPlaces): Cells {
  const picked: Cells = {};
  for (const [column, place] of places) picked[column] = tidy(plain(tidy(cells[place] ?? '')));
  return picked;
}
