import { beginOfDay, dayIn, days, minutes, after } from '@etalase/kernel';

/** What is left to the rail's own end when we stop waiting: several sweeps, should the rail not answer the first. */
const BEFORE_CUT_OFF_MS = minutes(30);

/**
 * Until when an officer can decide about a card the fraud check doubts. Midtrans gives up a capture nobody has decided
 * about when the day (WIB) of the payment is settled (docs.midtrans.com, transaction status cycle): before that we say no
 * ourselves, so that the payer hears of it and nobody holds goods for money that will not come.
 * @param paidAt when the payer used the card, by the rail's clock
 */
export const cardDecisionEnds = (paidAt: Date): Date => after(beginOfDay(dayIn(after(paidAt, days(1)))), -BEFORE_CUT_OFF_MS);
