import { Injectable } from '@nestjs/common';
import { type ApiObject, type Caller, type Metadata, mergeMetadata, metadataOf } from '../domain/objects';
import { problems } from '../domain/problem';
import { assertAmount } from './create-api-payment';
import { INTENT_FILTERS } from './follow-api-payment';
import { KeepObjects, refsOf } from './keep-objects';
import { NamePaymentMethod, type NamedMethod } from './name-payment-method';

export interface ApiPaymentChange {
  amount?: number;
  customer?: string | null;
  description?: string | null;
  metadata?: Metadata | null;
  receiptEmail?: string | null;
  shipping?: unknown;
  transferGroup?: string | null;
  method?: NamedMethod;
}

/** Before the first code is given out everything may change; after it only what no rail knows. In the caller's transaction. */
@Injectable()
export class UpdateApiPayment {
  constructor(
    private readonly keep: KeepObjects,
    private readonly nameMethod: NamePaymentMethod,
  ) {}

  async execute(caller: Caller, id: string, change: ApiPaymentChange): Promise<ApiObject> {
    const stored = await this.keep.lock(caller, 'payment_intent', id);
    const intent = stored.data;
    const isOpen = intent.status === 'requires_payment_method' || intent.status === 'requires_confirmation';
    const isFresh = isOpen && stored.internal.isStarted !== true;
    const changesMoney = change.amount !== undefined && change.amount !== intent.amount;
    if (changesMoney && !isFresh) throw problems.state(`This PaymentIntent's amount could not be updated because it has a status of ${String(intent.status)} and a code for the present amount was given out. Cancel it and make another.`, { payment_intent: intent });
    if (change.method && !isOpen) throw problems.state(`This PaymentIntent's payment_method could not be updated because it has a status of ${String(intent.status)}.`, { payment_intent: intent });
    if (change.amount !== undefined) assertAmount(change.amount);
    if (change.customer) await this.keep.get(caller, 'customer', change.customer, 'customer');
    const method = change.method ? await this.nameMethod.execute(caller, change.method, intent.payment_method_types as string[]) : null;
    const after: ApiObject = {
      ...intent,
      ...(change.amount === undefined ? {} : { amount: change.amount }),
      ...(change.customer === undefined ? {} : { customer: change.customer }),
      ...(change.description === undefined ? {} : { description: change.description }),
      ...(change.receiptEmail === undefined ? {} : { receipt_email: change.receiptEmail }),
      ...(change.shipping === undefined ? {} : { shipping: change.shipping }),
      ...(change.transferGroup === undefined ? {} : { transfer_group: change.transferGroup }),
      metadata: mergeMetadata(metadataOf(intent), change.metadata),
      ...(method ? { payment_method: method.id, status: 'requires_confirmation' } : {}),
    };
    return this.keep.change(caller, stored, after, { refs: refsOf(after, INTENT_FILTERS), internal: { ...stored.internal, ...(method ? { method } : {}) } });
  }
}
