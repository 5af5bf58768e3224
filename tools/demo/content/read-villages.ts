import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DemoVillage } from './types';

type Row = { code: string; name: string };

function rows(file: string, provinceCode: string): Row[] {
  const folder = join(require.resolve('idn-area-data/package.json'), '..', 'data');
  const [header, ...lines] = readFileSync(join(folder, file), 'utf8').split('\n');
  const own = lines.filter((line) => line.startsWith(`${provinceCode}.`));
  // One village elsewhere has a bare quote in its name; the source does not escape it.
  return parse([header, ...own].join('\n'), { columns: true, skip_empty_lines: true, relax_quotes: true, trim: true }) as Row[];
}

/** The villages of a province from idn-area-data, in code order. */
export function readVillages(provinceCode: string): DemoVillage[] {
  const regencies = new Map(rows('regencies.csv', provinceCode).map((row) => [row.code, row.name]));
  const districts = new Map(rows('districts.csv', provinceCode).map((row) => [row.code, row.name]));
  return rows('villages.csv', provinceCode)
    .map((row) => ({
      code: row.code,
      name: row.name,
      districtName: districts.get(row.code.slice(0, 8)) ?? '',
      regencyName: regencies.get(row.code.slice(0, 5)) ?? '',
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
