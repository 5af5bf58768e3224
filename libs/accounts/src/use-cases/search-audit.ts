import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import { AuditSearchRepository } from '../persistence/audit-search.repository';

export interface AuditQuestion {
  /** Beginning of an act: `seller.` finds all acts on sellers. */
  action?: string;
  /** Who did it. */
  actorId?: string;
  /** For whom it was done. */
  onBehalfOf?: string;
  /** `seller:<id>` */
  subject?: string;
  onlyOnBehalf?: boolean;
  from?: string;
  to?: string;
  limit?: number;
  cursor?: string;
}

export interface AuditView {
  id: string;
  at: string;
  actorId: string | null;
  actorName: string | null;
  onBehalfOf: string | null;
  onBehalfOfName: string | null;
  action: string;
  subject: string;
  details: Record<string, unknown>;
}

/** What was done, newest first. */
@Injectable()
export class SearchAudit {
  constructor(private readonly entries: AuditSearchRepository) {}

  async execute({ limit = 50, cursor, ...question }: AuditQuestion): Promise<Page<AuditView>> {
    const before = decodeCursor(cursor, ['id'])?.[0] ?? null;
    const most = Math.min(limit, 100);
    const rows = await this.entries.find(question, before, most + 1);
    return toPage(rows, most, (row) => [row.id], (row) => ({ ...row, at: row.at.toISOString() }));
  }
}
