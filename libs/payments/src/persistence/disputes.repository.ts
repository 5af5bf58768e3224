import { Injectable } from '@nestjs/common';
import { type Rupiah, ZERO } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { Deferred } from '../domain/disputes';

export interface DisputeRecord {
  id: string;
  attemptId: string;
  intentId: string;
  /** What payers and banks read, e.g. `Pesanan K7M4`. */
  description: string;
  amount: Rupiah;
  /** Of a part the rail does not say how much: then this is the whole payment, until its daily file or an officer says it. */
  isSumKnown: boolean;
  railStatus: string;
  state: 'open' | 'won' | 'lost';
  /** Who pays for a lost one: the sellers who had the money already, or the platform. */
  bearer: 'seller' | 'platform' | null;
  openedAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  reason: string | null;
}

export interface DisputeNote {
  id: string;
  words: string;
  writtenBy: string;
  writtenAt: Date;
}

const COLUMNS = `d.id, d.attempt_id AS "attemptId", d.intent_id AS "intentId", i.description, d.amount, d.is_sum_known AS "isSumKnown", d.rail_status AS "railStatus", d.state, d.bearer, d.opened_at AS "openedAt", d.decided_by AS "decidedBy", d.decided_at AS "decidedAt", d.reason`;
const FROM = 'payments.dispute d JOIN payments.intent i ON i.id = d.intent_id';

@Injectable()
export class DisputesRepository {
  constructor(private readonly database: Database) {}

  /**
   * A chargeback takes what the rail has not given back already; a reversal undoes the whole payment. Rides on refund_intent.
   * @returns what is disputed; `null` when this attempt is disputed already, or nothing of it is left to take
   */
  async open(dispute: Pick<DisputeRecord, 'id' | 'attemptId' | 'intentId' | 'amount' | 'isSumKnown' | 'railStatus'>, at: Date): Promise<Rupiah | null> {
    const { id, attemptId, intentId, amount, isSumKnown, railStatus } = dispute;
    const [row] = await this.database.rows<{ amount: Rupiah }>(
      `INSERT INTO payments.dispute (id, attempt_id, intent_id, amount, is_sum_known, rail_status, opened_at)
       SELECT $1, $2, $3, s.left, $5, $6, $7 FROM (SELECT $4::bigint - CASE WHEN $6 = 'chargeback' THEN
         (SELECT coalesce(sum(r.amount), 0) FROM payments.refund r WHERE r.intent_id = $3 AND r.attempt_id = $2 AND r.sent_at IS NOT NULL AND r.status IN ('pending', 'succeeded')) ELSE 0 END AS left) s
        WHERE s.left > 0 ON CONFLICT (attempt_id) DO NOTHING RETURNING amount`,
      [id, attemptId, intentId, amount, isSumKnown, railStatus, at],
    );
    return row?.amount ?? null;
  }

  /** Under its lock: what the bank really took. */
  async correct(id: string, amount: Rupiah): Promise<void> {
    await this.database.rows('UPDATE payments.dispute SET amount = $2, is_sum_known = true WHERE id = $1', [id, amount]);
  }

  /** Whether a bank wants money of this payment back and nobody has said how that ends; rides on dispute_intent. */
  async standsAgainst(intentId: string): Promise<boolean> {
    return (await this.database.rows(`SELECT FROM payments.dispute WHERE intent_id = $1 AND state = 'open' LIMIT 1`, [intentId])).length > 0;
  }

  async lock(id: string): Promise<DisputeRecord | null> {
    const [row] = await this.database.rows<DisputeRecord>(`SELECT ${COLUMNS} FROM ${FROM} WHERE d.id = $1 FOR NO KEY UPDATE OF d`, [id]);
    return row ?? null;
  }

  async openOf(intentId: string): Promise<Pick<DisputeRecord, 'id' | 'isSumKnown'> | null> {
    const [row] = await this.database.rows<Pick<DisputeRecord, 'id' | 'isSumKnown'>>(`SELECT id, is_sum_known AS "isSumKnown" FROM payments.dispute WHERE intent_id = $1 AND state = 'open'`, [intentId]);
    return row ?? null;
  }

  /** By the unique key, locked until the transaction ends. */
  async lockOfAttempt(attemptId: string): Promise<DisputeRecord | null> {
    const [row] = await this.database.rows<DisputeRecord>(`SELECT ${COLUMNS} FROM ${FROM} WHERE d.attempt_id = $1 FOR NO KEY UPDATE OF d`, [attemptId]);
    return row ?? null;
  }

  async decide(id: string, state: 'won' | 'lost', bearer: DisputeRecord['bearer'], by: string, reason: string, at: Date): Promise<void> {
    await this.database.rows('UPDATE payments.dispute SET state = $2, bearer = $3, decided_by = $4, reason = $5, decided_at = $6 WHERE id = $1', [id, state, bearer, by, reason, at]);
  }

