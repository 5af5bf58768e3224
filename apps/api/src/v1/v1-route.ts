import type { ApiList, ApiObject, Caller, Ending, Kind } from '@etalase/payments-api';
import { type Shape, readParams, type Values } from './params/params';
import type { FormMap } from './params/form';

/** What restricted keys are given rights to. */
export const RESOURCES = ['account', 'balance', 'charge', 'checkout_session', 'customer', 'dispute', 'event', 'payment_intent', 'payment_method', 'payout', 'refund', 'transfer', 'webhook_endpoint'] as const;
export type Resource = (typeof RESOURCES)[number];

/** Whose right it takes to read an object of a kind. */
export const RESOURCE_OF = {
  account: 'account',
  balance_transaction: 'balance',
  bank_account: 'account',
  charge: 'charge',
  'checkout.session': 'checkout_session',
  customer: 'customer',
  dispute: 'dispute',
  event: 'event',
  payment_intent: 'payment_intent',
  payment_method: 'payment_method',
  payout: 'payout',
  refund: 'refund',
  transfer: 'transfer',
  transfer_reversal: 'transfer',
  webhook_endpoint: 'webhook_endpoint',
} as const satisfies Record<Kind, Resource>;

export interface V1Call<P = unknown> {
  caller: Caller;
  /** Values of `:id` and the like in the path. */
  path: Record<string, string>;
  /** The path as it was called, for lists. */
  url: string;
  params: P;
}

export interface V1Route {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  resource: Resource;
  /** It speaks to the rail: no transaction may span it. */
  isOutside: boolean;
  read(given: FormMap): unknown;
  run(call: V1Call): Promise<Result>;
}

/** What is answered, or for a route that speaks to the rail what is left to do in the transaction of the answer. */
type Result = ApiObject | ApiList | Ending<ApiObject>;

/** One line of the table of `/v1`. */
export function route<S extends Shape>(
  method: V1Route['method'],
  path: string,
  resource: Resource,
  shape: S,
  run: (call: V1Call<Values<S>>) => Promise<Result>,
  { isOutside = false }: { isOutside?: boolean } = {},
): V1Route {
  return { method, path, resource, isOutside, read: (given) => readParams(shape, given), run: run as V1Route['run'] };
}

/** Those who bring routes; one of each resource. */
export abstract class V1Routes {
  abstract routes(): V1Route[];
}
