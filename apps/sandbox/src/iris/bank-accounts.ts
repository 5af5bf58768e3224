import { Injectable } from '@nestjs/common';
import { type Collection, SandboxStore } from '../store/sandbox-store';
import { wrongAccount } from './iris-error';

/** Banks and wallets Iris knows that sellers of the demo choose from. */
export const BANK_NAMES = {
  bca: 'PT. BANK CENTRAL ASIA TBK.',
  bni: 'PT. BANK NEGARA INDONESIA (PERSERO)',
  bri: 'PT. BANK RAKYAT INDONESIA (PERSERO)',
  mandiri: 'PT. BANK MANDIRI (PERSERO) TBK.',
  cimb: 'PT. BANK CIMB NIAGA TBK.',
  btn: 'PT. BANK TABUNGAN NEGARA (PERSERO)',
  bsi: 'PT. BANK SYARIAH INDONESIA TBK.',
  gopay: 'GOPAY',
  ovo: 'OVO',
} as const;
const NUMBER = /^\d{6,20}$/;
const DIGITS = ['', 'SATU', 'DUA', 'TIGA', 'EMPAT', 'LIMA', 'ENAM', 'TUJUH', 'DELAPAN', 'SEMBILAN'] as const;

interface Owned {
  readonly name: string;
}

/**
 * Whose an account is. Without being told otherwise its last digit says it, so that anybody can try a name that fits and one
 * that does not: …1 is CONTOH SATU, …9 is CONTOH SEMBILAN, …0 does not exist.
 */
@Injectable()
export class BankAccounts {
  private readonly told: Collection<Owned>;

  constructor(store: SandboxStore) {
    this.told = store.collection<Owned>('bank-accounts');
  }

  /** @throws IrisError in Iris' own words */
  nameOf(bank: string, number: string): string {
    if (!Object.hasOwn(BANK_NAMES, bank)) throw wrongAccount('bank', 'Bank is not supported');
    if (!NUMBER.test(number)) throw wrongAccount('account', 'Account is invalid');
    const told = this.told.get(`${bank} ${number}`)?.name;
    const digit = DIGITS[Number(number.slice(-1))];
    if (told === undefined && !digit) throw wrongAccount('account', 'Account does not exist');
    return told ?? `CONTOH ${digit}`;
  }

  tell(bank: string, number: string, name: string): void {
    this.told.put(`${bank} ${number}`, { name });
  }
}
