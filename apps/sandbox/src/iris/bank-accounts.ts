import { Injectable } from '@nestjs/common';
import { type Collection, SandboxStore } from '../store/sandbox-store';
import { wrongAccount } from './iris-error';

/** Codes Iris knows that sellers of the demo choose from. */
const BANKS: ReadonlySet<string> = new Set(['bca', 'bni', 'bri', 'mandiri', 'cimb', 'btn', 'bsi', 'gopay', 'ovo']);
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
    if (!BANKS.has(bank)) throw wrongAccount('bank', 'Bank is not supported');
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
