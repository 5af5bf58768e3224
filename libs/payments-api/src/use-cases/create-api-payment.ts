import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { objectId } from '../domain/ids';
import { toRupiah } from '../domain/money';
import type { ApiObject, Caller, Metadata } from '../domain/objects';
import { METHOD_TYPES, newPaymentIntent } from '../domain/payment-intent';
import { problems } from '../domain/problem';
import { INTENT_FILTERS } from './follow-api-payment';
import { KeepObjects, refsOf } from './keep-objects';
import { NamePaymentMethod, type NamedMethod } from './name-payment-method';

export interface NewApiPayment {
  amount: number;
  customer?: string | null;
  description?: string | null;
  metadata?: Metadata | null;
  receiptEmail?: string | null;
  shipping?: unknown;
  transferGroup?: string | null;
  methodTypes?: readonly string[];
  isManualCapture?: boolean;
  isAutomatic?: boolean;
  method?: NamedMethod;
  internal?: Record<string, unknown>;
}

/** What can be held ready now and taken later. */
const RESERVABLE: readonly string[] = ['card'];

/** Of Rp1 to Rp9.999.999.999: what the widest rail takes. */
export const MOST_SEN = 999_999_999_900;

/** Makes an intent. No rail hears of it before it is confirmed, so everything about it may still change. In the caller's transaction. */
@Injectable()
export class CreateApiPayment {
  constructor(
    private readonly keep: KeepObjects,
    private readonly nameMethod: NamePaymentMethod,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem for a sum no rail takes, a customer or method that is not there */
  async execute(caller: Caller, input: NewApiPayment): Promise<ApiObject> {
    const { amount, customer = null } = input;
    const methodTypes = input.methodTypes ?? (input.isManualCapture ? RESERVABLE : METHOD_TYPES);
    assertAmount(amount);
    if (input.isManualCapture && methodTypes.some((type) => type !== 'card')) throw problems.invalidParam('capture_method', `Only a card can be captured later; these are paid in one step: ${methodTypes.filter((type) => type !== 'card').join(', ')}. Name 'card' alone, or leave capture_method automatic.`);
    if (customer) await this.keep.get(caller, 'customer', customer, 'customer');
    const fields = { customer, methodTypes, description: input.description ?? null, metadata: input.metadata ?? {}, receiptEmail: input.receiptEmail ?? null, shipping: input.shipping ?? null, transferGroup: input.transferGroup ?? null };
    const made = newPaymentIntent(objectId('payment_intent', caller.reservedId), amount, fields, this.clock.now());
    const method = input.method ? await this.nameMethod.execute(caller, input.method, methodTypes) : null;
    const intent: ApiObject = { ...made, ...(input.isManualCapture ? { capture_method: 'manual' } : {}), ...(input.isAutomatic ? { automatic_payment_methods: { allow_redirects: 'always', enabled: true } } : {}), ...(method ? { payment_method: method.id, status: 'requires_confirmation' } : {}) };
    return this.keep.make(caller, 'payment_intent', intent, { refs: refsOf(intent, INTENT_FILTERS), internal: { ...input.internal, ...(method ? { method } : {}) }, event: 'payment_intent.created' });
  }
}

export function assertAmount(amount: number): void {
  if (amount < 1) throw problems.invalid('parameter_invalid_integer', 'This value must be greater than or equal to 1.', 'amount');
  toRupiah(amount);
  if (amount > MOST_SEN) throw problems.invalid('amount_too_large', 'Amount must be no more than Rp9.999.999.999 (999999999900 sen).', 'amount');
}
