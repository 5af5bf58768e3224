import { uuidOf } from './ids';
import type { Scope } from './objects';

/** Under which name payments' ledger keeps the balance of an organisation, or of one of its accounts. */
export const ledgerNameOf = ({ organisationId, account }: Scope): string => (account === null ? organisationId : (uuidOf(account) ?? organisationId));
