import type { Rupiah } from '@etalase/kernel';
import type { ComplaintOutcome, Side } from './sides';

/** What the seller says to a complaint. */
export interface SellerAnswer {
  text: string;
  photoKeys: string[];
  at: string;
}

/** The one appeal against a decision; while it is undecided `outcome` is `null`. */
export interface AppealView {
  by: Side;
  text: string;
  photoKeys: string[];
  at: string;
  decideBy: string;
  outcome: ComplaintOutcome | null;
  answer: string | null;
  refund: Rupiah | null;
  decidedAt: string | null;
}

/** What the office has said to a complaint. Its money moves when nobody can, or wants to, appeal any more. */
export interface Verdict {
  outcome: ComplaintOutcome | null;
  answer: string | null;
  /** To the shopper, by this decision. */
  refund: Rupiah | null;
  decidedAt: string | null;
  /** Sides that have said they agree. */
  agreed: Side[];
  appeal: AppealView | null;
}

export interface PartComplaint extends Verdict {
  id: string;
  text: string;
  photoKeys: string[];
  openedAt: string;
  /** Until when the office decides. */
  decideBy: string;
  seller: SellerAnswer | null;
  /** Until when the decision can be appealed against; `null` before it. */
  appealBy: string | null;
}
