import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { MoveFunds } from '@etalase/payments';
import { ledgerNameOf } from '../domain/balance';
import { objectId } from '../domain/ids';
import { toRupiah } from '../domain/money';
import { type ApiList, type ApiObject, type Caller, type Metadata, numberOf, type Scope, textOf, unix } from '../domain/objects';
import { problems } from '../domain/problem';
import { KeepObjects, refsOf } from './keep-objects';
import { SpendBalance } from './spend-balance';

export interface TransferInput {
  amount?: number;
  destination: string;
  description?: string | null;
  metadata?: Metadata | null;
  sourceTransaction?: string | null;
  transferGroup?: string | null;
}

const accountOf = (caller: Caller, account: string): Scope => ({ organisationId: caller.organisationId, account });

/** From the organisation's balance to one of its accounts. With a source the money may still be pending; never more than its charge. In the caller's transaction. */
@Injectable()
export class CreateTransfer {
  constructor(
    private readonly keep: KeepObjects,
    private readonly balance: SpendBalance,
    private readonly moveFunds: MoveFunds,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem */
  async execute(caller: Caller, input: TransferInput): Promise<ApiObject> {
    if (caller.account) throw problems.invalidParam('destination', 'Transfers are made by the organisation, not by its accounts: leave Stripe-Account out.');
    await this.keep.get(caller, 'account', input.destination, 'destination');
    const source = input.sourceTransaction ? await this.keep.lock(caller, 'charge', input.sourceTransaction, 'source_transaction') : null;
    const spent = Number(source?.internal.transferred ?? 0);
    const free = source ? numberOf(source.data, 'amount_captured') - numberOf(source.data, 'amount_refunded') - spent : null;
    const amount = input.amount ?? free;
    if (amount === null) throw problems.missingParam('amount');
    if (amount < 1) throw problems.invalid('parameter_invalid_integer', 'Invalid positive integer', 'amount');
    const rupiah = toRupiah(amount);
    if (free !== null && amount > free) throw problems.refused('balance_insufficient', `The amount (${amount} sen) is more than what is left of the source_transaction (${free} sen).`, 'amount');
    const to = accountOf(caller, input.destination);
    await (source ? this.balance.assertTotal(caller, amount, [to]) : this.balance.assertAvailable(caller, amount, [to]));

    const id = objectId('transfer', caller.reservedId);
    await this.moveFunds.execute({ source: 'transfer', id, amount: rupiah, from: ledgerNameOf(caller), to: ledgerNameOf(to) });
    if (source) await this.keep.change(caller, source, source.data, { internal: { ...source.internal, transferred: spent + amount } });
    return this.write(caller, to, id, amount, { ...input, transferGroup: input.transferGroup ?? (source ? textOf(source.data, 'transfer_group') : null) });
  }

  private async write(caller: Caller, to: Scope, id: string, amount: number, input: TransferInput): Promise<ApiObject> {
    const transaction = await this.keep.move(caller, { uuid: caller.reservedId, type: 'transfer', amount: -amount, source: id, description: input.description ?? null });
    await this.keep.move(to, { type: 'payment', amount, source: id, description: input.description ?? null });
    const transfer: ApiObject = {
      id,
      object: 'transfer',
      amount,
      amount_reversed: 0,
      balance_transaction: transaction,
      created: unix(this.clock.now()),
      currency: 'idr',
      description: input.description ?? null,
      destination: input.destination,
      destination_payment: null,
      livemode: false,
      metadata: input.metadata ?? {},
      reversals: emptyReversals(id),
      reversed: false,
      source_transaction: input.sourceTransaction ?? null,
      source_type: 'card',
      transfer_group: input.transferGroup ?? null,
    };
    return this.keep.make(caller, 'transfer', transfer, { refs: refsOf(transfer, ['destination', 'transfer_group']), event: 'transfer.created' });
  }
}

const emptyReversals = (id: string): ApiList => ({ object: 'list', url: `/v1/transfers/${id}/reversals`, has_more: false, data: [] });

/** Takes a transfer back, as far as the account still has the money. In the caller's transaction. */
@Injectable()
export class ReverseTransfer {
  constructor(
    private readonly keep: KeepObjects,
    private readonly balance: SpendBalance,
    private readonly moveFunds: MoveFunds,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem */
  async execute(caller: Caller, transferId: string, input: { amount?: number; description?: string | null; metadata?: Metadata | null }): Promise<ApiObject> {
    const transfer = await this.keep.lock(caller, 'transfer', transferId);
    const left = numberOf(transfer.data, 'amount') - numberOf(transfer.data, 'amount_reversed');
    const amount = input.amount ?? left;
    if (left === 0) throw problems.refused('transfer_already_reversed', `Transfer ${transferId} is already fully reversed.`);
    if (amount < 1) throw problems.invalid('parameter_invalid_integer', 'Invalid positive integer', 'amount');
    const rupiah = toRupiah(amount);
    if (amount > left) throw problems.refused('amount_too_large', `Reversal amount (${amount} sen) is greater than the unreversed amount on the transfer (${left} sen).`, 'amount');
    const from = accountOf(caller, String(transfer.data.destination));
    // Charge before balances: the order in which a transfer takes them.
    const source = typeof transfer.data.source_transaction === 'string' ? await this.keep.lock(caller, 'charge', transfer.data.source_transaction) : null;
    await this.balance.assertAvailable(from, amount, [caller]);

    const id = objectId('transfer_reversal', caller.reservedId);
    await this.moveFunds.execute({ source: 'transfer_reversal', id, amount: rupiah, from: ledgerNameOf(from), to: ledgerNameOf(caller) });
    const transaction = await this.keep.move(caller, { uuid: caller.reservedId, type: 'transfer_refund', amount, source: id, description: input.description ?? null });
    await this.keep.move(from, { type: 'payment_refund', amount: -amount, source: id, description: input.description ?? null });
    const reversal: ApiObject = { id, object: 'transfer_reversal', amount, balance_transaction: transaction, created: unix(this.clock.now()), currency: 'idr', destination_payment_refund: null, metadata: input.metadata ?? {}, source_refund: null, transfer: transferId };
    await this.keep.make(caller, 'transfer_reversal', reversal, { refs: refsOf(reversal, ['transfer']) });
    const before = transfer.data.reversals as ApiList;
    const reversed = numberOf(transfer.data, 'amount_reversed') + amount;
    // As at Stripe the object carries its ten newest; the rest is a list of its own.
    const reversals: ApiList = { ...before, has_more: before.has_more || before.data.length >= 10, data: [reversal, ...before.data].slice(0, 10) };
    await this.keep.change(caller, transfer, { ...transfer.data, amount_reversed: reversed, reversed: reversed === transfer.data.amount, reversals }, { event: 'transfer.reversed' });
    if (source) await this.keep.change(caller, source, source.data, { internal: { ...source.internal, transferred: Number(source.internal.transferred ?? 0) - amount } });
    return reversal;
  }
}
