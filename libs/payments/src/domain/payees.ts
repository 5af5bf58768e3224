/** Where somebody's money goes. */
export interface PayoutDestination {
  /** Bank or e-wallet in lower case: `bri`, `gopay`. */
  provider: string;
  /** Digits as text. */
  number: string;
  holder: string;
}

export interface Payee {
  /** As an officer knows them, e.g. the name of the shop. */
  label: string;
  /** `not_allowed`: their papers are not checked, or they are suspended. */
  standing: 'payable' | 'no_account' | 'not_allowed';
  destination: PayoutDestination | null;
  masked: string | null;
  /** A changed account waits until then. */
  usableFrom: Date | null;
}

/** The port to whoever knows the owners of balances. Accounts it does not know are nobody's to pay in a run. */
export abstract class Payees {
  abstract find(accounts: readonly string[]): Promise<Map<string, Payee>>;
}

/** Without an answer nobody is paid. */
export class NoPayees extends Payees {
  find(): Promise<Map<string, Payee>> {
    return Promise.resolve(new Map());
  }
}

/** Binds a sealed destination to its payout: it cannot be moved to another one's row. */
export const destinationPurpose = (payoutId: string): string => `payout-destination:${payoutId}`;
