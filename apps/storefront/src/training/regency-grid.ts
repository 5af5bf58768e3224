/** Where a regency stands in a map of squares, and how people call it for short. Neighbours stand beside neighbours as far as squares allow. */
export interface GridPlace {
  column: number;
  row: number;
  short: string;
  /** Columns it takes. */
  width?: number;
}

const PLACES: Readonly<Record<string, GridPlace>> = {
  '18.08': { column: 1, row: 0, short: 'Way Kanan' },
  '18.11': { column: 3, row: 0, short: 'Mesuji' },
  '18.04': { column: 0, row: 1, short: 'Lambar' },
  '18.03': { column: 1, row: 1, short: 'Lamut' },
  '18.12': { column: 2, row: 1, short: 'Tubaba' },
  '18.05': { column: 3, row: 1, short: 'Tuba' },
  '18.13': { column: 0, row: 2, short: 'Pesibar' },
  '18.02': { column: 1, row: 2, short: 'Lamteng', width: 2 },
  '18.07': { column: 3, row: 2, short: 'Lamtim' },
  '18.06': { column: 0, row: 3, short: 'Tanggamus' },
  '18.10': { column: 1, row: 3, short: 'Pringsewu' },
  '18.72': { column: 2, row: 3, short: 'Metro' },
  '18.09': { column: 1, row: 4, short: 'Pesawaran' },
  '18.71': { column: 2, row: 4, short: 'Balam' },
  '18.01': { column: 3, row: 4, short: 'Lamsel' },
  '36.72': { column: 0, row: 0, short: 'Cilegon' },
  '36.04': { column: 1, row: 0, short: 'Serang' },
  '36.03': { column: 2, row: 0, short: 'Tangerang' },
  '36.71': { column: 3, row: 0, short: 'Kota Tng' },
  '36.73': { column: 1, row: 1, short: 'Kota Srg' },
  '36.74': { column: 3, row: 1, short: 'Tangsel' },
  '36.01': { column: 0, row: 2, short: 'Pandeglang' },
  '36.02': { column: 1, row: 2, short: 'Lebak', width: 2 },
};
const COLUMNS = 4;

/** Drawn places where the province is known; any other province in rows, in the order given. */
export function gridOf(regencies: readonly { code: string; name: string }[]): (GridPlace & { code: string })[] {
  const isDrawn = regencies.every(({ code }) => Object.hasOwn(PLACES, code));
  return regencies.map(({ code, name }, index) => {
    const drawn = isDrawn ? PLACES[code] : undefined;
    return { code, ...(drawn ?? { column: index % COLUMNS, row: Math.floor(index / COLUMNS), short: name.replace(/^(Kabupaten|Kab\.|Kota) /, '').slice(0, 10) }) };
  });
}
