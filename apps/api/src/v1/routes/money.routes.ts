import { Injectable } from '@nestjs/common';
import { ChangeMetadata, CreateTransfer, ListObjects, problems, RefundCharge, RetrieveObject, ReverseTransfer, SpendBalance } from '@etalase/payments-api';
import { choice, currency, email, flag, id, integer, metadata, optionalId, required, text } from '../params/params';
import { route, type V1Route, V1Routes } from '../v1-route';
import { listInput, pageShape, readingRoutes, shipping } from './shared';

/** Charges, refunds and disputes: what came in and what went back. */
@Injectable()
export class ChargeRoutes extends V1Routes {
  constructor(
    readonly retrieve: RetrieveObject,
    readonly list: ListObjects,
    private readonly change: ChangeMetadata,
    private readonly refund: RefundCharge,
  ) {
    super();
  }

  routes(): V1Route[] {
    return [
      ...readingRoutes('charge', 'charges', 'charge', this, ['customer', 'payment_intent', 'transfer_group']),
      route('POST', 'charges/:id', 'charge', { metadata: metadata(), description: text(), receipt_email: email(), shipping: shipping(), transfer_group: text(255) }, ({ caller, path, params: { metadata: data, ...more } }) => this.change.execute(caller, 'charge', path.id ?? '', data, more)),
      route('POST', 'refunds', 'refund', { charge: id(), payment_intent: id(), amount: integer({ min: 1 }), reason: choice(['duplicate', 'fraudulent', 'requested_by_customer']), metadata: metadata(), instructions_email: email(), currency: currency(), refund_application_fee: flag(), reverse_transfer: flag() }, ({ caller, params }) => {
        if (params.charge !== undefined && params.payment_intent !== undefined) throw problems.invalidParam('charge', 'You may only specify one of these parameters: charge, payment_intent.');
        return this.refund.execute(caller, {
          ...(params.charge === undefined ? {} : { charge: params.charge }),
          ...(params.payment_intent === undefined ? {} : { paymentIntent: params.payment_intent }),
          ...(params.amount === undefined ? {} : { amount: params.amount }),
          reason: params.reason ?? null,
          metadata: params.metadata ?? {},
          instructionsEmail: params.instructions_email ?? null,
        });
      }),
      route('POST', 'refunds/:id', 'refund', { metadata: metadata() }, ({ caller, path, params }) => this.change.execute(caller, 'refund', path.id ?? '', params.metadata)),
      // Once asked for, the money is set aside and on its way: there is no moment at which it could be called back.
      route('POST', 'refunds/:id/cancel', 'refund', {}, async ({ caller, path }) => {
        const refund = await this.retrieve.execute(caller, 'refund', path.id ?? '');
        throw problems.refused('refund_not_cancelable', `You cannot cancel refund ${refund.id}: it has a status of ${String(refund.status)} and is with the rail.`);
      }),
      ...readingRoutes('refund', 'refunds', 'refund', this, ['charge', 'payment_intent']),
      ...readingRoutes('dispute', 'disputes', 'dispute', this, ['charge', 'payment_intent']),
    ];
  }
}

/** The balance and what moves it from one owner to another. */
@Injectable()
export class BalanceRoutes extends V1Routes {
  constructor(
    readonly retrieve: RetrieveObject,
    readonly list: ListObjects,
    private readonly change: ChangeMetadata,
    private readonly balance: SpendBalance,
    private readonly transfer: CreateTransfer,
    private readonly reverse: ReverseTransfer,
  ) {
    super();
  }

  routes(): V1Route[] {
    return [
      route('GET', 'balance', 'balance', {}, ({ caller }) => this.balance.show(caller)),
      ...readingRoutes('balance_transaction', 'balance_transactions', 'balance', this, ['type', 'source']),
      ...readingRoutes('balance_transaction', 'balance/history', 'balance', this, ['type', 'source']),
      route('POST', 'transfers', 'transfer', { amount: integer({ min: 1 }), currency: required(currency()), destination: required(id()), description: text(), metadata: metadata(), source_transaction: optionalId(), transfer_group: text(255), source_type: text() }, ({ caller, params }) =>
        this.transfer.execute(caller, {
          ...(params.amount === undefined ? {} : { amount: params.amount }),
          destination: params.destination,
          description: params.description ?? null,
          metadata: params.metadata ?? {},
          sourceTransaction: params.source_transaction ?? null,
          transferGroup: params.transfer_group ?? null,
        }),
      ),
      route('POST', 'transfers/:id', 'transfer', { metadata: metadata(), description: text() }, ({ caller, path, params: { metadata: data, ...more } }) => this.change.execute(caller, 'transfer', path.id ?? '', data, more)),
      ...readingRoutes('transfer', 'transfers', 'transfer', this, ['destination', 'transfer_group']),
      ...this.reversals(),
    ];
  }

  private reversals(): V1Route[] {
    return [
      route('POST', 'transfers/:id/reversals', 'transfer', { amount: integer({ min: 1 }), description: text(), metadata: metadata(), refund_application_fee: flag() }, ({ caller, path, params }) =>
        this.reverse.execute(caller, path.id ?? '', { ...(params.amount === undefined ? {} : { amount: params.amount }), description: params.description ?? null, metadata: params.metadata ?? {} }),
      ),
      route('GET', 'transfers/:id/reversals', 'transfer', pageShape, async ({ caller, path, url, params }) => {
        const { id: transfer } = await this.retrieve.execute(caller, 'transfer', path.id ?? '');
        return this.list.execute(caller, 'transfer_reversal', url, { ...listInput(params, []), refs: [`transfer:${transfer}`] });
      }),
      route('GET', 'transfers/:id/reversals/:reversal', 'transfer', {}, async ({ caller, path }) => {
        const reversal = await this.retrieve.execute(caller, 'transfer_reversal', path.reversal ?? '');
        if (reversal.transfer !== path.id) throw problems.missing('transfer_reversal', path.reversal ?? '');
        return reversal;
      }),
      route('POST', 'transfers/:id/reversals/:reversal', 'transfer', { metadata: metadata() }, ({ caller, path, params }) => this.change.execute(caller, 'transfer_reversal', path.reversal ?? '', params.metadata)),
    ];
  }
}
