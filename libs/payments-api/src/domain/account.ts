import type { ApiList, ApiObject } from './objects';

export const banksOf = (account: ApiObject): ApiList => account.external_accounts as ApiList;

/** What an account may do follows from what it has: payouts need a bank account. */
export function withAbilities(account: ApiObject): ApiObject {
  const hasBank = banksOf(account).data.length > 0;
  const missing = hasBank ? [] : ['external_account'];
  return {
    ...account,
    payouts_enabled: hasBank,
    requirements: { alternatives: [], current_deadline: null, currently_due: missing, disabled_reason: hasBank ? null : 'requirements.past_due', errors: [], eventually_due: missing, past_due: missing, pending_verification: [] },
  };
}
