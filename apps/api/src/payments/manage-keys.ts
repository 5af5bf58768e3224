import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { KeyDesk, type Permission } from '@etalase/payments-api';
import { Transactions } from '@etalase/platform';

/** Each act with a key goes on record, together with the act or not at all; the key itself never. */
@Injectable()
export class ManageKeys {
  constructor(
    private readonly desk: KeyDesk,
    private readonly audit: AuditLog,
    private readonly transactions: Transactions,
  ) {}

  addOrganisation(by: string, name: string): Promise<{ id: string }> {
    return this.transactions.run(async () => {
      const made = await this.desk.addOrganisation({ name });
      await this.audit.record({ actorId: by, action: 'organisation.add', subject: `organisation:${made.id}`, details: { name } });
      return made;
    });
  }

  create(by: string, organisationId: string, name: string, permissions: Record<string, Permission> | null): Promise<{ id: string; key: string }> {
    return this.transactions.run(async () => {
      const made = await this.desk.create({ organisationId, name, permissions });
      await this.audit.record({ actorId: by, action: 'api-key.create', subject: `api-key:${made.id}`, details: { organisationId, name, isRestricted: permissions !== null } });
      return made;
    });
  }

  rotate(by: string, organisationId: string, keyId: string, overlapHours: number): Promise<{ id: string; key: string }> {
    return this.transactions.run(async () => {
      const made = await this.desk.rotate({ organisationId, keyId, overlapHours });
      await this.audit.record({ actorId: by, action: 'api-key.rotate', subject: `api-key:${keyId}`, details: { organisationId, overlapHours, next: made.id } });
      return made;
    });
  }

  revoke(by: string, organisationId: string, keyId: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.desk.revoke({ organisationId, keyId });
      await this.audit.record({ actorId: by, action: 'api-key.revoke', subject: `api-key:${keyId}`, details: { organisationId } });
    });
  }
}
