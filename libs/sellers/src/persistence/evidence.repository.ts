import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import { EVIDENCE_COLUMNS, type EvidenceRow } from './evidence-row';

@Injectable()
export class EvidenceRepository {
  constructor(private readonly database: Database) {}

  /** Puts a proof in place of what waited or was returned before; what is accepted stays until this one is accepted too. */
  async give(row: EvidenceRow): Promise<void> {
    await this.database.change(`UPDATE sellers.evidence SET state = 'replaced' WHERE seller_id = $1 AND requirement = $2 AND state IN ('given', 'returned')`, [row.sellerId, row.requirement]);
    await this.insert(row);
  }

  /** Accepted in the same breath (a bank has confirmed it): replaces what was accepted. */
  async giveAccepted(row: EvidenceRow): Promise<void> {
    await this.database.change(`UPDATE sellers.evidence SET state = 'replaced' WHERE seller_id = $1 AND requirement = $2 AND state <> 'replaced'`, [row.sellerId, row.requirement]);
    await this.insert(row);
  }

  /** Newest first; rides on evidence_of_seller. */
  ofSeller(sellerId: string): Promise<EvidenceRow[]> {
    return this.database.rows<EvidenceRow>(`SELECT ${EVIDENCE_COLUMNS} FROM sellers.evidence WHERE seller_id = $1 AND state <> 'replaced' ORDER BY given_at DESC, id DESC`, [sellerId]);
  }

  /** Where the money of these shops goes; rides on evidence_of_seller. */
  payoutAccounts(sellerIds: readonly string[]): Promise<Pick<EvidenceRow, 'sellerId' | 'sealed' | 'shown' | 'usableFrom'>[]> {
    return this.database.rows(`SELECT seller_id AS "sellerId", sealed, shown, usable_from AS "usableFrom" FROM sellers.evidence WHERE seller_id = ANY($1::uuid[]) AND requirement = 'payout.account' AND state = 'accepted'`, [sellerIds]);
  }

  async accept(row: EvidenceRow, by: string, now: Date): Promise<void> {
    await this.database.change(`UPDATE sellers.evidence SET state = 'replaced' WHERE seller_id = $1 AND requirement = $2 AND state = 'accepted'`, [row.sellerId, row.requirement]);
    await this.database.change(`UPDATE sellers.evidence SET state = 'accepted', decided_by = $2, decided_at = $3, reason = NULL WHERE id = $1`, [row.id, by, now]);
  }

  async giveBack(id: string, by: string, reason: string, now: Date): Promise<void> {
    await this.database.change(`UPDATE sellers.evidence SET state = 'returned', decided_by = $2, decided_at = $3, reason = $4 WHERE id = $1`, [id, by, now, reason]);
  }

  async attach(id: string, documentId: string): Promise<void> {
    await this.database.change('UPDATE sellers.evidence SET document_id = $2 WHERE id = $1', [id, documentId]);
  }

  async countGiven(sellerId: string): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>(`SELECT count(*)::int AS count FROM sellers.evidence WHERE seller_id = $1 AND state = 'given'`, [sellerId]);
    return row?.count ?? 0;
  }

  /** How many other shops hold the same hidden value; rides on evidence_lookup. */
  async otherShopsWith(lookups: readonly string[], sellerId: string): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>(`SELECT count(DISTINCT seller_id)::int AS count FROM sellers.evidence WHERE lookup = ANY($1::text[]) AND state IN ('given', 'accepted') AND seller_id <> $2`, [lookups, sellerId]);
    return row?.count ?? 0;
  }

  /** Accepted, ending by `until`, nobody told yet; rides on evidence_expiring. */
  expiring(until: string, limit: number): Promise<EvidenceRow[]> {
    return this.database.rows<EvidenceRow>(`SELECT ${EVIDENCE_COLUMNS} FROM sellers.evidence WHERE state = 'accepted' AND expires_on <= $1 AND reminded_at IS NULL ORDER BY expires_on, id LIMIT $2`, [until, limit]);
  }

  /** @returns false when another process told them meanwhile. */
  async markReminded(id: string, now: Date): Promise<boolean> {
    return (await this.database.change('UPDATE sellers.evidence SET reminded_at = $2 WHERE id = $1 AND reminded_at IS NULL', [id, now])) === 1;
  }

  /** Shops that lost a proof by the calendar on this very day; rides on evidence_expiring. */
  async endedOn(day: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`SELECT DISTINCT seller_id AS id FROM sellers.evidence WHERE state = 'accepted' AND expires_on = $1`, [day]);
    return rows.map((row) => row.id);
  }

  /** Sealed values under an older key; read only when a key was changed. */
  notSealedWith(prefix: string, limit: number): Promise<{ id: string; requirement: string; sealed: string }[]> {
    return this.database.rows(`SELECT id, requirement, sealed FROM sellers.evidence WHERE sealed IS NOT NULL AND left(sealed, length($1)) <> $1 ORDER BY id LIMIT $2`, [prefix, limit]);
  }

  async reseal(id: string, sealed: string, lookup: string | null): Promise<void> {
    await this.database.change('UPDATE sellers.evidence SET sealed = $2, lookup = coalesce($3, lookup) WHERE id = $1', [id, sealed, lookup]);
    // The shop keeps a copy of the account in force.
    await this.database.change(`UPDATE sellers.seller s SET payout_sealed = e.sealed FROM sellers.evidence e WHERE e.id = $1 AND e.requirement = 'payout.account' AND e.state = 'accepted' AND s.id = e.seller_id`, [id]);
  }

  private async insert(row: EvidenceRow): Promise<void> {
    await this.database.rows(
      `INSERT INTO sellers.evidence (id, seller_id, requirement, requirement_version, state, shown, sealed, lookup, document_id, finding, expires_on, usable_from, given_by, on_behalf_of, given_at, decided_by, decided_at, reason, source)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [row.id, row.sellerId, row.requirement, row.requirementVersion, row.state, row.shown, row.sealed, row.lookup, row.documentId, row.finding, row.expiresOn, row.usableFrom, row.givenBy, row.onBehalfOf, row.givenAt, row.decidedBy, row.decidedAt, row.reason, row.source],
    );
  }
}
