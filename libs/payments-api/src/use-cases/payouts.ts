import { Injectable } from '@nestjs/common';
import { after, Clock, days, seconds } from '@etalase/kernel';
import { CancelPayout, OpenPayout } from '@etalase/payments';
import { Secrets, Settings } from '@etalase/platform';
import { banksOf } from '../domain/account';
import { ledgerNameOf } from '../domain/balance';
import { objectId, uuidOf } from '../domain/ids';
import { toRupiah } from '../domain/money';
import { type ApiObject, type Caller, type Metadata, textOf } from '../domain/objects';
import { newPayout, PAYOUT_FILTERS } from '../domain/payout';
import { problems } from '../domain/problem';
import type { StoredObject } from '../persistence/objects.repository';
import { BANK_ACCOUNT } from './bank-accounts';
import { FollowApiPayout } from './follow-api-payout';
import { KeepObjects, refsOf } from './keep-objects';
import { SpendBalance } from './spend-balance';

export interface PayoutInput {
  amount: number;
  destination?: string;
  description?: string | null;
  metadata?: Metadata | null;
  statementDescriptor?: string | null;
}

/** Out of an account's balance to its bank. The money is taken at once; the bank is asked a little later, until then it can be cancelled. In the caller's transaction. */
@Injectable()
export class CreateApiPayout {
  constructor(
    private readonly keep: KeepObjects,
    private readonly balance: SpendBalance,
    private readonly open: OpenPayout,
    private readonly secrets: Secrets,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem */
  async execute(caller: Caller, { amount, destination, ...input }: PayoutInput): Promise<ApiObject> {
    if (amount < 1) throw problems.invalid('parameter_invalid_integer', 'Invalid positive integer', 'amount');
    const rupiah = toRupiah(amount);
    const bank = await this.bankOf(caller, destination);
    await this.balance.assertAvailable(caller, amount);
    const id = objectId('payout', caller.reservedId);
    const now = this.clock.now();
    const provider = String(bank.data.bank_name).toLowerCase();
    await this.open.execute({
      id: caller.reservedId,
      batchId: null,
      account: ledgerNameOf(caller),
      label: id,
      amount: rupiah,
      destination: { provider, number: this.secrets.open(String(bank.internal.sealedNumber), BANK_ACCOUNT), holder: textOf(bank.data, 'account_holder_name') ?? '' },
      masked: `${provider.toUpperCase()} ••••${String(bank.data.last4)}`,
      leavesAt: after(now, seconds(this.settings.V1_PAYOUT_DELAY_SECONDS)),
    });
    const transactionId = await this.keep.move(caller, { uuid: caller.reservedId, type: 'payout', amount: -amount, source: id, description: input.description ?? null });
    const payout = newPayout({ id, amount, destination: bank.id, description: input.description ?? null, metadata: input.metadata ?? {}, statementDescriptor: input.statementDescriptor ?? null, transactionId, arrivesAt: after(now, days(1)) }, now);
    return this.keep.make(caller, 'payout', payout, { refs: refsOf(payout, PAYOUT_FILTERS), event: 'payout.created' });
  }

  private async bankOf(caller: Caller, wanted: string | undefined): Promise<StoredObject> {
    if (caller.account === null) throw problems.invalidParam('destination', 'Payouts go out of the balance of an account: name it with Stripe-Account.');
    const account = await this.keep.get({ organisationId: caller.organisationId, account: null }, 'account', caller.account);
    const banks = banksOf(account.data).data;
    const chosen = wanted === undefined ? banks.find(({ default_for_currency: isDefault }) => isDefault === true) : banks.find(({ id }) => id === wanted);
    if (!chosen && wanted !== undefined) throw problems.missing('external account', wanted, 'destination');
    if (!chosen) throw problems.invalidParam('destination', `Sorry, you don't have any external accounts in that currency (idr).`);
    return this.keep.get(caller, 'bank_account', chosen.id, 'destination');
  }
}

/** Calls a payout off while the bank has not heard of it. In the caller's transaction. */
@Injectable()
export class CancelApiPayout {
  constructor(
    private readonly keep: KeepObjects,
    private readonly cancel: CancelPayout,
    private readonly follow: FollowApiPayout,
  ) {}

  /** @throws ApiProblem */
  async execute(caller: Caller, id: string): Promise<ApiObject> {
    const stored = await this.keep.lock(caller, 'payout', id);
    const payoutId = uuidOf(id) ?? '';
    const now = await this.follow.bring(stored);
    if (now.status !== 'pending') throw problems.refused('payout_unexpected_state', `Payout ${id} cannot be canceled: it has a status of ${String(now.status)}. Only pending payouts can be canceled.`);
    await this.cancel.execute({ payoutId });
    return this.follow.bring({ ...stored, data: now });
  }
}
