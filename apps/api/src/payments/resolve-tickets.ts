import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { type CardDecision, DecideCard, Tickets } from '@etalase/payments';
import { Transactions } from '@etalase/platform';

/** Payments knows no people, so the app puts each act on record, together with the act or not at all. */
@Injectable()
export class ResolveTickets {
  constructor(
    private readonly tickets: Tickets,
    private readonly audit: AuditLog,
    private readonly transactions: Transactions,
    private readonly card: DecideCard,
  ) {}

  take(ticketId: string, by: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.tickets.take({ ticketId, by });
      await this.audit.record({ actorId: by, action: 'ticket.take', subject: `ticket:${ticketId}`, details: {} });
    });
  }

  /** The rail is asked outside any transaction, so what an officer wants, and may want, is on record before it is done. */
  async decideCard(decision: CardDecision): Promise<void> {
    const { paymentIntentId, outcome, by } = decision;
    const { why: reason } = await this.card.check(decision);
    await this.audit.record({ actorId: by, action: `card.${outcome}`, subject: `payment:${paymentIntentId}`, details: { reason } });
    await this.card.execute(decision);
  }

  resolve(ticketId: string, by: string, resolution: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.tickets.resolve({ ticketId, by, resolution });
      await this.audit.record({ actorId: by, action: 'ticket.resolve', subject: `ticket:${ticketId}`, details: { resolution } });
    });
  }
}
