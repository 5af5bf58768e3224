export type PayoutStatus = 'queued' | 'approved' | 'rejected' | 'processed' | 'completed' | 'failed';

export interface Payout {
  readonly referenceNo: string;
  readonly status: PayoutStatus;
  /** Whole rupiah. */
  readonly amount: number;
  readonly beneficiary: { readonly name: string; readonly account: string; readonly bank: string; readonly email: string | null };
  readonly notes: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** When the bank is done with it by itself; null = when somebody says so. */
  readonly doneAt: string | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Which status may follow which. `completed → failed`: the bank gives the money back days later. */
export const nextPayoutStatuses: Readonly<Record<PayoutStatus, readonly PayoutStatus[]>> = {
  queued: ['approved', 'rejected'],
  approved: ['processed', 'failed'],
  processed: ['completed', 'failed'],
  completed: ['failed'],
  rejected: [],
  failed: [],
};

/** Iris' money text: two decimals, as a string. */
export const irisAmount = (rupiah: number): string => `${rupiah}.00`;
