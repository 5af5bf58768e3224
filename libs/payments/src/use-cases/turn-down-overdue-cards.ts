import { Injectable } from '@nestjs/common';
import { defineJob } from '@etalase/kernel';
import { DiscrepanciesRepository } from '../persistence/discrepancies.repository';
import { CarryOutCardDecision } from './carry-out-card-decision';

/** Each minute, by a schedule of the worker. */
export const TurnDownOverdueCardsJob = defineJob<Record<string, never>>('payments.turn-down-overdue-cards', 'upkeep');

const BATCH = 50;
const WORDS = 'Tidak diputuskan sampai batas waktunya, jadi ditolak sendiri';

/** Denies doubted cards nobody has decided about in time (`domain/card-review.ts`): the payer chooses another way, or the order ends and its goods are free. */
@Injectable()
export class TurnDownOverdueCards {
  constructor(
    private readonly discrepancies: DiscrepanciesRepository,
    private readonly carryOut: CarryOutCardDecision,
  ) {}

  /** @throws AggregateError when the rail did not answer for some, after all were asked; they come again */
  async execute({ now }: { now: Date }): Promise<void> {
    const failures: unknown[] = [];
    for (const attemptId of await this.discrepancies.overdueCards(now, BATCH)) {
      await this.carryOut.execute({ attemptId, outcome: 'deny', by: 'deadline', why: WORDS }).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} doubted cards could not be turned down`);
  }
}
