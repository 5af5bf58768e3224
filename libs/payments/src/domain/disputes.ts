import { add, rupiah, type Rupiah, subtract, ZERO } from '@etalase/kernel';
import type { Journal, JournalLine } from './journals';
import type { SplitState } from './states';

/** What a split was asked for while the bank wanted its money back. */
export type Deferred = { kind: 'release'; commission: number } | { kind: 'refund'; amount: number; key: string; reason: string };

export interface DisputedSplit {
  reference: string;
  account: string;
  amount: Rupiah;
  refunded: Rupiah;
  state: SplitState;
}

export interface DisputeMoney {
  id: string;
  intentId: string;
  amount: Rupiah;
}

const line = (account: string, amount: number, owner: string | null = null): JournalLine => ({ account, amount: rupiah(amount), owner });
const ofDispute = ({ id, intentId }: DisputeMoney, kind: Journal['kind'], lines: JournalLine[]): Journal => ({ source: 'dispute', externalId: id, kind, intentId, lines });

/** The bank has taken it; whose loss it is, is decided later. */
export const disputeOpenedJournal = (dispute: DisputeMoney): Journal => ofDispute(dispute, 'withdrawn', [line('disputed', dispute.amount), line('rail_pending', -dispute.amount)]);

/** The bank gave it back. */
export const disputeWonJournal = (dispute: DisputeMoney): Journal => ofDispute(dispute, 'won', [line('rail_pending', dispute.amount), line('disputed', -dispute.amount)]);

/**
 * It stays gone: what is still held pays first, then whoever had it already (or the platform for them). What went back to
 * the payer before is paid twice, and that is always the platform's loss.
 */
export function disputeLostJournal(dispute: DisputeMoney, splits: readonly DisputedSplit[], bearer: 'seller' | 'platform'): Journal {
  const lines: JournalLine[] = [];
  let borne: Rupiah = ZERO;
  for (const { reference, account, amount, refunded, state } of splits) {
    const left = subtract(amount, refunded);
    if (left === 0) continue;
    if (state === 'held') lines.push(line(`escrow:${reference}`, left, account));
    else if (state === 'released' && bearer === 'seller') lines.push(line(`seller:${account}`, left, account));
    else continue;
    borne = add(borne, left);
  }
  return ofDispute(dispute, 'lost', [...lines, line('chargeback_loss', dispute.amount - borne), line('disputed', -dispute.amount)]);
}
