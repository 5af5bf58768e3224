import { Injectable } from '@nestjs/common';
import { AddBankAccount, type BankAccountFields, CreateAccount, CreateCustomer, type CustomerFields, DeleteCustomer, ListObjects, RemoveBankAccount, RetrieveObject, UpdateAccount, UpdateCustomer } from '@etalase/payments-api';
import { anything, choice, currency, email, group, metadata, required, text, type Values } from '../params/params';
import { route, type V1Route, V1Routes } from '../v1-route';
import { address, listInput, pageShape, readingRoutes, shipping } from './shared';

const customerShape = { name: text(256), email: email(), phone: text(50), description: text(), address: address(), shipping: shipping(), metadata: metadata(), preferred_locales: anything(), invoice_settings: anything(), tax_exempt: anything() };

const customerOf = ({ name, email: mail, phone, description, address: home, shipping: way, metadata: data }: Values<typeof customerShape>): CustomerFields => ({
  ...(name === undefined ? {} : { name }),
  ...(mail === undefined ? {} : { email: mail }),
  ...(phone === undefined ? {} : { phone }),
  ...(description === undefined ? {} : { description }),
  ...(home === undefined ? {} : { address: home }),
  ...(way === undefined ? {} : { shipping: way }),
  ...(data === undefined ? {} : { metadata: data }),
});

@Injectable()
export class CustomerRoutes extends V1Routes {
  constructor(
    readonly retrieve: RetrieveObject,
    readonly list: ListObjects,
    private readonly create: CreateCustomer,
    private readonly update: UpdateCustomer,
    private readonly remove: DeleteCustomer,
  ) {
    super();
  }

  routes(): V1Route[] {
    return [
      route('POST', 'customers', 'customer', customerShape, ({ caller, params }) => this.create.execute(caller, customerOf(params))),
      route('POST', 'customers/:id', 'customer', customerShape, ({ caller, path, params }) => this.update.execute(caller, path.id ?? '', customerOf(params))),
      route('DELETE', 'customers/:id', 'customer', {}, ({ caller, path }) => this.remove.execute(caller, path.id ?? '')),
      ...readingRoutes('customer', 'customers', 'customer', this, ['email']),
    ];
  }
}

const bankShape = group({
  object: choice(['bank_account']),
  country: choice(['ID', 'id']),
  currency: currency(),
  account_number: required(text(34)),
  routing_number: text(20),
  account_holder_name: text(200),
  account_holder_type: choice(['individual', 'company']),
  account_type: text(20),
  metadata: metadata(),
});

const bankOf = (bank: NonNullable<ReturnType<typeof bankShape.read>>): BankAccountFields => ({
  accountNumber: bank.account_number,
  bank: bank.routing_number ?? 'bca',
  holder: bank.account_holder_name ?? null,
  metadata: bank.metadata ?? {},
});

const accountShape = { type: choice(['custom', 'express', 'standard']), country: choice(['ID', 'id']), email: email(), business_profile: anything(), business_type: text(20), capabilities: anything(), controller: anything(), company: anything(), individual: anything(), settings: anything(), tos_acceptance: anything(), default_currency: currency(), external_account: bankShape, metadata: metadata() };

const accountOf = (params: Values<typeof accountShape>): Parameters<CreateAccount['execute']>[1] => ({
  ...(params.type === undefined ? {} : { type: params.type }),
  ...(params.email === undefined ? {} : { email: params.email }),
  ...(params.business_profile === undefined ? {} : { businessProfile: params.business_profile }),
  ...(params.business_type === undefined ? {} : { businessType: params.business_type }),
  ...(params.tos_acceptance === undefined ? {} : { tosAcceptance: params.tos_acceptance }),
  ...(params.metadata === undefined ? {} : { metadata: params.metadata }),
  ...(params.external_account === undefined ? {} : { bankAccount: bankOf(params.external_account) }),
});

/** The accounts an organisation passes money on to, and where it goes from there. */
@Injectable()
export class AccountRoutes extends V1Routes {
  constructor(
    readonly retrieve: RetrieveObject,
    readonly list: ListObjects,
    private readonly create: CreateAccount,
    private readonly update: UpdateAccount,
    private readonly add: AddBankAccount,
    private readonly remove: RemoveBankAccount,
  ) {
    super();
  }

  routes(): V1Route[] {
    return [
      route('POST', 'accounts', 'account', accountShape, ({ caller, params }) => this.create.execute(caller, accountOf(params))),
      route('POST', 'accounts/:id', 'account', accountShape, ({ caller, path, params }) => this.update.execute(caller, path.id ?? '', accountOf(params))),
      ...readingRoutes('account', 'accounts', 'account', this),
      route('POST', 'accounts/:id/external_accounts', 'account', { external_account: required(bankShape), metadata: metadata(), default_for_currency: anything() }, ({ caller, path, params }) => this.add.execute(caller, path.id ?? '', bankOf(params.external_account))),
      route('GET', 'accounts/:id/external_accounts', 'account', { ...pageShape, object: choice(['bank_account']) }, async ({ caller, path, url, params }) => {
        const { id: account } = await this.retrieve.execute(caller, 'account', path.id ?? '');
        return this.list.execute({ ...caller, account }, 'bank_account', url, listInput(params, []));
      }),
      route('GET', 'accounts/:id/external_accounts/:bank', 'account', {}, ({ caller, path }) => this.retrieve.execute({ ...caller, account: path.id ?? '' }, 'bank_account', path.bank ?? '')),
      route('DELETE', 'accounts/:id/external_accounts/:bank', 'account', {}, ({ caller, path }) => this.remove.execute(caller, path.id ?? '', path.bank ?? '')),
    ];
  }
}
