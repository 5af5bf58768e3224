const NAMES = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
const OFFSET_HOURS = { WIB: 7, WITA: 8, WIT: 9 } as const;

/** `2026-11` of a moment where the shop is. */
export function monthOf(moment: Date, zone: keyof typeof OFFSET_HOURS): string {
  return new Date(moment.getTime() + OFFSET_HOURS[zone] * 3_600_000).toISOString().slice(0, 7);
}

export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** `November 2026` */
export function monthWords(month: string): string {
  const [year, number] = month.split('-');
  return `${NAMES[Number(number) - 1] ?? ''} ${year}`;
}
