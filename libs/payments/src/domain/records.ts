import type { Rupiah } from '@etalase/kernel';
import type { MethodKey } from './methods';
import type { Instrument } from './rail';
import type { AttemptStatus, Booked, SplitState } from './states';
import type { PaymentIntentStatus } from './views';

export interface AttemptRecord {
  /** The rail's order id: `<intent id>-<number>`. */
  id: string;
  number: number;
  method: MethodKey;
  status: AttemptStatus;
  booked: Booked;
  failure: string | null;
  /** `null` until the rail's answer to the charge is saved. */
  instrument: Instrument | null;
  expiresAt: Date | null;
  createdAt: Date;
}

export interface SplitRecord {
  reference: string;
  account: string;
  amount: Rupiah;
  label: string;
  state: SplitState;
  refunded: Rupiah;
}

export interface IntentRecord {
  id: string;
  reference: string;
  status: PaymentIntentStatus;
  amount: Rupiah;
  amountRefunded: Rupiah;
  payerName: string;
  payerPhone: string;
  description: string;
  /** A card is only reserved, and taken by `CapturePayment`. */
  isReserved: boolean;
  expiresAt: Date;
  paidAt: Date | null;
  lateAttemptId: string | null;
  lateOutcome: 'waiting' | 'revived' | 'refunded' | null;
  /** Newest first. */
  attempts: AttemptRecord[];
  splits: SplitRecord[];
}
