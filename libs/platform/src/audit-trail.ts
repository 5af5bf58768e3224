export interface AuditEntry {
  /** `null`: the system itself. */
  actorId: string | null;
  /** Verb: `role.grant`, `category.hide`. */
  action: string;
  /** What it was done to: `seller:<id>`. */
  subject: string;
  details?: Record<string, unknown>;
  onBehalfOf?: string;
}

/** Port for contexts that may not know accounts, which keeps the record. An entry joins the caller's transaction. */
export abstract class AuditTrail {
  abstract record(entry: AuditEntry): Promise<void>;
}
