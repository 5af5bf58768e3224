/** The promises of domain.md §3 in hours. An order keeps the policy of the moment it was placed. */
export interface DeadlinePolicy {
  payHours: number;
  acceptHours: number;
  shipHours: number;
  /** Sellers in villages of weak or no signal. */
  shipHoursSlow: number;
  complainHours: number;
  /** Never shorter than so many working days of WIB after delivery (decision 14); orders of before have none and take today's. Fresh food has its hours only. */
  complainWorkingDays?: number;
  complainHoursFresh: number;
  /** No delivery proof: completed this long after shipped. */
  completeHours: number;
  /** Goods that nobody fetches go back on sale and the money goes back. */
  collectHours: number;
  /** The same where nobody has paid yet: shorter, for the goods wait unsold. Orders of before have none and take today's. */
  collectSpotHours?: number;
  /** A failed delivery that the seller leaves alone counts as returned. */
  returnHours: number;
  decideComplaintHours: number;
  /** How long a decision on a complaint can be appealed against, and how long the office takes for the appeal; orders of before have none and take today's. */
  appealHours?: number;
  decideAppealHours?: number;
  /** A shopper who is asked about missing pieces answers within this; orders placed before the question existed have none and take today's. */
  answerShortageHours?: number;
  /** Reminders to the seller this long before a deadline, longest first. */
  sellerReminderHours: readonly number[];
  payReminderHours: number;
}

export const DEFAULT_POLICY: DeadlinePolicy = {
  payHours: 24,
  acceptHours: 24,
  shipHours: 48,
  shipHoursSlow: 72,
  complainHours: 48,
  complainWorkingDays: 2,
  complainHoursFresh: 24,
  completeHours: 14 * 24,
  collectHours: 14 * 24,
  collectSpotHours: 3 * 24,
  returnHours: 7 * 24,
  decideComplaintHours: 72,
  appealHours: 48,
  decideAppealHours: 72,
  answerShortageHours: 24,
  sellerReminderHours: [12, 3],
  payReminderHours: 3,
};

export interface DatedPolicy {
  effectiveFrom: Date;
  policy: DeadlinePolicy;
  /** Platform commission on goods in basis points; a public service takes nothing by default. */
  commissionBps: number;
  /** PPN on that commission: 12 % of eleven twelfths of it, PMK 131/2024. The platform owes it to the state, the seller pays it. */
  commissionTaxBps: number;
}

/** All policies ever in force. To change a promise add a row with the date it begins; never edit one that has begun. */
export class OrderPolicies {
  protected readonly dated: readonly DatedPolicy[] = [{ effectiveFrom: new Date('2025-01-01T00:00:00Z'), policy: DEFAULT_POLICY, commissionBps: 0, commissionTaxBps: 1_100 }];

  at(moment: Date): DatedPolicy {
    const found = this.dated.filter((dated) => dated.effectiveFrom <= moment).at(-1) ?? this.dated[0];
    if (!found) throw new Error('no order policy');
    return found;
  }
}
