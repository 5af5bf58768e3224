import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { Transactions } from '../database/transactions';

/** Makes a consumer idempotent: its effect and the note "done" commit together. */
@Injectable()
export class ProcessedEvents {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  /** Runs `work` in one transaction unless this consumer has already done this event. @returns whether it ran. */
  once(consumer: string, eventId: string, work: () => Promise<void>): Promise<boolean> {
    return this.transactions.run(async () => {
      const first = await this.database.rows('INSERT INTO platform.processed_event (consumer, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id', [consumer, eventId]);
      if (first.length === 0) return false;
      await work();
      return true;
    });
  }
}
