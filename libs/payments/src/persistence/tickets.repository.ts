import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { OwnPayout, PayoutDifference } from '../domain/reconcile-payouts';

export interface Ticket {
  id: string;
  kind: string;
  subject: string;
  intentId: string | null;
  /** What payers and officers call that payment, e.g. `Pesanan K7M4`. */
  description: string | null;
  detail: Record<string, unknown>;
  createdAt: Date;
  owner: string | null;
  resolvedAt: Date | null;
  resolvedBy: string | null;
  resolution: string | null;
}

export interface Reconciliation {
  /** Last day that was compared, `2026-11-24`. */
  day: string;
  ranAt: Date;
  /** Movements at the rail, and payouts of ours, that were compared. */
  movements: number;
  payouts: number;
  differences: PayoutDifference[];
  /** Zero, always. */
  booksTotal: Rupiah;
  /** Accounts whose cache is not the sum of their lines; zero, always. */
  booksDifferences: number;
}

const COLUMNS = `d.id, d.kind, d.subject, d.intent_id AS "intentId", i.description, d.detail, d.created_at AS "createdAt", d.owner, d.resolved_at AS "resolvedAt", d.resolved_by AS "resolvedBy", d.resolution`;
const FROM = 'payments.discrepancy d LEFT JOIN payments.intent i ON i.id = d.intent_id';

/** Where the rail and we differ, and who looks after it. */
@Injectable()
export class TicketsRepository {
  constructor(private readonly database: Database) {}

  /** Open ones oldest first (discrepancy_open), the others newest first (the key). */
  list({ isResolved, from, limit }: { isResolved: boolean; from: string | null; limit: number }): Promise<Ticket[]> {
    return isResolved
      ? this.database.rows<Ticket>(`SELECT ${COLUMNS} FROM ${FROM} WHERE d.resolved_at IS NOT NULL AND ($1::uuid IS NULL OR d.id < $1) ORDER BY d.id DESC LIMIT $2`, [from, limit])
      : this.database.rows<Ticket>(`SELECT ${COLUMNS} FROM ${FROM} WHERE d.resolved_at IS NULL AND ($1::uuid IS NULL OR d.id > $1) ORDER BY d.id LIMIT $2`, [from, limit]);
  }

  async lock(id: string): Promise<Ticket | null> {
    const [row] = await this.database.rows<Ticket>(`SELECT ${COLUMNS} FROM ${FROM} WHERE d.id = $1 FOR NO KEY UPDATE OF d`, [id]);
    return row ?? null;
  }

  async take(id: string, by: string): Promise<void> {
    await this.database.rows('UPDATE payments.discrepancy SET owner = $2 WHERE id = $1', [id, by]);
  }

  async resolve(id: string, by: string, resolution: string, at: Date): Promise<void> {
    await this.database.rows('UPDATE payments.discrepancy SET resolved_at = $4, resolved_by = $2, resolution = $3, owner = coalesce(owner, $2) WHERE id = $1', [id, by, resolution, at]);
  }

  /** Payouts the rail took in these days, and those its statement names; rides on the unique reference. */
  payouts(from: Date, to: Date, references: readonly string[]): Promise<OwnPayout[]> {
    return this.database.rows<OwnPayout>(
      `SELECT id, rail_reference AS reference, amount, status FROM payments.payout WHERE rail_reference IS NOT NULL AND ((asked_at >= $1 AND asked_at < $2) OR rail_reference = ANY($3)) ORDER BY id LIMIT 50000`,
      [from, to, references],
    );
  }

  async keep({ day, ranAt, movements, payouts, differences, booksTotal, booksDifferences }: Reconciliation): Promise<void> {
    await this.database.rows(
      `INSERT INTO payments.reconciliation (day, ran_at, movements, payouts, differences, books_total, books_differences) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (day) DO UPDATE SET ran_at = $2, movements = $3, payouts = $4, differences = $5, books_total = $6, books_differences = $7`,
      [day, ranAt, movements, payouts, JSON.stringify(differences), booksTotal, booksDifferences],
    );
  }

  /** Newest first, by the primary key. */
  reconciliations(limit: number): Promise<Reconciliation[]> {
    return this.database.rows<Reconciliation>(
      `SELECT day::text AS day, ran_at AS "ranAt", movements, payouts, differences, books_total AS "booksTotal", books_differences AS "booksDifferences" FROM payments.reconciliation ORDER BY day DESC LIMIT $1`,
      [limit],
    );
  }
}
