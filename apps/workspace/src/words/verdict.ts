import type { SellerOrder } from '../api/views';

type Complaint = NonNullable<SellerOrder['complaint']>;
type Outcome = NonNullable<Complaint['outcome']>;

/** What a decision means, in one line. */
export const DECIDED: Record<Outcome, string> = { refund: 'Uang kembali semua ke pembeli', partial: 'Sebagian uang kembali ke pembeli', reject: 'Uang untuk penjual' };

export interface LastWord {
  outcome: Outcome;
  answer: string;
  refundRupiah: number;
}

/** The decision that counts: that of the appeal, or the first; `null` before there is one. */
export function lastWordOf({ outcome, answer, refundRupiah, appeal }: Pick<Complaint, 'outcome' | 'answer' | 'refundRupiah' | 'appeal'>): LastWord | null {
  if (appeal && appeal.outcome !== null) return { outcome: appeal.outcome, answer: appeal.answer ?? '', refundRupiah: appeal.refundRupiah ?? 0 };
  return outcome === null ? null : { outcome, answer: answer ?? '', refundRupiah: refundRupiah ?? 0 };
}
