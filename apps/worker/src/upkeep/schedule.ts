import { PurgeSignInsDue } from '@etalase/accounts';
import { CountSales, DropLeftoversDue, TakeOutExpiredDue } from '@etalase/catalogue';
import type { JobDefinition } from '@etalase/kernel';
import { SweepDeadlinesJob } from '@etalase/orders';
import { ReconcilePayoutsDue, ReconcileSettlementDue, SweepPaymentsJob, SweepPayoutsJob, TurnDownOverdueCardsJob } from '@etalase/payments';
import { PurgeRequestKeysDue, SweepPaymentsApiJob } from '@etalase/payments-api';
import { PurgeCommandsDue } from '@etalase/sync';
import { AlertPlansDue, DropReportsDue, DropStatementsDue, ExpireCertificatesDue, SendStatementsDue, SweepOffersDue } from '@etalase/seller-training';
import { RemindExpiringDue, ResealDue } from '@etalase/sellers';
import { PurgePlatform } from './purge-platform.job';

export interface Repetition {
  job: JobDefinition<Record<string, never>>;
  /** Cron, in the time of the province. */
  pattern: string;
}

const EVERY_MINUTE = '* * * * *';

/** Everything that happens by the clock rather than by a fact. One line a job; it must be safe to run twice or late. */
export const SCHEDULE: readonly Repetition[] = [
  { job: SweepDeadlinesJob, pattern: EVERY_MINUTE },
  { job: SweepPaymentsJob, pattern: EVERY_MINUTE },
  { job: SweepPayoutsJob, pattern: EVERY_MINUTE },
  { job: TurnDownOverdueCardsJob, pattern: EVERY_MINUTE },
  { job: SweepPaymentsApiJob, pattern: EVERY_MINUTE },
  { job: PurgeRequestKeysDue, pattern: '23 * * * *' },
  // After midnight, when the rail's day is over too.
  { job: ReconcilePayoutsDue, pattern: '20 0 * * *' },
  // Also at noon, for a file that was not there at night.
  { job: ReconcileSettlementDue, pattern: '25 0,12 * * *' },
  { job: CountSales, pattern: EVERY_MINUTE },
  // Just after midnight, so that what the dates have ended is said the same day.
  { job: ExpireCertificatesDue, pattern: '12 0 * * *' },
  { job: SweepOffersDue, pattern: '*/10 * * * *' },
  { job: SendStatementsDue, pattern: '*/15 * * * *' },
  { job: AlertPlansDue, pattern: '22 8 * * *' },
  { job: TakeOutExpiredDue, pattern: '2 * * * *' },
  { job: RemindExpiringDue, pattern: '7 8 * * *' },
  { job: ResealDue, pattern: '47 3 * * *' },
  { job: PurgePlatform, pattern: '17 3 * * *' },
  { job: PurgeSignInsDue, pattern: '27 3 * * *' },
  { job: PurgeCommandsDue, pattern: '37 3 * * *' },
  { job: DropReportsDue, pattern: '52 3 * * *' },
  { job: DropStatementsDue, pattern: '54 3 * * *' },
  { job: DropLeftoversDue, pattern: '57 3 * * *' },
];
