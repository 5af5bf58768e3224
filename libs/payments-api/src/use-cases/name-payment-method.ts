import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { NOBODY } from '../domain/charge';
import { objectId } from '../domain/ids';
import { type ApiObject, type Caller, type Metadata, unix } from '../domain/objects';
import { railMethodOf } from '../domain/payment-intent';
import { problems } from '../domain/problem';
import { KeepObjects, refsOf } from './keep-objects';

/** A method that is there, or the details of a new one. */
export type NamedMethod = { id: string } | { details: MethodDetails };

export interface MethodDetails {
  type: string;
  id_bank_transfer?: { bank: string };
  id_cstore?: { store: string };
  billing_details?: Record<string, unknown>;
  metadata?: Metadata | null;
}

/** How somebody pays: which bank, which shop. Never a card number; those stay on the rail's own page. In the caller's transaction. */
@Injectable()
export class NamePaymentMethod {
  constructor(
    private readonly keep: KeepObjects,
    private readonly clock: Clock,
  ) {}

  /** @param allowed what the intent takes; @throws ApiProblem */
  async execute(caller: Caller, named: NamedMethod, allowed?: readonly string[]): Promise<ApiObject> {
    const method = 'id' in named ? (await this.keep.get(caller, 'payment_method', named.id, 'payment_method')).data : await this.make(caller, named.details);
    if (allowed && !allowed.includes(String(method.type))) {
      throw problems.refused('payment_intent_incompatible_payment_method', `The PaymentMethod provided (${String(method.type)}) is not allowed for this PaymentIntent. Allowed are: ${allowed.join(', ')}.`, 'payment_method');
    }
    return method;
  }

  private make(caller: Caller, { type, billing_details: billing, metadata, ...details }: MethodDetails): Promise<ApiObject> {
    const method: ApiObject = {
      id: objectId('payment_method'),
      object: 'payment_method',
      allow_redisplay: 'unspecified',
      billing_details: { ...NOBODY, ...billing },
      created: unix(this.clock.now()),
      customer: null,
      livemode: false,
      metadata: metadata ?? {},
      type,
      [type]: details[type as 'id_bank_transfer' | 'id_cstore'] ?? {},
    };
    if (!railMethodOf(method)) throw problems.missingParam(`payment_method_data[${type}][${type === 'id_cstore' ? 'store' : 'bank'}]`);
    return this.keep.make(caller, 'payment_method', method, { refs: refsOf(method, ['type']) });
  }
}
