import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Outbox, type ScopeKind, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { RoleGranted } from '../domain/events';
import { isRole, roleFitsScope } from '../domain/roles';
import { GrantsRepository } from '../persistence/grants.repository';
import { AuditLog } from './audit-log';
import { SessionAuthenticator } from './session-authenticator';

export interface RoleGrantInput {
  personId: string;
  role: string;
  scopeKind: ScopeKind;
  scopeId: string;
  /** Why: `opened shop`, `appointed by decree 12/2026`. */
  cause: string;
  /** `null`: the system itself. */
  grantedBy: string | null;
}

/** Gives a role in a scope. Giving it twice changes nothing. */
@Injectable()
export class GrantRole {
  constructor(
    private readonly grants: GrantsRepository,
    private readonly audit: AuditLog,
    private readonly authenticator: SessionAuthenticator,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `accounts.role_unknown` for a role that does not exist or not in this kind of scope */
  async execute(input: RoleGrantInput): Promise<void> {
    const { personId, role, scopeKind, scopeId, cause, grantedBy } = input;
    if (!isRole(role) || !roleFitsScope(role, scopeKind)) throw errors.make('role_unknown', { role }, { field: 'role' });
    if (role === 'seller.assistant') throw errors.make('role_by_mandate', {}, { field: 'role' });
    await this.transactions.run(async () => {
      if (!(await this.grants.give({ id: newId(), personId, role, scopeKind, scopeId, cause, grantedBy }, this.clock.now()))) return;
      await this.audit.record({ actorId: grantedBy, action: 'role.grant', subject: `person:${personId}`, details: { role, scopeKind, scopeId, cause } });
      await this.outbox.publish(RoleGranted, { personId, role, scopeKind, scopeId });
      this.authenticator.forget();
    });
  }
}
