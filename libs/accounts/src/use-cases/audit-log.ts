import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { AuditRepository } from '../persistence/audit.repository';

export interface AuditEntry {
  /** `null`: the system itself. */
  actorId: string | null;
  /** Verb: `role.grant`, `complaint.decide`. */
  action: string;
  /** What it was done to: `seller:<id>`. */
  subject: string;
  details?: Record<string, unknown>;
  onBehalfOf?: string;
}

/** Every privileged act, for ever: the database refuses to change or delete an entry. Joins the caller's transaction. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly repository: AuditRepository,
    private readonly clock: Clock,
  ) {}

  async record({ actorId, action, subject, details = {}, onBehalfOf }: AuditEntry): Promise<void> {
    await this.repository.append({ id: newId(), at: this.clock.now(), actorId, onBehalfOf: onBehalfOf ?? null, action, subject, details });
  }
}