  /** Open ones oldest first (dispute_open), the others newest first (the key). */
  list({ isOpen, from, limit }: { isOpen: boolean; from: string | null; limit: number }): Promise<DisputeRecord[]> {
    return isOpen
      ? this.database.rows<DisputeRecord>(`SELECT ${COLUMNS} FROM ${FROM} WHERE d.state = 'open' AND ($1::uuid IS NULL OR d.id > $1) ORDER BY d.id LIMIT $2`, [from, limit])
      : this.database.rows<DisputeRecord>(`SELECT ${COLUMNS} FROM ${FROM} WHERE d.state <> 'open' AND ($1::uuid IS NULL OR d.id < $1) ORDER BY d.id DESC LIMIT $2`, [from, limit]);
  }

  async addNote(note: DisputeNote, disputeId: string): Promise<void> {
    await this.database.rows('INSERT INTO payments.dispute_note (id, dispute_id, words, written_by, written_at) VALUES ($1, $2, $3, $4, $5)', [note.id, disputeId, note.words, note.writtenBy, note.writtenAt]);
  }

  /** Oldest first; rides on dispute_note_of. */
  notes(disputeId: string): Promise<DisputeNote[]> {
    return this.database.rows<DisputeNote>(`SELECT id, words, written_by AS "writtenBy", written_at AS "writtenAt" FROM payments.dispute_note WHERE dispute_id = $1 ORDER BY id LIMIT 200`, [disputeId]);
  }

  /** Splits of a payment in the order in which they are locked; rides on split_intent. */
  async splitsOf(intentId: string): Promise<string[]> {
    const rows = await this.database.rows<{ reference: string }>('SELECT reference FROM payments.split WHERE intent_id = $1 ORDER BY reference', [intentId]);
    return rows.map(({ reference }) => reference);
  }

  /** Balances of everybody who has, or waits for, a part of a payment, in the order of their names: what a decision moves part by part takes them in any. By the keys. */
  async lockBalances(intentId: string): Promise<void> {
    await this.database.rows(
      `SELECT FROM payments.account_balance WHERE stripe = 0 AND account IN (
         SELECT 'seller:' || account FROM payments.split WHERE intent_id = $1
         UNION ALL
         SELECT 'affiliate:' || (share ->> 'account') FROM payments.split s
          CROSS JOIN LATERAL (SELECT s.cut UNION ALL SELECT wish -> 'cut' FROM jsonb_array_elements(coalesce(s.deferred, '[]')) wish) AS known (cut)
          CROSS JOIN LATERAL jsonb_array_elements(coalesce(known.cut -> 'shares', '[]')) share WHERE s.intent_id = $1)
        ORDER BY account FOR UPDATE`,
      [intentId],
    );
  }

  /** Under the split's lock; the same wish once, in the order in which they came. */
  async defer(reference: string, wish: Deferred): Promise<void> {
    await this.database.rows(`UPDATE payments.split SET deferred = coalesce(deferred, '[]') || $2::jsonb WHERE reference = $1 AND NOT coalesce(deferred, '[]') @> $2::jsonb`, [reference, JSON.stringify([wish])]);
  }

  /** Under the split's lock: what was wished for, which is not waiting any more. */
  async takeDeferred(reference: string): Promise<Deferred[]> {
    const [row] = await this.database.rows<{ deferred: Deferred[] | null }>('WITH was AS (SELECT deferred FROM payments.split WHERE reference = $1) UPDATE payments.split s SET deferred = NULL FROM was WHERE s.reference = $1 RETURNING was.deferred', [reference]);
    return row?.deferred ?? [];
  }

  /** Of a lost dispute, under its lock: what no part of the payment had left to give. Rides on split_intent. */
  async notTaken(id: string): Promise<Rupiah> {
    const [row] = await this.database.rows<{ left: Rupiah }>('SELECT d.amount - (SELECT coalesce(sum(s.taken), 0) FROM payments.split s WHERE s.intent_id = d.intent_id)::bigint AS left FROM payments.dispute d WHERE d.id = $1', [id]);
    return row?.left ?? ZERO;
  }

  /** Under the split's lock: so much of it is the bank's for good, and whoever has it pays unless the platform does. */
  async take(reference: string, share: Rupiah, bearer: 'seller' | 'platform'): Promise<void> {
    await this.database.rows(`UPDATE payments.split SET taken = taken + $2, returned = returned + CASE WHEN state = 'released' AND $3 THEN $2 ELSE 0 END, state = CASE WHEN state = 'held' AND refunded + taken + $2 = amount THEN 'taken' ELSE state END WHERE reference = $1`, [reference, share, bearer === 'seller']);
  }
}
