/** An account that is paid out to, as the seller typed it. */
export interface NamedAccount {
  /** `bri`, `bca`, `gopay` */
  provider: string;
  /** Digits as text. */
  number: string;
}

/** In whose name it stands, that there is none, or that nothing could be concluded. */
export type AccountName = { kind: 'found'; name: string } | { kind: 'none' } | { kind: 'unknown' };

/** The port to whoever knows the names of accounts. Never called inside a transaction. */
export abstract class AccountNames {
  /** @throws Error with what is wrong, never with the number, when nothing could be concluded */
  abstract find(account: NamedAccount): Promise<AccountName>;
}
