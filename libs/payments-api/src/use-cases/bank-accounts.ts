import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Secrets } from '@etalase/platform';
import { banksOf, withAbilities } from '../domain/account';
import { objectId } from '../domain/ids';
import type { ApiObject, Caller, Metadata } from '../domain/objects';
import { problems } from '../domain/problem';
import { ObjectsRepository, type StoredObject } from '../persistence/objects.repository';
import { KeepObjects, refsOf } from './keep-objects';
import { RecordEvent } from './record-event';

export const BANK_ACCOUNT = 'payments-api-bank-account';

export interface BankAccountFields {
  accountNumber: string;
  bank: string;
  holder?: string | null;
  currency?: string;
  country?: string;
  metadata?: Metadata | null;
}

/** Where an account's money goes. The number is kept sealed and shown by its last four digits. In the caller's transaction. */
@Injectable()
export class AddBankAccount {
  constructor(
    private readonly keep: KeepObjects,
    private readonly secrets: Secrets,
    private readonly record: RecordEvent,
  ) {}

  /** @param isOnly it takes the place of all others, as when it is set on the account itself */
  async execute(caller: Caller, accountId: string, fields: BankAccountFields, isOnly = false): Promise<ApiObject> {
    const account = await this.keep.lock(caller, 'account', accountId);
    if (!/^\d{6,20}$/.test(fields.accountNumber)) throw problems.invalid('account_number_invalid', 'The bank account number provided is invalid: 6 to 20 digits.', 'external_account[account_number]');
    const others = isOnly ? [] : banksOf(account.data).data;
    const bank: ApiObject = {
      id: objectId('bank_account'),
      object: 'bank_account',
      account: accountId,
      account_holder_name: fields.holder ?? null,
      account_holder_type: null,
      account_type: null,
      available_payout_methods: ['standard'],
      bank_name: fields.bank,
      country: 'ID',
      currency: 'idr',
      default_for_currency: others.length === 0,
      fingerprint: this.secrets.keyedHash(`${fields.bank}:${fields.accountNumber}`, BANK_ACCOUNT).slice(0, 16),
      future_requirements: null,
      last4: fields.accountNumber.slice(-4),
      metadata: fields.metadata ?? {},
      requirements: null,
      routing_number: fields.bank,
      status: 'new',
    };
    await this.keep.make({ ...caller, account: accountId }, 'bank_account', bank, { internal: { sealedNumber: this.secrets.seal(fields.accountNumber, BANK_ACCOUNT) }, refs: refsOf(bank, ['account']) });
    await this.put(caller, account, [...others, bank]);
    await this.record.execute({ ...caller, account: accountId }, { type: 'account.external_account.created', object: bank });
    return bank;
  }

  async put(caller: Caller, account: StoredObject, data: ApiObject[]): Promise<void> {
    await this.keep.change(caller, account, withAbilities({ ...account.data, external_accounts: { ...banksOf(account.data), data } }), { event: 'account.updated' });
  }
}

@Injectable()
export class RemoveBankAccount {
  constructor(
    private readonly keep: KeepObjects,
    private readonly addBank: AddBankAccount,
    private readonly objects: ObjectsRepository,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Caller, accountId: string, bankId: string): Promise<ApiObject> {
    const account = await this.keep.lock(caller, 'account', accountId);
    const left = banksOf(account.data).data.filter(({ id }) => id !== bankId);
    if (left.length === banksOf(account.data).data.length) throw problems.missing('external account', bankId);
    await this.objects.markDeleted(bankId, this.clock.now());
    await this.addBank.put(caller, account, left.map((bank, index) => ({ ...bank, default_for_currency: index === 0 })));
    return { id: bankId, object: 'bank_account', deleted: true };
  }
}
