import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { AuditLog } from './audit-log';
import { SecondFactorCodes } from './second-factor-codes';

/** A code of the app, or one from paper, opens the rights of office in this session. */
@Injectable()
export class ProveSecondFactor {
  constructor(
    private readonly codes: SecondFactorCodes,
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** @returns recovery codes left when one was used, else `null`. @throws DomainError `accounts.second_factor_code` for a wrong and a used code alike, `second_factor_missing`, `rate.too_many` */
  async execute({ personId, sessionId, code }: { personId: string; sessionId: string; code: string }): Promise<{ recoveryCodesLeft: number | null }> {
    const taken = await this.codes.count(personId);
    const result = await this.transactions.run(async () => {
      const kind = await taken.take(code);
      await this.codes.markProven(sessionId);
      await this.audit.record({ actorId: personId, action: kind === 'app' ? 'second_factor.prove' : 'second_factor.recover', subject: `person:${personId}`, details: { sessionId } });
      return { recoveryCodesLeft: kind === 'app' ? null : await this.codes.recoveryCodesLeft(personId) };
    });
    await this.codes.forgive(personId);
    return result;
  }
}
