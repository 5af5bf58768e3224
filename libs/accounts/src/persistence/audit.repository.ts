import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

export interface AuditRow {
  id: string;
  at: Date;
  actorId: string | null;
  onBehalfOf: string | null;
  action: string;
  subject: string;
  details: Record<string, unknown>;
}

@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  async append(row: AuditRow): Promise<void> {
    await this.database.rows('INSERT INTO accounts.audit_entry (id, at, actor_id, on_behalf_of, action, subject, details) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
      row.id, row.at, row.actorId, row.onBehalfOf, row.action, row.subject, JSON.stringify(row.details),
    ]);
  }
}
