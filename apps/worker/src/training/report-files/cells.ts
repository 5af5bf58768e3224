import type { ReportCell } from '@etalase/seller-training';

const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const one = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** `12.345`, `12,5 %`, words as they are; a dash where there is nobody to divide by. */
export const cellWords = (cell: ReportCell): string => (typeof cell === 'string' ? cell : typeof cell === 'number' ? whole.format(cell) : cell.share === null ? '–' : `${one.format(100 * cell.share)} %`);

/** Digits only, as another program reads them; a share keeps its comma. */
export const cellPlain = (cell: ReportCell): string => (typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : cell.share === null ? '' : `${(Math.round(1_000 * cell.share) / 10).toLocaleString('id-ID', { useGrouping: false })} %`);

/** Whether a column holds numbers, and is set to the right. */
export const isNumeric = (cell: ReportCell | undefined): boolean => cell !== undefined && typeof cell !== 'string';
