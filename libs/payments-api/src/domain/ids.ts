import { newId } from '@etalase/kernel';

/** Every kind of object of `/v1`, by the name Stripe gives it, with the prefix of its ids. */
export const PREFIXES = {
  payment_intent: 'pi',
  charge: 'ch',
  refund: 're',
  customer: 'cus',
  payment_method: 'pm',
  account: 'acct',
  bank_account: 'ba',
  transfer: 'tr',
  transfer_reversal: 'trr',
  payout: 'po',
  balance_transaction: 'txn',
  'checkout.session': 'cs_test',
  event: 'evt',
  webhook_endpoint: 'we',
  dispute: 'du',
} as const;
export type Kind = keyof typeof PREFIXES;

const BY_PREFIX = new Map(Object.entries(PREFIXES).map(([kind, prefix]) => [prefix as string, kind as Kind]));

/** `pi_<32 hex>`: the hex is a time-ordered UUID, so objects of one kind sort by their id as they were made. */
export const objectId = (kind: Kind, uuid: string = newId()): string => `${PREFIXES[kind]}_${uuid.replaceAll('-', '')}`;

/** The UUID inside an object's id; `null` for anything that is no id of ours. */
export function uuidOf(id: string): string | null {
  const hex = /^[a-z]+(?:_test)?_([0-9a-f]{32})$/.exec(id)?.[1];
  return hex ? `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` : null;
}

/** What an id is the id of; `null` when it is none of ours. */
export const kindOf = (id: string): Kind | null => (uuidOf(id) === null ? null : (BY_PREFIX.get(id.slice(0, -33)) ?? null));
