import { Injectable } from '@nestjs/common';
import { Restock } from '@etalase/catalogue';
import { type Rupiah, ZERO } from '@etalase/kernel';
import { RefundSplit, ReleaseSplit } from '@etalase/payments';
import type { LineRecord, PartRecord } from '../domain/records';
import { settle } from '../domain/settlement';

export interface PartEnd {
  /** Already in its end state. */
  part: PartRecord;
  lines: readonly LineRecord[];
  reason: string;
  /** Only for a partial refund. */
  refund?: Rupiah;
  /** Whether the goods go back on sale. */
  isSellable: boolean;
}

/** Stock and money of a paid part that has ended; in the caller's transaction, stock before money as the lock order asks. */
@Injectable()
export class SettleSellerOrder {
  constructor(
    private readonly restock: Restock,
    private readonly refundSplit: RefundSplit,
    private readonly releaseSplit: ReleaseSplit,
  ) {}

  /** @returns what goes back to the shopper. */
  async execute({ part, lines, reason, refund, isSellable }: PartEnd): Promise<Rupiah> {
    const settlement = settle(part, part.state, refund);
    if (!settlement) return ZERO;
    if (isSellable) await this.restock.execute({ lines, reason, reference: part.id, orderId: part.orderId });
    // What is paid on the spot was never ours: no escrow holds it, so there is nothing to give back or to release.
    if (part.paidBy === 'on_the_spot') return ZERO;
    if (settlement.refund > 0) await this.refundSplit.execute({ splitReference: part.id, amount: settlement.refund, key: `${part.id}-${part.state}`, reason });
    if (settlement.release !== null) await this.releaseSplit.execute({ splitReference: part.id, cut: settlement.cut });
    return settlement.refund;
  }
}
