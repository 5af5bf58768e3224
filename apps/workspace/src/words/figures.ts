const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/** `2026-11-24` → `24 Nov` */
export const dayWords = (day: string): string => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`;

/** Whole percent, half up; `null` where there is nothing to share. */
export const percent = (part: number, whole: number): number | null => (whole === 0 ? null : Math.floor((200 * part + whole) / (2 * whole)));

/** `4,7` */
export const meanWords = (mean: number): string => mean.toFixed(1).replace('.', ',');

/** How this month stands to the same days of the one before; nothing is said without something to compare. */
export function comparison(now: number, before: number): string | null {
  if (before === 0) return null;
  const change = percent(now, before);
  if (change === null || change === 100) return 'Sama dengan bulan lalu pada tanggal yang sama';
  return change > 100 ? `Naik ${change - 100}% dari bulan lalu pada tanggal yang sama` : `Turun ${100 - change}% dari bulan lalu pada tanggal yang sama`;
}
