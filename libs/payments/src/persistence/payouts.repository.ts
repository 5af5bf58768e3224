import { Injectable } from '@nestjs/common';
import { ZERO, type Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { PayoutStatus } from '../domain/payout-states';

export interface PayoutRecord {
  id: string;
  batchId: string | null;
  source: 'run' | 'api';
  account: string;
  label: string;
  amount: Rupiah;
  status: PayoutStatus;
  provider: string;
  sealedDestination: string;
  masked: string;
  nameLookup: string;
  approvedAt: Date | null;
  askedAt: Date | null;
  railReference: string | null;
  railStatus: string | null;
  unclearAt: Date | null;
  failure: string | null;
  createdAt: Date;
  endedAt: Date | null;
}

export type NewPayout = Pick<PayoutRecord, 'id' | 'batchId' | 'source' | 'account' | 'label' | 'amount' | 'provider' | 'sealedDestination' | 'masked' | 'nameLookup' | 'approvedAt'>;

const COLUMNS = `id, batch_id AS "batchId", source, account, label, amount, status, provider, sealed_destination AS "sealedDestination", masked, name_lookup AS "nameLookup", approved_at AS "approvedAt",
  asked_at AS "askedAt", rail_reference AS "railReference", rail_status AS "railStatus", unclear_at AS "unclearAt", failure, created_at AS "createdAt", ended_at AS "endedAt"`;

@Injectable()
export class PayoutsRepository {
  constructor(private readonly database: Database) {}

  /** Locks balances in the order of their names, so that two runs never wait for each other in a ring. Rides on the primary key. */
  async lockBalances(accounts: readonly string[]): Promise<Map<string, Rupiah>> {
    const rows = await this.database.rows<{ account: string; ready: Rupiah }>(
      `SELECT substr(account, 8) AS account, -balance AS ready FROM payments.account_balance WHERE account = ANY($1) AND stripe = 0 ORDER BY account FOR UPDATE`,
      [accounts.map((account) => `seller:${account}`)],
    );
    return new Map(rows.map((row) => [row.account, row.ready]));
  }

  /** Balances that are not zero, largest first; those who owe come last. Rides on account_balance_kind. */
  balances(limit: number): Promise<{ account: string; ready: Rupiah }[]> {
    return this.database.rows(`SELECT substr(account, 8) AS account, -balance AS ready FROM payments.account_balance WHERE kind = 'seller' AND balance <> 0 ORDER BY balance, account LIMIT $1`, [limit]);
  }

  /** As `balances`, of these accounts only. By the primary key. */
  balancesOf(accounts: readonly string[]): Promise<{ account: string; ready: Rupiah }[]> {
    return this.database.rows(`SELECT substr(account, 8) AS account, -balance AS ready FROM payments.account_balance WHERE account = ANY($1) AND stripe = 0 AND balance <> 0 ORDER BY balance, account`, [
      accounts.map((account) => `seller:${account}`),
    ]);
  }

  async balance(account: string): Promise<Rupiah> {
    const [row] = await this.database.rows<{ ready: Rupiah }>(`SELECT coalesce(-sum(balance), 0)::bigint AS ready FROM payments.account_balance WHERE account = 'seller:' || $1`, [account]);
    return row?.ready ?? ZERO;
  }

  async insert(payout: NewPayout, at: Date, nextCheckAt: Date): Promise<void> {
    await this.database.rows(
      `INSERT INTO payments.payout (id, batch_id, source, account, label, amount, provider, sealed_destination, masked, name_lookup, approved_at, created_at, next_check_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [payout.id, payout.batchId, payout.source, payout.account, payout.label, payout.amount, payout.provider, payout.sealedDestination, payout.masked, payout.nameLookup, payout.approvedAt, at, nextCheckAt],
    );
  }

  async byId(id: string): Promise<PayoutRecord | null> {
    const [row] = await this.database.rows<PayoutRecord>(`SELECT ${COLUMNS} FROM payments.payout WHERE id = $1`, [id]);
    return row ?? null;
  }

  async byReference(reference: string): Promise<PayoutRecord | null> {
    const [row] = await this.database.rows<PayoutRecord>(`SELECT ${COLUMNS} FROM payments.payout WHERE rail_reference = $1`, [reference]);
    return row ?? null;
  }

  async lock(id: string): Promise<PayoutRecord | null> {
    const [row] = await this.database.rows<PayoutRecord>(`SELECT ${COLUMNS} FROM payments.payout WHERE id = $1 FOR NO KEY UPDATE`, [id]);
    return row ?? null;
  }

  async markAsked(id: string, at: Date, nextCheckAt: Date): Promise<void> {
    await this.database.rows(`UPDATE payments.payout SET status = 'in_transit', asked_at = $2, next_check_at = $3 WHERE id = $1`, [id, at, nextCheckAt]);
  }

  async saveReference(id: string, reference: string): Promise<void> {
    await this.database.rows('UPDATE payments.payout SET rail_reference = $2 WHERE id = $1 AND rail_reference IS NULL', [id, reference]);
  }

  async noteRail(id: string, railStatus: string, nextCheckAt: Date): Promise<void> {
    await this.database.rows('UPDATE payments.payout SET rail_status = $2, next_check_at = $3 WHERE id = $1', [id, railStatus, nextCheckAt]);
  }

  async end(id: string, status: PayoutStatus, failure: string | null, at: Date): Promise<void> {
    await this.database.rows('UPDATE payments.payout SET status = $2, failure = $3, ended_at = $4, unclear_at = NULL WHERE id = $1', [id, status, failure, at]);
  }

  async markUnclear(id: string, at: Date): Promise<void> {
    await this.database.rows('UPDATE payments.payout SET unclear_at = coalesce(unclear_at, $2) WHERE id = $1', [id, at]);
  }

  /** Takes those whose turn it is and moves their turn on, as with attempts. Rides on payout_due. */
  takeDue(now: Date, nextCheckAt: Date, limit: number): Promise<{ id: string }[]> {
    return this.database.rows<{ id: string }>(
      `WITH due AS MATERIALIZED (
         SELECT id, next_check_at FROM payments.payout WHERE status IN ('pending', 'in_transit') AND approved_at IS NOT NULL AND unclear_at IS NULL AND next_check_at <= $1
          ORDER BY next_check_at, id LIMIT $3 FOR UPDATE SKIP LOCKED),
       taken AS (UPDATE payments.payout p SET next_check_at = $2 FROM due WHERE p.id = due.id RETURNING p.id, due.next_check_at AS waited_since)
       SELECT id FROM taken ORDER BY waited_since, id`,
      [now, nextCheckAt, limit],
    );
  }

  /** Of these, who has a payout whose result nobody knows; rides on payout_unclear. */
  async unclearAmong(accounts: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ account: string }>('SELECT DISTINCT account FROM payments.payout WHERE unclear_at IS NOT NULL AND account = ANY($1)', [accounts]);
    return new Set(rows.map(({ account }) => account));
  }

  /** Newest first; rides on payout_account. */
  ofAccount(account: string, limit: number): Promise<PayoutRecord[]> {
    return this.database.rows<PayoutRecord>(`SELECT ${COLUMNS} FROM payments.payout WHERE account = $1 ORDER BY id DESC LIMIT $2`, [account, limit]);
  }

  /** Keeps the body as it came, once; a copy only counts up. @returns whether it was dealt with before */
  async storeNotification(notice: { fingerprint: string; reference: string | null }, body: string, at: Date): Promise<{ isApplied: boolean }> {
    const [row] = await this.database.rows<{ isApplied: boolean }>(
      `INSERT INTO payments.payout_notification AS n (fingerprint, rail_reference, body, received_at, applied_at) VALUES ($1, $2, $3, $4, CASE WHEN $2::text IS NULL THEN $4::timestamptz END)
       ON CONFLICT (fingerprint) DO UPDATE SET copies = n.copies + 1 RETURNING applied_at IS NOT NULL AS "isApplied"`,
      [notice.fingerprint, notice.reference, body, at],
    );
    return { isApplied: row?.isApplied ?? false };
  }

  async markNotified(reference: string, at: Date): Promise<void> {
    await this.database.rows('UPDATE payments.payout_notification SET applied_at = $2 WHERE rail_reference = $1 AND applied_at IS NULL', [reference, at]);
  }

  /** Rides on payout_notification_waiting. */
  waitingNotifications(receivedBefore: Date, limit: number): Promise<{ reference: string }[]> {
    return this.database.rows('SELECT DISTINCT rail_reference AS reference FROM payments.payout_notification WHERE applied_at IS NULL AND received_at <= $1 LIMIT $2', [receivedBefore, limit]);
  }
}
