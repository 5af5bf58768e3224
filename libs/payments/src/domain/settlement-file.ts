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

/**
 * Columns go by name, so their order and further ones do not matter. A file that cannot be understood to the last line is
 * not understood at all. @throws DomainError `payments.settlement_unreadable`, naming the line
 */
export function parseSettlementFile(text: string): SettlementLine[] {
  const [head = '', ...rows] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (rows.at(-1) === '') rows.pop();
  const names = cellsOf(head).map((name) => name.trim().toLowerCase());
  const unreadable = (line: number): Error => errors.make('settlement_unreadable', { line: String(line) });
  const places = new Map(NEEDED.map((name) => [name, names.indexOf(name)]));
  if ([...places.values()].includes(-1) || rows.length > MOST_LINES) throw unreadable(1);
  const seen = new Set<string>();
  return rows.map((row, index) => {
    const cells = cellsOf(row);
    const cell = (name: Column): string => cells[places.get(name) ?? -1]?.trim() ?? '';
    const [railOrderId, kind, reference, settledOn] = [cell('order_id'), cell('type').toLowerCase(), cell('reference'), cell('settlement_date')];
    const [gross, fee, net] = [moneyOf(cell('gross_amount')), moneyOf(cell('fee')), moneyOf(cell('net_amount'))];
    const key = JSON.stringify([railOrderId, kind, reference]);
    const isSound = cells.length === names.length && railOrderId !== '' && railOrderId.length <= 100 && reference.length <= 255 && isKind(kind) && gross !== null && fee !== null && net !== null && /^\d{4}-\d{2}-\d{2}$/.test(settledOn);
    // A movement named twice in one file, or a line that does not add up, is no word to build on.
    if (!isSound || subtract(gross, fee) !== net || seen.has(key)) throw unreadable(index + 2);
    seen.add(key);
    return { railOrderId, kind, reference, gross, fee, net, settledOn };
  });
}

/** `"a ""b""",c`: what spreadsheets write. */
function cellsOf(row: string): string[] {
  if (!row.includes('"')) return row.split(',');
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

const moneyOf = (text: string): Rupiah | null => (/^-?\d{1,15}(\.0{1,2})?$/.test(text) ? rupiah(Math.trunc(Number(text))) : null);
