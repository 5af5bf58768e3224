import { type CsvError, parse } from 'csv-parse/sync';
import { rupiah, type Rupiah, subtract } from '@etalase/kernel';
import { errors } from './errors';

export const SETTLEMENT_KINDS = ['payment', 'refund', 'reversal', 'chargeback'] as const;
export type SettlementKind = (typeof SETTLEMENT_KINDS)[number];

/** One movement of our balance at the rail, as its daily file lists it. */
export interface SettlementLine {
  railOrderId: string;
  kind: SettlementKind;
  /** The refund's key; empty for the others. */
  reference: string;
  /** Negative for what the rail takes back. */
  gross: Rupiah;
  /** What the rail keeps. */
  fee: Rupiah;
  net: Rupiah;
  /** Day the money is ours to use, `2026-11-25`. */
  settledOn: string;
}

/** Daily files of the rail. Never called inside a transaction; throws `payments.rail_unavailable` when nothing can be concluded. */
export abstract class SettlementFiles {
  /** Whether there is a place to read them from. */
  abstract get isSet(): boolean;
  /** @param day `2026-11-24`. @returns `null` when there is none yet */
  abstract read(day: string): Promise<string | null>;
}

const NEEDED = ['order_id', 'type', 'gross_amount', 'fee', 'net_amount', 'settlement_date', 'reference'] as const;
type Column = (typeof NEEDED)[number];

const MOST_LINES = 200_000;

const isKind = (text: string): text is SettlementKind => (SETTLEMENT_KINDS as readonly string[]).includes(text);
const unreadable = (line: number): Error => errors.make('settlement_unreadable', { line: String(line) });

interface CsvLine {
  record: Partial<Record<Column, string>>;
  info: { lines: number };
}

/** Columns go by name, so their order and further ones do not matter. */
function linesOf(text: string): CsvLine[] {
  let columns: string[] = [];
  let lines: CsvLine[];
  try {
    lines = parse(text, {
      columns: (header: string[]) => (columns = header.map((name) => name.toLowerCase())),
      bom: true, info: true, trim: true, skip_empty_lines: true, to: MOST_LINES + 1,
    }) as unknown as CsvLine[];
  } catch (error) {
    throw unreadable(Number((error as CsvError).lines ?? 1));
  }
  if (NEEDED.some((name) => !columns.includes(name)) || lines.length > MOST_LINES) throw unreadable(1);
  return lines;
}

/** A file that cannot be understood to the last line is not understood at all. @throws DomainError `payments.settlement_unreadable`, naming the line */
export function parseSettlementFile(text: string): SettlementLine[] {
  const seen = new Set<string>();
  return linesOf(text).map(({ record, info }) => {
    const cell = (name: Column): string => record[name] ?? '';
    const [railOrderId, kind, reference, settledOn] = [cell('order_id'), cell('type').toLowerCase(), cell('reference'), cell('settlement_date')];
    const [gross, fee, net] = [moneyOf(cell('gross_amount')), moneyOf(cell('fee')), moneyOf(cell('net_amount'))];
    const key = JSON.stringify([railOrderId, kind, reference]);
    const isSound = railOrderId !== '' && railOrderId.length <= 100 && reference.length <= 255 && isKind(kind) && gross !== null && fee !== null && net !== null && /^\d{4}-\d{2}-\d{2}$/.test(settledOn);
    // A movement named twice in one file, or a line that does not add up, is no word to build on.
    if (!isSound || subtract(gross, fee) !== net || seen.has(key)) throw unreadable(info.lines);
    seen.add(key);
    return { railOrderId, kind, reference, gross, fee, net, settledOn };
  });
}

const moneyOf = (text: string): Rupiah | null => (/^-?\d{1,15}(\.0{1,2})?$/.test(text) ? rupiah(Math.trunc(Number(text))) : null);
