import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { newRecoveryCodes } from '../domain/second-factor';
import { AuditLog } from './audit-log';
import { SecondFactorCodes } from './second-factor-codes';

/** The first code of a new authenticator app: from here on it counts. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly codes: SecondFactorCodes,
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @param sessionId is proven by it; `null` for nobody's session (the demo).
   * @returns the recovery codes, shown once.
   * @throws DomainError `accounts.second_factor_code`, `second_factor_there`, `rate.too_many`
   */
  async execute({ personId, sessionId, code }: { personId: string; sessionId: string | null; code: string }): Promise<{ recoveryCodes: string[] }> {
    const step = await this.codes.checkPending(personId, code);
    const recoveryCodes = newRecoveryCodes();
    await this.transactions.run(async () => {
      if (!(await this.codes.confirm(personId, step, recoveryCodes))) throw errors.make('second_factor_there');
      await this.audit.record({ actorId: personId, action: 'second_factor.enrol', subject: `person:${personId}` });
      if (sessionId !== null) await this.codes.markProven(sessionId);
    });
    await this.codes.forgive(personId);
    return { recoveryCodes };
  }
}
