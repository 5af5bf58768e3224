/** An object as `/v1` shows it: Stripe's shape of the pinned version. */
export type ApiObject = Record<string, unknown> & { id: string; object: string };

export type Metadata = Record<string, string>;

/** Whose objects: an organisation's own, or those of one of its accounts (`Stripe-Account`). */
export interface Scope {
  organisationId: string;
  /** `acct_…` */
  account: string | null;
}

/** A request of `/v1` as far as use cases need to know it. */
export interface Caller extends Scope {
  requestId: string;
  idempotencyKey: string | null;
  /** The UUID of what this request makes. The same for every try with one idempotency key, so that a try after a crash finds what was begun. */
  reservedId: string;
}

export interface ApiList {
  object: 'list';
  url: string;
  has_more: boolean;
  data: ApiObject[];
}

/** The one shape everything is shown in, whatever well-formed `Stripe-Version` is asked for. */
export const API_VERSION = '2026-10-28.endive';

export const unix = (moment: Date): number => Math.floor(moment.getTime() / 1_000);

export const numberOf = (object: ApiObject, field: string): number => {
  const value = object[field];
  return typeof value === 'number' ? value : 0;
};
export const textOf = (object: ApiObject, field: string): string | null => {
  const value = object[field];
  return typeof value === 'string' ? value : null;
};
export const metadataOf = (object: ApiObject): Metadata => (object.metadata ?? {}) as Metadata;

/** `""` takes a key away, as at Stripe; `null` takes them all. */
export function mergeMetadata(before: Metadata, change: Metadata | null | undefined): Metadata {
  if (change === undefined) return before;
  if (change === null) return {};
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== ''));
}

/** What of an object was different before: `data.previous_attributes` of an `*.updated` event. */
export function previousAttributes(before: ApiObject, after: ApiObject): Record<string, unknown> {
  return Object.fromEntries(Object.keys(after).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map((field) => [field, before[field] ?? null]));
}
