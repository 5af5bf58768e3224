import { Injectable } from '@nestjs/common';
import { Clock, decodeCursor, lettersIn, type Page, toPage } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { SettlementLinesRepository, type SettlementReport } from '../persistence/settlement-lines.repository';
import { type Reconciliation, type Ticket, TicketsRepository } from '../persistence/tickets.repository';
import { ReconcilePayoutsDue } from './reconcile-payouts';
import { ReconcileSettlementDue } from './reconcile-settlement';

const RUNS_SHOWN = 31;

/** What differs between the rail and us, until a person has said what is true. */
@Injectable()
export class Tickets {
  constructor(
    private readonly tickets: TicketsRepository,
    private readonly settlements: SettlementLinesRepository,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list({ isResolved, limit, cursor }: { isResolved: boolean; limit: number; cursor?: string }): Promise<Page<Ticket>> {
    const from = decodeCursor(cursor, ['id'])?.[0] ?? null;
    return toPage(await this.tickets.list({ isResolved, from, limit: limit + 1 }), limit, (row) => [row.id], (row) => row);
  }

  reconciliations(): Promise<Reconciliation[]> {
    return this.tickets.reconciliations(RUNS_SHOWN);
  }

  /** The rail's daily files as they were read, newest first. */
  settlementFiles(): Promise<SettlementReport[]> {
    return this.settlements.reports(RUNS_SHOWN);
  }

  /** Compares as soon as the worker comes to it: the rail is not asked while somebody waits at a screen. */
  async compareSoon(): Promise<void> {
    await this.transactions.run(async () => {
      await this.outbox.schedule(ReconcilePayoutsDue, {});
      await this.outbox.schedule(ReconcileSettlementDue, {});
    });
  }

  /** Somebody looks after it from now on. Joins the caller's transaction. @throws DomainError `payments.ticket_not_found`, `ticket_done` */
  async take({ ticketId, by }: { ticketId: string; by: string }): Promise<void> {
    await this.transactions.run(async () => {
      await this.open(ticketId);
      await this.tickets.take(ticketId, by);
    });
  }

  /** What was found out; it changes no money. A payout nobody knows the end of is settled, not closed. @throws DomainError `payments.ticket_not_found`, `ticket_done`, `ticket_settle`, `payout_note` */
  async resolve({ ticketId, by, resolution }: { ticketId: string; by: string; resolution: string }): Promise<void> {
    const words = resolution.trim();
    if (lettersIn(words) < 10 || words.length > 500) throw errors.make('payout_note', {}, { field: 'resolution' });
    await this.transactions.run(async () => {
      const { kind } = await this.open(ticketId);
      if (kind === 'payout_unclear') throw errors.make('ticket_settle');
      await this.tickets.resolve(ticketId, by, words, this.clock.now());
    });
  }

  private async open(ticketId: string): Promise<Ticket> {
    const ticket = await this.tickets.lock(ticketId);
    if (!ticket) throw errors.make('ticket_not_found');
    if (ticket.resolvedAt !== null) throw errors.make('ticket_done');
    return ticket;
  }
}
