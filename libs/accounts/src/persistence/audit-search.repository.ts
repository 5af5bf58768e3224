import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

export interface AuditFilter {
  action?: string;
  actorId?: string;
  onBehalfOf?: string;
  subject?: string;
  onlyOnBehalf?: boolean;
  from?: string;
  to?: string;
}

export interface FoundAudit {
  id: string;
  at: Date;
  actorId: string | null;
  actorName: string | null;
  onBehalfOf: string | null;
  onBehalfOfName: string | null;
  action: string;
  subject: string;
  details: Record<string, unknown>;
}

/** Conditions and the index each rides on; ids are time-ordered, so that the primary key gives newest first. */
const CONDITIONS: readonly [keyof AuditFilter, (at: string) => string, (value: unknown) => unknown][] = [
  ['action', (at) => `e.action LIKE ${at}`, (value) => `${String(value).replace(/[\\%_]/g, '\\$&')}%`], // audit_entry_of_action
  ['actorId', (at) => `e.actor_id = ${at}`, String], // audit_entry_of_actor
  ['onBehalfOf', (at) => `e.on_behalf_of = ${at}`, String], // audit_entry_on_behalf
  ['subject', (at) => `e.subject = ${at}`, String], // audit_entry_of_subject
  ['from', (at) => `e.at >= ${at}`, String],
  ['to', (at) => `e.at < ${at}`, String],
];

@Injectable()
export class AuditSearchRepository {
  constructor(private readonly database: Database) {}

  find(filter: AuditFilter, beforeId: string | null, limit: number): Promise<FoundAudit[]> {
    const values: unknown[] = [beforeId, limit];
    const where = ['($1::uuid IS NULL OR e.id < $1)'];
    for (const [name, condition, bind] of CONDITIONS) {
      if (filter[name] === undefined) continue;
      values.push(bind(filter[name]));
      where.push(condition(`$${values.length}`));
    }
    if (filter.onlyOnBehalf) where.push('e.on_behalf_of IS NOT NULL');
    return this.database.adhoc<FoundAudit>(
      `SELECT e.id, e.at, e.actor_id AS "actorId", a.name AS "actorName", e.on_behalf_of AS "onBehalfOf", o.name AS "onBehalfOfName", e.action, e.subject, e.details
         FROM accounts.audit_entry e LEFT JOIN accounts.person a ON a.id = e.actor_id LEFT JOIN accounts.person o ON o.id = e.on_behalf_of
        WHERE ${where.join(' AND ')} ORDER BY e.id DESC LIMIT $2`,
      values,
    );
  }
}
