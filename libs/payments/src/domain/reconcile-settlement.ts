import { add, type Rupiah, subtract, ZERO } from '@etalase/kernel';
import type { MethodKey } from './methods';
import { expectedFee } from './rail-fees';
import type { SettlementLine } from './settlement-file';

/** Money of an attempt as our journals have it. */
export interface OwnCharge {
  railOrderId: string;
  intentId: string;
  method: MethodKey;
  /** What the journal booked; `null` when nothing was booked. */
  amount: Rupiah | null;
  /** We know already that the bank took it back. */
  isReversed: boolean;
  /** What our dispute about it says the bank took; `null` without one, and while it still takes its sum from the file. */
  disputed: Rupiah | null;
}

/** A refund the rail has taken from us. */
export interface OwnRefund {
  id: string;
  railOrderId: string;
  intentId: string;
  amount: Rupiah;
}

export interface ReadLine extends SettlementLine {
  /** Day of another file that lists the same movement. */
  otherDay: string | null;
}

export type SettlementDifference = {
  kind: 'settlement_missing_there' | 'settlement_missing_here' | 'settlement_amount' | 'settlement_fee' | 'settlement_twice' | 'settlement_reversed';
  /** An attempt, or a refund. */
  subject: string;
  intentId: string | null;
  detail: { day: string; orderId: string; ours: Rupiah | null; theirs: Rupiah | null };
};

export interface SettlementDay {
  day: string;
  lines: readonly ReadLine[];
  /** Ours that the lines name. */
  charges: ReadonlyMap<string, OwnCharge>;
  refunds: ReadonlyMap<string, OwnRefund>;
  /** Booked by us on this day, and in no file. */
  missingCharges: readonly OwnCharge[];
  missingRefunds: readonly OwnRefund[];
}

/** The rail's file of a day against our charges and refunds. Each difference is named, for a person; nothing is mended here. */
export function compareSettlement({ day, lines, charges, refunds, missingCharges, missingRefunds }: SettlementDay): SettlementDifference[] {
  const differences: SettlementDifference[] = [];
  const tell = (kind: SettlementDifference['kind'], subject: string, orderId: string, intentId: string | null, ours: Rupiah | null, theirs: Rupiah | null): void =>
    void differences.push({ kind, subject, intentId, detail: { day, orderId, ours, theirs } });

  for (const line of lines) {
    const { railOrderId, kind, gross, fee, otherDay, reference } = line;
    const charge = charges.get(railOrderId);
    const refund = kind === 'refund' ? refunds.get(reference) : undefined;
    const subject = kind === 'refund' ? reference || railOrderId : railOrderId;
    const intentId = charge?.intentId ?? null;
    const ours = kind === 'refund' ? (refund ? negative(refund.amount) : null) : (charge?.amount ?? null);
    if (otherDay !== null) tell('settlement_twice', subject, railOrderId, intentId, ours, gross);
    else if (kind === 'refund' && (refund?.railOrderId !== railOrderId || ours === null)) tell('settlement_missing_here', subject, railOrderId, intentId, ours, gross);
    else if (!charge || ours === null) tell('settlement_missing_here', subject, railOrderId, intentId, null, gross);
    else if (kind === 'reversal' || kind === 'chargeback') {
      if (!charge.isReversed) tell('settlement_reversed', subject, railOrderId, intentId, ours, gross);
      else if (charge.disputed !== null && gross !== negative(charge.disputed)) tell('settlement_amount', subject, railOrderId, intentId, negative(charge.disputed), gross);
      else if (gross >= 0 || gross < negative(ours)) tell('settlement_amount', subject, railOrderId, intentId, negative(ours), gross);
    } else if (gross !== ours) tell('settlement_amount', subject, railOrderId, intentId, ours, gross);
    else {
      const expected = kind === 'payment' ? expectedFee(charge.method, gross, day) : ZERO;
      if (fee !== expected) tell('settlement_fee', subject, railOrderId, intentId, expected, fee);
    }
  }
  for (const { railOrderId, intentId, amount } of missingCharges) tell('settlement_missing_there', railOrderId, railOrderId, intentId, amount, null);
  for (const { id, railOrderId, intentId, amount } of missingRefunds) tell('settlement_missing_there', id, railOrderId, intentId, negative(amount), null);
  return differences;
}

const negative = (amount: Rupiah): Rupiah => subtract(ZERO, amount);

/** What a file comes to. */
export const totalsOf = (lines: readonly SettlementLine[]): { gross: Rupiah; fee: Rupiah; net: Rupiah } => ({
  gross: add(...lines.map((line) => line.gross)),
  fee: add(...lines.map((line) => line.fee)),
  net: add(...lines.map((line) => line.net)),
});
