import { isDay } from '../midtrans/wib-time';
import { IrisError } from './iris-error';
import { BANK_NAMES } from './bank-accounts';

export interface WantedPayout {
  readonly amount: number;
  readonly beneficiary: { readonly name: string; readonly account: string; readonly bank: string; readonly email: string | null };
  readonly notes: string;
}

const MOST_AT_ONCE = 1_000;
const asRecord = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {});
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @throws IrisError 400, the words under the place of the payout they are about */
export function readPayouts(body: unknown): WantedPayout[] {
  const rows: unknown = asRecord(body)['payouts'];
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > MOST_AT_ONCE) throw new IrisError(400, 'An error occurred when creating payouts', ['payouts is missing or empty']);
  const wrong: Record<string, string[]> = {};
  const wanted = rows.map((row: unknown, index) => {
    const { payout, complaints } = readPayout(asRecord(row));
    if (complaints.length > 0) wrong[String(index)] = complaints;
    return payout;
  });
  if (Object.keys(wrong).length > 0) throw new IrisError(400, 'An error occurred when creating payouts', wrong);
  return wanted;
}

function readPayout(row: Record<string, unknown>): { payout: WantedPayout; complaints: string[] } {
  const [name, account, bank, email, amount, notes] = ['beneficiary_name', 'beneficiary_account', 'beneficiary_bank', 'beneficiary_email', 'amount', 'notes'].map((field) => asText(row[field])) as [string, string, string, string, string, string];
  const complaints = [
    ...(/^[A-Za-z0-9 .,'-]{1,100}$/.test(name) ? [] : ['beneficiary_name is invalid']),
    ...(/^\d{6,20}$/.test(account) ? [] : ['beneficiary_account is invalid']),
    ...(Object.hasOwn(BANK_NAMES, bank) ? [] : ['beneficiary_bank is not supported']),
    ...(email === '' || /^\S+@\S+\.\S+$/.test(email) ? [] : ['beneficiary_email is invalid']),
    // Money is text, and rupiah have no fraction.
    ...(/^[1-9]\d{0,11}(\.0{1,2})?$/.test(amount) ? [] : ['amount is invalid']),
    ...(/^[A-Za-z0-9 _-]{1,100}$/.test(notes) ? [] : ['notes is invalid']),
  ];
  return { payout: { amount: Math.trunc(Number(amount)), beneficiary: { name, account, bank, email: email === '' ? null : email }, notes }, complaints };
}

/** @throws IrisError 400 */
export function readReferences(body: unknown, message: string): string[] {
  const given: unknown = asRecord(body)['reference_nos'];
  if (!Array.isArray(given) || given.length === 0 || !given.every((one) => typeof one === 'string')) throw new IrisError(400, message, ['reference_nos is missing or empty']);
  return [...new Set(given as string[])];
}

/** @throws IrisError 400 */
export function readReason(body: unknown): string {
  const reason = asText(asRecord(body)['reject_reason']).trim();
  if (reason === '' || reason.length > 255) throw new IrisError(400, 'An error occurred when rejecting payouts', ['reject_reason is missing']);
  return reason;
}

/** `from_date` and `to_date`, in a body or in the query: the official client sends a body with GET. @throws IrisError 400 */
export function readDays(body: unknown, query: unknown): { from: string; to: string } {
  const given = { ...asRecord(query), ...asRecord(body) };
  const [from, to] = [asText(given['from_date']), asText(given['to_date'])];
  if (!isDay(from) || !isDay(to) || from > to) throw new IrisError(400, 'An error occurred when getting statements', ['from_date and to_date must be YYYY-MM-DD']);
  return { from, to };
}
