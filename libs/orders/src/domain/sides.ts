/** What the office can decide: everything back to the shopper, a part of it, nothing. */
export const COMPLAINT_OUTCOMES = ['refund', 'partial', 'reject'] as const;
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

/** Whom a complaint is between. */
export const SIDES = ['shopper', 'seller'] as const;
export type Side = (typeof SIDES)[number];
