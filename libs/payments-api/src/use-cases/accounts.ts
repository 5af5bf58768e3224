import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { withAbilities } from '../domain/account';
import { objectId } from '../domain/ids';
import { type ApiObject, type Caller, mergeMetadata, type Metadata, metadataOf, unix } from '../domain/objects';
import { AddBankAccount, type BankAccountFields } from './bank-accounts';
import { KeepObjects } from './keep-objects';

export interface AccountFields {
  type?: string;
  email?: string | null;
  businessProfile?: unknown;
  businessType?: string | null;
  capabilities?: Record<string, unknown>;
  metadata?: Metadata | null;
  tosAcceptance?: unknown;
  bankAccount?: BankAccountFields;
}

/** Makes one of an organisation's accounts: somebody it passes money on to. In the caller's transaction. */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly keep: KeepObjects,
    private readonly addBank: AddBankAccount,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Caller, fields: AccountFields): Promise<ApiObject> {
    const id = objectId('account', caller.reservedId);
    const account: ApiObject = withAbilities({
      id,
      object: 'account',
      business_profile: fields.businessProfile ?? null,
      business_type: fields.businessType ?? null,
      capabilities: { transfers: 'active' },
      charges_enabled: true,
      controller: { fees: { payer: 'application' }, is_controller: true, losses: { payments: 'application' }, requirement_collection: 'application', stripe_dashboard: { type: 'none' }, type: 'application' },
      country: 'ID',
      created: unix(this.clock.now()),
      default_currency: 'idr',
      details_submitted: true,
      email: fields.email ?? null,
      external_accounts: { object: 'list', url: `/v1/accounts/${id}/external_accounts`, has_more: false, data: [] },
      metadata: fields.metadata ?? {},
      settings: { payouts: { debit_negative_balances: true, schedule: { delay_days: 0, interval: 'manual' }, statement_descriptor: null } },
      tos_acceptance: fields.tosAcceptance ?? { date: null, ip: null, user_agent: null },
      type: fields.type ?? 'custom',
    });
    await this.keep.make(caller, 'account', account, { event: 'account.updated' });
    if (fields.bankAccount) await this.addBank.execute(caller, id, fields.bankAccount);
    return (await this.keep.get(caller, 'account', id)).data;
  }
}

@Injectable()
export class UpdateAccount {
  constructor(
    private readonly keep: KeepObjects,
    private readonly addBank: AddBankAccount,
  ) {}

  async execute(caller: Caller, id: string, fields: AccountFields): Promise<ApiObject> {
    if (fields.bankAccount) await this.addBank.execute(caller, id, fields.bankAccount, true);
    const stored = await this.keep.lock(caller, 'account', id);
    const after: ApiObject = {
      ...stored.data,
      ...(fields.email === undefined ? {} : { email: fields.email }),
      ...(fields.businessProfile === undefined ? {} : { business_profile: fields.businessProfile }),
      ...(fields.businessType === undefined ? {} : { business_type: fields.businessType }),
      ...(fields.tosAcceptance === undefined ? {} : { tos_acceptance: fields.tosAcceptance }),
      metadata: mergeMetadata(metadataOf(stored.data), fields.metadata),
    };
    return this.keep.change(caller, stored, after, { event: 'account.updated' });
  }
}
