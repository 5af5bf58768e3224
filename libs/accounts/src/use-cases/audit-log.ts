import { Injectable } from '@nestjs/common';
import { Clock, newIdAt } from '@etalase/kernel';
import { type AuditEntry, AuditTrail } from '@etalase/platform';
import { AuditRepository } from '../persistence/audit.repository';

/** Every privileged act, for ever: the database refuses to change or delete an entry. Joins the caller's transaction. */
@Injectable()
export class AuditLog extends AuditTrail {
  constructor(
    private readonly repository: AuditRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  async record({ actorId, action, subject, details = {}, onBehalfOf }: AuditEntry): Promise<void> {
    const at = this.clock.now();
    // Lists are read by id: it tells the same time as the entry.
    await this.repository.append({ id: newIdAt(at), at, actorId, onBehalfOf: onBehalfOf ?? null, action, subject, details });
  }
}
