import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Tickets } from '@etalase/payments';
import { Transactions } from '@etalase/platform';

/** Payments knows no people, so the app puts each act on record, together with the act or not at all. */
@Injectable()
export class ResolveTickets {
  constructor(
    private readonly tickets: Tickets,
    private readonly audit: AuditLog,
    private readonly transactions: Transactions,
  ) {}

  take(ticketId: string, by: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.tickets.take({ ticketId, by });
      await this.audit.record({ actorId: by, action: 'ticket.take', subject: `ticket:${ticketId}`, details: {} });
    });
  }

  resolve(ticketId: string, by: string, resolution: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.tickets.resolve({ ticketId, by, resolution });
      await this.audit.record({ actorId: by, action: 'ticket.resolve', subject: `ticket:${ticketId}`, details: { resolution } });
    });
  }
}
