import { Injectable } from '@nestjs/common';
import { add, type Rupiah, ZERO } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { RefundsView, RefundView } from '../domain/views';

export interface RefundAccountRecord {
  intentId: string;
  /** Opaque reference of the caller (an order id). */
  reference: string;
  sealedToken: string;
  askedAmount: Rupiah;
  bank: string | null;
  sealedAccount: string | null;
  masked: string | null;
  version: number;
}

export interface HandRefund {
  id: string;
  /** Opaque reference of the caller (an order id). */
  reference: string;
  /** Shown as it is, e.g. the order's number. */
  label: string;
  payerName: string;
  amount: Rupiah;
  reason: string;
  status: RefundView['status'];
  account: string | null;
  accountVersion: number;
  namedAt: Date | null;
  createdAt: Date;
  endedAt: Date | null;
  transferReference: string | null;
}

const COLUMNS = `c.intent_id AS "intentId", i.reference, c.sealed_token AS "sealedToken", c.asked_amount AS "askedAmount", c.bank, c.sealed_account AS "sealedAccount", c.masked, c.version`;
const FROM = 'payments.refund_account c JOIN payments.intent i ON i.id = c.intent_id';
const HAND_COLUMNS = `r.id, i.reference, coalesce(s.label, i.description) AS label, i.payer_name AS "payerName", r.amount, r.reason, r.status, c.masked AS account, coalesce(c.version, 0) AS "accountVersion",
  c.named_at AS "namedAt", r.created_at AS "createdAt", r.ended_at AS "endedAt", r.transfer_reference AS "transferReference"`;
const HAND_FROM = `payments.refund r JOIN payments.intent i ON i.id = r.intent_id LEFT JOIN payments.split s ON s.reference = r.split_reference LEFT JOIN payments.refund_account c ON c.intent_id = r.intent_id`;

/** Where refunds go that the rail cannot do, and the desk that transfers them. */
@Injectable()
export class RefundAccountsRepository {
  constructor(private readonly database: Database) {}

  /** Opens the link of a payment unless it is there, and locks its row. Rides on the primary key. */
  async openAndLock(link: { intentId: string; tokenHash: string; sealedToken: string; at: Date }): Promise<RefundAccountRecord> {
    await this.database.rows(`INSERT INTO payments.refund_account (intent_id, token_hash, sealed_token, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (intent_id) DO NOTHING`, [link.intentId, link.tokenHash, link.sealedToken, link.at]);
    const [row] = await this.database.rows<RefundAccountRecord>(`SELECT ${COLUMNS} FROM ${FROM} WHERE c.intent_id = $1 FOR NO KEY UPDATE OF c`, [link.intentId]);
    if (!row) throw new Error(`payment ${link.intentId} has no refund link`);
    return row;
  }

  /** Rides on the unique hash. */
  async byTokenHash(tokenHash: string): Promise<RefundAccountRecord | null> {
    const [row] = await this.database.rows<RefundAccountRecord>(`SELECT ${COLUMNS} FROM ${FROM} WHERE c.token_hash = $1`, [tokenHash]);
    return row ?? null;
  }

  async find(intentId: string): Promise<RefundAccountRecord | null> {
    const [row] = await this.database.rows<RefundAccountRecord>(`SELECT ${COLUMNS} FROM ${FROM} WHERE c.intent_id = $1`, [intentId]);
    return row ?? null;
  }

  /** What waits for an account, or for the transfer to it; rides on refund_intent. */
  async waiting(intentId: string): Promise<Rupiah> {
    const [row] = await this.database.rows<{ waiting: Rupiah }>(`SELECT coalesce(sum(amount), 0)::bigint AS waiting FROM payments.refund WHERE intent_id = $1 AND status = 'requires_action'`, [intentId]);
    return row?.waiting ?? ZERO;
  }

  async lock(intentId: string): Promise<RefundAccountRecord | null> {
    const [row] = await this.database.rows<RefundAccountRecord>(`SELECT ${COLUMNS} FROM ${FROM} WHERE c.intent_id = $1 FOR NO KEY UPDATE OF c`, [intentId]);
    return row ?? null;
  }

  async noteAsked(intentId: string, amount: Rupiah): Promise<void> {
    await this.database.rows('UPDATE payments.refund_account SET asked_amount = $2 WHERE intent_id = $1', [intentId, amount]);
  }

  async name(intentId: string, account: { bank: string; sealed: string; masked: string }, at: Date): Promise<void> {
    await this.database.rows('UPDATE payments.refund_account SET bank = $2, sealed_account = $3, masked = $4, version = version + 1, named_at = $5 WHERE intent_id = $1', [intentId, account.bank, account.sealed, account.masked, at]);
  }

  /** Oldest first; rides on refund_intent. */
  async refundsOf(intentId: string): Promise<RefundsView> {
    const rows = await this.database.rows<Omit<RefundView, 'endedAt'> & { endedAt: Date | null; masked: string | null }>(
      `SELECT r.id, r.amount, r.status, r.split_reference AS "splitReference", r.ended_at AS "endedAt", c.masked
         FROM payments.refund r LEFT JOIN payments.refund_account c ON c.intent_id = r.intent_id WHERE r.intent_id = $1 ORDER BY r.id`,
      [intentId],
    );
    const waiting = add(ZERO, ...rows.filter((row) => row.status === 'requires_action').map((row) => row.amount));
    return { refunds: rows.map(({ masked: _masked, endedAt, ...refund }) => ({ ...refund, endedAt: endedAt?.toISOString() ?? null })), account: rows[0]?.masked ?? null, waiting };
  }

  /** Waiting ones oldest first (index refund_by_hand), paid ones newest first (refund_paid_by_hand). */
  desk(filter: { isPaid: boolean; from: string | null; limit: number }): Promise<HandRefund[]> {
    return filter.isPaid
      ? this.database.rows<HandRefund>(`SELECT ${HAND_COLUMNS} FROM ${HAND_FROM} WHERE r.paid_by IS NOT NULL AND ($1::uuid IS NULL OR r.id < $1) ORDER BY r.id DESC LIMIT $2`, [filter.from, filter.limit])
      : this.database.rows<HandRefund>(`SELECT ${HAND_COLUMNS} FROM ${HAND_FROM} WHERE r.status = 'requires_action' AND ($1::uuid IS NULL OR r.id > $1) ORDER BY r.id LIMIT $2`, [filter.from, filter.limit]);
  }

  async notePaid(refundId: string, by: string, transferReference: string): Promise<void> {
    await this.database.rows('UPDATE payments.refund SET paid_by = $2, transfer_reference = $3 WHERE id = $1', [refundId, by, transferReference]);
  }
}
