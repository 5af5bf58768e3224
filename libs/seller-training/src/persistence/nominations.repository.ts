import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { AgeBand, Sex } from '../domain/batch';
import type { NominationState } from '../domain/nomination';

export type LetterType = 'image/jpeg' | 'application/pdf';
export interface NominationRow {
  id: string;
  batchId: string;
  villageCode: string;
  slot: number;
  nominatedBy: string;
  nomineeId: string;
  nomineeName: string;
  sex: Sex;
  ageBand: AgeBand;
  participantType: string;
  /** Each condition of the batch, answered. */
  criteria: Record<string, boolean>;
  letterNumber: string;
  /** The letter itself, once it is there. */
  letterKey: string | null;
  letterType: LetterType | null;
  consentAt: Date | null;
  state: NominationState;
  reason: string;
  decidedBy: string | null;
  replaces: string | null;
  createdAt: Date;
  changedAt: Date;
}

const ROW = `n.id, n.batch_id AS "batchId", n.village_code AS "villageCode", n.slot, n.nominated_by AS "nominatedBy", n.nominee_id AS "nomineeId", n.nominee_name AS "nomineeName", n.sex, n.age_band AS "ageBand",
  n.participant_type AS "participantType", n.criteria, n.letter_number AS "letterNumber", n.letter_key AS "letterKey", n.letter_type AS "letterType", n.consent_at AS "consentAt", n.state, n.reason, n.decided_by AS "decidedBy", n.replaces, n.created_at AS "createdAt", n.changed_at AS "changedAt"`;

@Injectable()
export class NominationsRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns the index that refuses it, or `null` when it is in. */
  async add(row: NominationRow): Promise<'slot' | 'person' | null> {
    const added = await this.database.change(
      `INSERT INTO training.nomination (id, batch_id, village_code, slot, nominated_by, nominee_id, nominee_name, sex, age_band, participant_type, criteria, letter_number, consent_at, state, replaces, created_at, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16) ON CONFLICT DO NOTHING`,
      [row.id, row.batchId, row.villageCode, row.slot, row.nominatedBy, row.nomineeId, row.nomineeName, row.sex, row.ageBand, row.participantType, JSON.stringify(row.criteria), row.letterNumber, row.consentAt, row.state, row.replaces, row.createdAt],
    );
    if (added > 0) return null;
    const rows = await this.database.rows<{ id: string }>(
      `SELECT id FROM training.nomination WHERE batch_id = $1 AND village_code = $2 AND slot = $3 AND state IN ('draft', 'submitted', 'verified', 'accepted')`,
      [row.batchId, row.villageCode, row.slot],
    );
    return rows.length > 0 ? 'slot' : 'person';
  }

  async byId(id: string): Promise<NominationRow | null> {
    const rows = await this.database.rows<NominationRow>(`SELECT ${ROW} FROM training.nomination n WHERE n.id = $1`, [id]);
    return rows[0] ?? null;
  }

  async setLetter(id: string, key: string, type: LetterType): Promise<void> {
    await this.database.rows('UPDATE training.nomination SET letter_key = $2, letter_type = $3 WHERE id = $1', [id, key, type]);
  }

  /** Held until the transaction ends. */
  async lock(id: string): Promise<NominationRow | null> {
    const rows = await this.database.rows<NominationRow>(`SELECT ${ROW} FROM training.nomination n WHERE n.id = $1 FOR UPDATE`, [id]);
    return rows[0] ?? null;
  }

  async move(id: string, state: NominationState, decidedBy: string, reason: string): Promise<void> {
    await this.database.rows('UPDATE training.nomination SET state = $2, changed_at = $3, decided_by = $4, reason = $5 WHERE id = $1', [id, state, this.clock.now(), decidedBy, reason]);
  }

  /** Of one batch, by village and slot, the replaced ones too: history is part of the answer. */
  ofBatch(batchId: string, villageCode: string | null): Promise<NominationRow[]> {
    return this.database.rows(`SELECT ${ROW} FROM training.nomination n WHERE n.batch_id = $1 AND ($2::text IS NULL OR n.village_code = $2) ORDER BY n.village_code, n.slot, n.created_at LIMIT 6000`, [batchId, villageCode]);
  }

  /** Rides on nomination_of_village. */
  ofVillage(villageCode: string): Promise<NominationRow[]> {
    return this.database.rows(`SELECT ${ROW} FROM training.nomination n WHERE n.village_code = $1 ORDER BY n.created_at DESC LIMIT 100`, [villageCode]);
  }
}
