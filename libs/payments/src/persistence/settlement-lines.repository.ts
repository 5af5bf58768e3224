import { Injectable } from '@nestjs/common';
import { isId, type Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { OwnCharge, OwnRefund, ReadLine, SettlementDifference } from '../domain/reconcile-settlement';
import type { SettlementLine } from '../domain/settlement-file';

export interface SettlementReport {
  /** `2026-11-24` */
  day: string;
  readAt: Date;
  lines: number;
  gross: Rupiah;
  fee: Rupiah;
  net: Rupiah;
  differences: SettlementDifference[];
}

export interface UnbookedLine {
  railOrderId: string;
  intentId: string;
  gross: Rupiah;
  fee: Rupiah;
}

/** Money of an attempt in its own journal, of which there is one; rides on journal_business_key. */
const BOOKED = `(SELECT l.amount FROM payments.journal j JOIN payments.journal_line l ON l.journal_id = j.id AND l.account = 'rail_pending'
                  WHERE j.source = 'rail' AND j.external_id = a.id AND j.kind IN ('paid', 'suspense'))`;
/** The file has said once what an open dispute is about. */
const CORRECTED = `EXISTS (SELECT FROM payments.journal c WHERE c.source = 'dispute' AND c.external_id = d.id::text AND c.kind = 'corrected')`;
const CHARGE = `a.id AS "railOrderId", a.intent_id AS "intentId", a.method, CASE WHEN a.booked = 'none' THEN NULL ELSE ${BOOKED} END AS amount,
                EXISTS (SELECT 1 FROM payments.discrepancy d WHERE d.kind = 'reversed' AND d.subject = a.id) AS "isReversed", (SELECT d.amount FROM payments.dispute d WHERE d.attempt_id = a.id AND (d.state <> 'open' OR ${CORRECTED})) AS disputed`;
const LISTED = (id: string, kind: string, reference: string): string => `EXISTS (SELECT 1 FROM payments.settlement_line s WHERE s.rail_order_id = ${id} AND s.kind = '${kind}' AND s.reference = ${reference})`;

/** The rail's daily files as they were read, beside our own journals. */
@Injectable()
export class SettlementLinesRepository {
  constructor(private readonly database: Database) {}

  /** Keeps the lines of a file, once each however often it is read, and tells which of them another day's file listed before. */
  async keep(day: string, lines: readonly SettlementLine[]): Promise<ReadLine[]> {
    const rows = JSON.stringify(lines);
    const elsewhere = await this.database.rows<{ railOrderId: string; kind: string; reference: string; day: string }>(
      `WITH given AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS g ("railOrderId" text, kind text, reference text, gross bigint, fee bigint, net bigint, "settledOn" date)),
       kept AS (
         INSERT INTO payments.settlement_line AS s (rail_order_id, kind, reference, day, gross, fee, net, settled_on)
         SELECT "railOrderId", kind, reference, $1::date, gross, fee, net, "settledOn" FROM given
         ON CONFLICT (rail_order_id, kind, reference) DO UPDATE SET gross = EXCLUDED.gross, fee = EXCLUDED.fee, net = EXCLUDED.net, settled_on = EXCLUDED.settled_on WHERE s.day = EXCLUDED.day AND NOT s.is_booked)
       SELECT s.rail_order_id AS "railOrderId", s.kind, s.reference, s.day::text AS day FROM payments.settlement_line s JOIN given g ON g."railOrderId" = s.rail_order_id AND g.kind = s.kind AND g.reference = s.reference WHERE s.day <> $1::date`,
      [day, rows],
    );
    const days = new Map(elsewhere.map((row) => [JSON.stringify([row.railOrderId, row.kind, row.reference]), row.day]));
    return lines.map((line) => ({ ...line, otherDay: days.get(JSON.stringify([line.railOrderId, line.kind, line.reference])) ?? null }));
  }

  /** By the primary key. */
  async charges(railOrderIds: readonly string[]): Promise<ReadonlyMap<string, OwnCharge>> {
    const rows = await this.database.rows<OwnCharge>(`SELECT ${CHARGE} FROM payments.attempt a WHERE a.id = ANY($1)`, [[...new Set(railOrderIds)]]);
    return new Map(rows.map((row) => [row.railOrderId, row]));
  }

  /** By the primary key, as text: what a file names may be no id of ours. */
  async refunds(keys: readonly string[]): Promise<ReadonlyMap<string, OwnRefund>> {
    const ids = keys.filter(isId);
    const rows = await this.database.rows<OwnRefund>(`SELECT id, attempt_id AS "railOrderId", intent_id AS "intentId", amount FROM payments.refund WHERE id = ANY($1::uuid[]) AND sent_at IS NOT NULL`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Money we booked in this stretch that no file lists. The rail's own time decides where we have it; rides on journal_at. */
  missingCharges(from: Date, to: Date): Promise<OwnCharge[]> {
    return this.database.rows<OwnCharge>(
      `SELECT ${CHARGE} FROM payments.journal j JOIN payments.attempt a ON a.id = j.external_id JOIN payments.intent i ON i.id = a.intent_id
        WHERE j.source = 'rail' AND j.kind IN ('paid', 'suspense') AND j.at >= $1::timestamptz - interval '1 day' AND j.at < $2::timestamptz + interval '1 day'
          AND coalesce(CASE WHEN j.kind = 'paid' THEN i.paid_at END, j.at) >= $1 AND coalesce(CASE WHEN j.kind = 'paid' THEN i.paid_at END, j.at) < $2
          AND NOT ${LISTED('a.id', 'payment', `''`)} ORDER BY a.id LIMIT 1000`,
      [from, to],
    );
  }

  /** Rides on refund_sent. */
  missingRefunds(from: Date, to: Date): Promise<OwnRefund[]> {
    return this.database.rows<OwnRefund>(
      `SELECT r.id, r.attempt_id AS "railOrderId", r.intent_id AS "intentId", r.amount FROM payments.refund r
        WHERE r.sent_at >= $1 AND r.sent_at < $2 AND NOT ${LISTED('r.attempt_id', 'refund', 'r.id::text')} ORDER BY r.id LIMIT 1000`,
      [from, to],
    );
  }

  async report({ day, readAt, lines, gross, fee, net, differences }: SettlementReport): Promise<void> {
    await this.database.rows(
      `INSERT INTO payments.settlement_file (day, read_at, lines, gross, fee, net, differences) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (day) DO UPDATE SET read_at = $2, lines = $3, gross = $4, fee = $5, net = $6, differences = $7`,
      [day, readAt, lines, gross, fee, net, JSON.stringify(differences)],
    );
  }

  /** Newest first, by the primary key. */
  reports(limit: number): Promise<SettlementReport[]> {
    return this.database.rows<SettlementReport>('SELECT day::text AS day, read_at AS "readAt", lines, gross, fee, net, differences FROM payments.settlement_file ORDER BY day DESC LIMIT $1', [limit]);
  }

  /** Payments the file and our journal agree on, whose money has not been moved in the books yet; rides on settlement_line_unbooked. */
  takeUnbooked(limit: number): Promise<UnbookedLine[]> {
    return this.database.rows<UnbookedLine>(
      `UPDATE payments.settlement_line SET is_booked = true FROM (
         SELECT s.rail_order_id, a.intent_id FROM payments.settlement_line s JOIN payments.attempt a ON a.id = s.rail_order_id
          WHERE NOT s.is_booked AND s.kind = 'payment' AND a.booked <> 'none' AND s.gross = ${BOOKED} ORDER BY s.rail_order_id LIMIT $1 FOR UPDATE OF s SKIP LOCKED) AS found
        WHERE settlement_line.rail_order_id = found.rail_order_id AND settlement_line.kind = 'payment' AND settlement_line.reference = ''
       RETURNING settlement_line.rail_order_id AS "railOrderId", found.intent_id AS "intentId", settlement_line.gross, settlement_line.fee`,
      [limit],
    );
  }

  /** What a bank took back, of a payment that was booked as settled, where our dispute says the same sum; rides on settlement_line_taken_back. */
  takeTakenBack(limit: number): Promise<UnbookedLine[]> {
    return this.database.rows<UnbookedLine>(
      `UPDATE payments.settlement_line SET is_booked = true FROM (
         SELECT s.rail_order_id, s.kind, s.reference, d.intent_id FROM payments.settlement_line s JOIN payments.dispute d ON d.attempt_id = s.rail_order_id
          WHERE NOT s.is_booked AND s.kind IN ('reversal', 'chargeback') AND s.gross = -d.amount
            AND EXISTS (SELECT FROM payments.journal j WHERE j.source = 'rail' AND j.external_id = s.rail_order_id AND j.kind = 'settled')
            AND NOT EXISTS (SELECT FROM payments.journal j WHERE j.source = 'rail' AND j.external_id = s.rail_order_id AND j.kind = 'taken_back')
            -- A file that takes one payment back by two lines is booked by the first; the other stays, and stops nobody's booking.
            AND NOT EXISTS (SELECT FROM payments.settlement_line o WHERE o.rail_order_id = s.rail_order_id AND o.kind IN ('reversal', 'chargeback') AND (o.kind, o.reference) < (s.kind, s.reference) AND o.gross = s.gross)
          ORDER BY s.rail_order_id LIMIT $1 FOR UPDATE OF s SKIP LOCKED) AS found
        WHERE settlement_line.rail_order_id = found.rail_order_id AND settlement_line.kind = found.kind AND settlement_line.reference = found.reference
       RETURNING settlement_line.rail_order_id AS "railOrderId", found.intent_id AS "intentId", settlement_line.gross, settlement_line.fee`,
      [limit],
    );
  }

  /** Of open disputes: what the file says the bank took, where that is another sum than was set aside; rides on settlement_line_taken_back. */
  unnamedSums(limit: number): Promise<{ attemptId: string; reference: string; amount: Rupiah }[]> {
    return this.database.rows(
      `SELECT DISTINCT ON (s.rail_order_id) s.rail_order_id AS "attemptId", i.reference, -s.gross AS amount
         FROM payments.settlement_line s JOIN payments.dispute d ON d.attempt_id = s.rail_order_id JOIN payments.intent i ON i.id = d.intent_id
        WHERE NOT s.is_booked AND s.kind IN ('reversal', 'chargeback') AND d.state = 'open' AND -s.gross BETWEEN 1 AND i.amount
          AND (NOT d.is_sum_known OR -s.gross <> d.amount) AND NOT ${CORRECTED}
        ORDER BY s.rail_order_id, s.kind, s.reference LIMIT $1`,
      [limit],
    );
  }

  /** Payments the file takes back and we hold as paid: the rail is asked about them. Rides on settlement_line_taken_back. */
  async unheardOf(limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT DISTINCT s.rail_order_id AS id FROM payments.settlement_line s JOIN payments.attempt a ON a.id = s.rail_order_id
        WHERE NOT s.is_booked AND s.kind IN ('reversal', 'chargeback') AND a.booked <> 'none'
          AND NOT EXISTS (SELECT FROM payments.discrepancy d WHERE d.kind = 'reversed' AND d.subject = s.rail_order_id) ORDER BY 1 LIMIT $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }
}
