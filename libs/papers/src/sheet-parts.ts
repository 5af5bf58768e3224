import type { Worksheet } from 'exceljs';

export const RUPIAH = '#,##0;[Red]-#,##0;"-"';
export const MAROON = 'FF7B1E2B';

/** A shop may be called "=1+1": in a cell that is a name, not a sum. */
export const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

export function dressHeading(sheet: Worksheet): void {
  const row = sheet.getRow(1);
  row.font = { bold: true, color: { argb: 'FFFFFFFF' } };
  row.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: MAROON } };
}
