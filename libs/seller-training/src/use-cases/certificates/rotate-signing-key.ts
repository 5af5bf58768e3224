import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Transactions } from '@etalase/platform';
import { tidyReason } from '../../domain/reason';
import { SigningKeys } from './signing-keys';

/** A new key signs from now on. Said to be stolen, what the old one signed is worth nothing without the register. */
@Injectable()
export class RotateSigningKey {
  constructor(
    private readonly keys: SigningKeys,
    private readonly audit: AuditLog,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `training.reason_missing` */
  async execute({ reason, isCompromised, by }: { reason: string; isCompromised: boolean; by: string }): Promise<{ retired: string | null; current: string }> {
    const why = tidyReason(reason);
    return this.transactions.run(async () => {
      const done = await this.keys.rotate({ isCompromised });
      await this.audit.record({ actorId: by, action: 'signing-key.rotate', subject: `signing-key:${done.retired ?? ''}`, details: { ...done, reason: why, isCompromised } });
      return done;
    });
  }
}
