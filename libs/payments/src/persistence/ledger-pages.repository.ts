import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';

export interface LedgerAccount {
  account: string;
  /** Debit positive. */
  balance: Rupiah;
  /** What a split says of itself (the number of an order's part); `''` where there is none. */
  label: string;
}

export interface LedgerLine {
  journalId: number;
  line: number;
  at: Date;
  source: string;
  externalId: string;
  kind: string;
  /** The payment it belongs to; `null` for money that moves between balances. */
  intentId: string | null;
  label: string;
  /** Debit positive. */
  amount: Rupiah;
}

export interface WholeJournal extends Omit<LedgerLine, 'line' | 'amount' | 'journalId'> {
  id: number;
  lines: { account: string; amount: Rupiah; label: string }[];
}

const LABEL = `coalesce(s.label, p.label, i.description, '')`;
/** Names a journal by what it is about: an order's part, whom a payout is for, else the payment; rides on the keys of split, payout and intent. */
const NAMED = `LEFT JOIN payments.split s ON j.source = 'split' AND s.reference = j.external_id
         LEFT JOIN payments.payout p ON p.id = CASE WHEN j.source = 'payout' AND j.external_id ~ '^[0-9a-f-]{36}$' THEN j.external_id::uuid END
         LEFT JOIN payments.intent i ON i.id = j.intent_id`;

/** The books as finance reads them; never on the path of a payment. */
@Injectable()
export class LedgerPagesRepository {
  constructor(private readonly database: Database) {}

  /** Accounts of one kind that hold something, by name; a range of the primary key of account_balance. */
  accounts(kind: string, after: string | null, limit: number): Promise<LedgerAccount[]> {
    return this.database.rows<LedgerAccount>(
      `SELECT b.account, b.balance, coalesce(s.label, '') AS label
         FROM (SELECT account, sum(balance)::bigint AS balance FROM payments.account_balance
                WHERE account >= $1 AND account < $1 || ';' AND kind = $1 AND ($2::text IS NULL OR account > $2)
                GROUP BY account HAVING sum(balance) <> 0 ORDER BY account LIMIT $3) b
         LEFT JOIN payments.split s ON b.account LIKE 'escrow:%' AND s.reference = substr(b.account, 8)
        ORDER BY b.account`,
      [kind, after, limit],
    );
  }

  /** One account with its balance; `null` when nothing was ever booked on it. */
  async account(account: string): Promise<LedgerAccount | null> {
    const [row] = await this.database.rows<LedgerAccount>(
      `SELECT b.account, sum(b.balance)::bigint AS balance, coalesce(max(s.label), '') AS label
         FROM payments.account_balance b LEFT JOIN payments.split s ON b.account LIKE 'escrow:%' AND s.reference = substr(b.account, 8)
        WHERE b.account = $1 GROUP BY b.account`,
      [account],
    );
    return row ?? null;
  }

  /** Newest first; rides on journal_line_account. The page is cut before journals are joined, or the planner reads them all. */
  lines(account: string, beforeJournal: number | null, beforeLine: number | null, limit: number): Promise<LedgerLine[]> {
    return this.database.rows<LedgerLine>(
      `SELECT l.journal_id AS "journalId", l.line, j.at, j.source, j.external_id AS "externalId", j.kind, j.intent_id AS "intentId", ${LABEL} AS label, l.amount
         FROM (SELECT journal_id, line, amount FROM payments.journal_line
                WHERE account = $1 AND ($2::bigint IS NULL OR (journal_id <= $2::bigint AND (journal_id, line) < ($2::bigint, $3::int)))
                ORDER BY journal_id DESC, line DESC LIMIT $4) l
         JOIN payments.journal j ON j.id = l.journal_id ${NAMED}
        ORDER BY l.journal_id DESC, l.line DESC`,
      [account, beforeJournal, beforeLine, limit],
    );
  }

  /** One booking, all its lines; by the primary keys. */
  async journal(id: number): Promise<WholeJournal | null> {
    const [row] = await this.database.rows<WholeJournal>(
      `SELECT j.id, j.at, j.source, j.external_id AS "externalId", j.kind, j.intent_id AS "intentId", ${LABEL} AS label,
              (SELECT json_agg(json_build_object('account', l.account, 'amount', l.amount, 'label', coalesce(e.label, '')) ORDER BY l.line) FROM payments.journal_line l
                 LEFT JOIN payments.split e ON l.account LIKE 'escrow:%' AND e.reference = substr(l.account, 8) WHERE l.journal_id = j.id) AS lines
         FROM payments.journal j ${NAMED} WHERE j.id = $1`,
      [id],
    );
    return row ?? null;
  }
}
