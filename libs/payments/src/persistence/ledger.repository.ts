import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { Journal } from '../domain/journals';

export interface TrialBalanceRow {
  kind: string;
  nature: 'asset' | 'liability' | 'income' | 'expense';
  accounts: number;
  /** Debit positive. */
  balance: Rupiah;
}

@Injectable()
export class LedgerRepository {
  constructor(private readonly database: Database) {}

  /**
   * Books one journal with all its lines in one round trip, inside the caller's transaction. Balances follow by trigger.
   * @throws a database error when the business key was booked before, the lines do not sum to zero, or an escrow would be overdrawn.
   */
  async post(journal: Journal, at: Date): Promise<void> {
    const lines = journal.lines.filter((line) => line.amount !== 0);
    await this.database.rows(
      `WITH j AS (INSERT INTO payments.journal (source, external_id, kind, intent_id, at) VALUES ($1, $2, $3, $4, $5) RETURNING id)
       INSERT INTO payments.journal_line (journal_id, line, account, amount, owner)
       SELECT j.id, l.line, l.account, l.amount, l.owner FROM j, unnest($6::text[], $7::bigint[], $8::text[]) WITH ORDINALITY AS l (account, amount, owner, line)`,
      [journal.source, journal.externalId, journal.kind, journal.intentId, at, lines.map((l) => l.account), lines.map((l) => l.amount), lines.map((l) => l.owner)],
    );
  }

  /** Rides on journal_business_key. */
  async isBooked(source: Journal['source'], externalId: string, kind: Journal['kind']): Promise<boolean> {
    return (await this.database.rows('SELECT FROM payments.journal WHERE source = $1 AND external_id = $2 AND kind = $3', [source, externalId, kind])).length > 0;
  }

  /** Every kind of account with its total; rides on account_balance_kind. */
  trialBalance(): Promise<TrialBalanceRow[]> {
    return this.database.rows<TrialBalanceRow>(
      `SELECT k.kind, k.nature, count(DISTINCT b.account)::int AS accounts, coalesce(sum(b.balance), 0)::bigint AS balance
         FROM payments.account_kind k LEFT JOIN payments.account_balance b ON b.kind = k.kind
        GROUP BY k.kind, k.nature ORDER BY array_position(ARRAY['asset', 'liability', 'income', 'expense'], k.nature), k.kind`,
    );
  }

  /** Accounts whose cached balance is not the sum of their lines. */
  differences(): Promise<{ account: string; cached: Rupiah; derived: Rupiah }[]> {
    return this.database.rows('SELECT account, cached, derived FROM payments.ledger_differences() ORDER BY account LIMIT 100');
  }
}
