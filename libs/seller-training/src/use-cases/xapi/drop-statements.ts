import { Injectable } from '@nestjs/common';
import { after, Clock, days } from '@etalase/kernel';
import { XapiStatementsRepository } from '../../persistence/xapi-statements.repository';

const BATCH = 5_000;

/** What was told is with the store; what it refused is kept for whoever looks into why, half a year. */
const KEPT_DAYS = { sent: 30, quarantined: 180 } as const;

/** Forgets statements that are settled, in small statements; what waits stays however old. Also where no store is configured any more. */
@Injectable()
export class DropStatements {
  constructor(
    private readonly statements: XapiStatementsRepository,
    private readonly clock: Clock,
  ) {}

  /** Safe to run twice. @returns how many are gone */
  async execute(): Promise<number> {
    let total = 0;
    for (const state of ['sent', 'quarantined'] as const) {
      const before = after(this.clock.now(), -days(KEPT_DAYS[state]));
      for (let removed = BATCH; removed === BATCH; total += removed) removed = await this.statements.drop(state, before, BATCH);
    }
    return total;
  }
}
