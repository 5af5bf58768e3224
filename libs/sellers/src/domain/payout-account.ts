import { errors } from './errors';

/** Where a seller's money goes. Kept sealed; people see the masked form only. */
export interface PayoutAccount {
  kind: 'bank' | 'ewallet';
  /** Bank or e-wallet in lower case: `bri`, `bca`, `gopay`. */
  provider: string;
  /** Digits as text: leading zeros count. */
  number: string;
  holderName: string;
}

/** @throws DomainError `sellers.payout_number` unless the number is 6 to 20 digits after spaces and dashes are taken out. */
export function parsePayoutAccount(account: PayoutAccount): PayoutAccount {
  const number = account.number.replace(/[\s.-]/g, '');
  if (!/^\d{6,20}$/.test(number)) throw errors.make('payout_number', {}, { field: 'number' });
  return { kind: account.kind, provider: account.provider.toLowerCase(), number, holderName: account.holderName.trim() };
}

/** `BRI ••••4321 a.n. S*** R***`: enough for the owner to recognise it, useless to anybody else. */
export function maskPayoutAccount(account: PayoutAccount): string {
  const holder = account.holderName
    .split(/\s+/)
    // By whole letters: half of one is no text PostgreSQL takes.
    .map((word) => `${[...word][0] ?? ''}***`)
    .join(' ');
  return `${account.provider.toUpperCase()} ••••${account.number.slice(-4)} a.n. ${holder}`;
}
