import { harmless } from '@etalase/papers';
import type { TableReport } from '@etalase/seller-training';
import { cellPlain } from './cells';

const line = (texts: readonly string[]): string => texts.map((text) => `"${harmless(text).replaceAll('"', '""')}"`).join(';');

/** UTF-8 with a mark and semicolons: what Excel in Indonesia opens as columns. Heads and rows only, one table below the other. */
export function tablesCsv({ tables }: TableReport): Buffer {
  const blocks = tables.map(({ heads, rows, total }) => [heads, ...rows.map((row) => row.map(cellPlain)), ...(total ? [total.map(cellPlain)] : [])].map(line).join('\r\n'));
  return Buffer.from(`\uFEFF${blocks.join('\r\n\r\n')}\r\n`);
}
