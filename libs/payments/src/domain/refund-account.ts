import { errors } from './errors';

/** Where people are paid back, most used first. Codes are the three digits of transfers between banks. */
export const REFUND_BANKS: ReadonlyMap<string, string> = new Map([
  ['002', 'BRI'],
  ['008', 'Mandiri'],
  ['009', 'BNI'],
  ['014', 'BCA'],
  ['451', 'BSI'],
  ['200', 'BTN'],
  ['121', 'Bank Lampung'],
  ['110', 'Bank BJB'],
  ['111', 'Bank Jakarta'],
  ['113', 'Bank Jateng'],
  ['114', 'Bank Jatim'],
  ['120', 'Bank Sumsel Babel'],
  ['137', 'Bank Banten'],
  ['022', 'CIMB Niaga'],
  ['011', 'Danamon'],
  ['013', 'Permata'],
  ['535', 'SeaBank'],
  ['542', 'Bank Jago'],
]);

export interface RefundAccount {
  /** A code of `REFUND_BANKS`. */
  bank: string;
  /** Digits as text: leading zeros count. */
  number: string;
  holder: string;
}

/** Binds the sealed text to its payment: it cannot be moved to another one's row. */
export const accountPurpose = (intentId: string): string => `refund-account:${intentId}`;

/** @throws DomainError `payments.account_bank`, `account_number`, `account_holder`, naming the field */
export function readRefundAccount(typed: { bank: string; number: string; holder: string }): RefundAccount {
  if (!REFUND_BANKS.has(typed.bank)) throw errors.make('account_bank', {}, { field: 'bank' });
  const number = typed.number.normalize('NFKC').replace(/[\s.-]/g, '');
  if (!/^\d{6,20}$/.test(number)) throw errors.make('account_number', {}, { field: 'number' });
  const holder = typed.holder.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (holder.length < 3 || holder.length > 60 || !/^[\p{L}\p{M}][\p{L}\p{M}\d .,'’/-]*$/u.test(holder)) throw errors.make('account_holder', {}, { field: 'holder' });
  return { bank: typed.bank, number, holder };
}

/** `BRI •••• 4321 a.n. S. R.`: enough for the owner to recognise it, useless to anybody else. No asterisks: messages read them as bold. */
export function maskRefundAccount({ bank, number, holder }: RefundAccount): string {
  const initials = holder
    .split(' ')
    // By whole letters: half of one is no text PostgreSQL takes.
    .map((word) => `${[...word][0] ?? ''}.`)
    .join(' ');
  return `${REFUND_BANKS.get(bank) ?? bank} •••• ${number.slice(-4)} a.n. ${initials}`;
}
