import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { type ScopeKind, Transactions } from '@etalase/platform';
import { GrantsRepository } from '../persistence/grants.repository';
import { AuditLog } from './audit-log';
import { SessionAuthenticator } from './session-authenticator';

export interface RoleRevocation {
  personId: string;
  role: string;
  scopeKind: ScopeKind;
  scopeId: string;
  cause: string;
  revokedBy: string | null;
}

/** Ends a role; the grant stays as history with its period. Ending what is not there changes nothing. */
@Injectable()
export class RevokeRole {
  constructor(
    private readonly grants: GrantsRepository,
    private readonly audit: AuditLog,
    private readonly authenticator: SessionAuthenticator,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async execute({ personId, role, scopeKind, scopeId, cause, revokedBy }: RoleRevocation): Promise<void> {
    await this.transactions.run(async () => {
      if (!(await this.grants.end(personId, { role, scopeKind, scopeId }, this.clock.now()))) return;
      await this.audit.record({ actorId: revokedBy, action: 'role.revoke', subject: `person:${personId}`, details: { role, scopeKind, scopeId, cause } });
      this.authenticator.forget();
    });
  }
}
