import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { Registered } from '../domain/learning/duplicates';

export interface Registration extends Registered {
  registeredBy: string;
  occurredAt: Date;
  receivedAt: Date;
  state: 'waiting' | 'linked' | 'refused';
  personId: string | null;
}

const REGISTRATION = 'id, name, phone, village_code AS "villageCode", registered_by AS "registeredBy", occurred_at AS "occurredAt", received_at AS "receivedAt", state, person_id AS "personId"';

@Injectable()
export class RegistrationsRepository {
  constructor(private readonly database: Database) {}

  /** @returns whether it is new. */
  async add({ id, name, phone, villageCode, registeredBy, occurredAt, receivedAt }: Omit<Registration, 'state' | 'personId'>): Promise<boolean> {
    const added = await this.database.change(
      `INSERT INTO training.registration (id, name, phone, village_code, registered_by, occurred_at, received_at, state) VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting') ON CONFLICT DO NOTHING`,
      [id, name, phone, villageCode, registeredBy, occurredAt, receivedAt],
    );
    return added === 1;
  }

  /** The caller holds it until the transaction ends. */
  async lock(id: string): Promise<Registration | null> {
    const [row] = await this.database.rows<Registration>(`SELECT ${REGISTRATION} FROM training.registration WHERE id = $1 FOR UPDATE`, [id]);
    return row ?? null;
  }

  /** Of a village, the oldest first; rides on registration_village. */
  ofVillage(villageCode: string, limit: number): Promise<Registration[]> {
    return this.database.rows<Registration>(`SELECT ${REGISTRATION} FROM training.registration WHERE village_code = $1 AND state <> 'refused' ORDER BY id LIMIT $2`, [villageCode, limit]);
  }

  async decide(id: string, { state, personId, by, at }: { state: 'linked' | 'refused'; personId: string | null; by: string; at: Date }): Promise<void> {
    await this.database.change('UPDATE training.registration SET state = $2, person_id = $3, decided_by = $4, decided_at = $5 WHERE id = $1', [id, state, personId, by, at]);
  }

  /** Who learns or has learnt in a village; rides on enrolment_village. */
  async learnersOf(villageCode: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>('SELECT DISTINCT learner_id AS id FROM training.enrolment WHERE village_code = $1 LIMIT 2000', [villageCode]);
    return rows.map(({ id }) => id);
  }
}
