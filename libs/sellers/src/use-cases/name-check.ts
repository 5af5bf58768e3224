import { Injectable } from '@nestjs/common';
import type { PayoutAccount } from '../domain/payout-account';

/** What a bank says about an account: whose it is, that there is none, or nothing (not asked, not reachable). */
export type NameFound = { kind: 'found'; name: string } | { kind: 'none' } | { kind: 'unknown' };

/** Port to the rail that pays out: in whose name an account stands. Called outside any transaction; never throws for a rail that is down. */
export abstract class PayoutNameCheck {
  abstract check(account: PayoutAccount): Promise<NameFound>;
}

/** Without a rail an officer looks at every account. */
@Injectable()
export class NoNameCheck extends PayoutNameCheck {
  check(): Promise<NameFound> {
    return Promise.resolve({ kind: 'unknown' });
  }
}
