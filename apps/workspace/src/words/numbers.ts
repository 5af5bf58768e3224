/** Whole number typed by a person: `35.000`, `Rp 35 000`, ` 12 `. `null` when there is none. */
export function readWhole(typed: string): number | null {
  const digits = typed.replace(/[^\d]/g, '');
  if (digits === '' || digits.length > 12) return null;
  return Number(digits);
}

/** `35000` → `35.000`, while it is being typed. */
export function groupThousands(typed: string): string {
  const value = readWhole(typed);
  return value === null ? '' : value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}
