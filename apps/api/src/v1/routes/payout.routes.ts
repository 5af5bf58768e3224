import { Injectable } from '@nestjs/common';
import { CancelApiPayout, ChangeMetadata, CreateApiPayout, ListObjects, RetrieveObject } from '@etalase/payments-api';
import { choice, currency, id, integer, metadata, required, text } from '../params/params';
import { route, type V1Route, V1Routes } from '../v1-route';
import { readingRoutes } from './shared';

const payoutShape = { amount: required(integer({ min: 1 })), currency: required(currency()), description: text(), destination: id(), metadata: metadata(), method: choice(['standard']), source_type: text(20), statement_descriptor: text(22) };

/** Out of an account's balance to its bank, with `Stripe-Account`. */
@Injectable()
export class PayoutRoutes extends V1Routes {
  constructor(
    readonly retrieve: RetrieveObject,
    readonly list: ListObjects,
    private readonly change: ChangeMetadata,
    private readonly create: CreateApiPayout,
    private readonly cancel: CancelApiPayout,
  ) {
    super();
  }

  routes(): V1Route[] {
    return [
      route('POST', 'payouts', 'payout', payoutShape, ({ caller, params }) =>
        this.create.execute(caller, { amount: params.amount, ...(params.destination === undefined ? {} : { destination: params.destination }), description: params.description ?? null, metadata: params.metadata ?? {}, statementDescriptor: params.statement_descriptor ?? null }),
      ),
      route('POST', 'payouts/:id', 'payout', { metadata: metadata() }, ({ caller, path, params }) => this.change.execute(caller, 'payout', path.id ?? '', params.metadata)),
      route('POST', 'payouts/:id/cancel', 'payout', {}, ({ caller, path }) => this.cancel.execute(caller, path.id ?? '')),
      ...readingRoutes('payout', 'payouts', 'payout', this, ['status', 'destination']),
    ];
  }
}
