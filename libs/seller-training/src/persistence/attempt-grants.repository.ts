import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { TestRole } from '../domain/learning/papers';

export interface AttemptGrant {
  id: string;
  enrolmentId: string;
  role: TestRole;
  ordinal: number;
  deviceId: string;
  state: 'issued' | 'used' | 'recalled';
}

const GRANT = 'id, enrolment_id AS "enrolmentId", role, ordinal, device_id AS "deviceId", state';

@Injectable()
export class AttemptGrantsRepository {
  constructor(private readonly database: Database) {}

  /** Rides on attempt_grant_ordinal, the recalled ones on a short scan behind it. */
  of(enrolmentId: string): Promise<AttemptGrant[]> {
    return this.database.rows<AttemptGrant>(`SELECT ${GRANT} FROM training.attempt_grant WHERE enrolment_id = $1 ORDER BY role, ordinal, id`, [enrolmentId]);
  }

  /** @returns whether this number was still free: the index lets exactly one phone have it. */
  async issue({ id, enrolmentId, role, ordinal, deviceId }: Omit<AttemptGrant, 'state'>, at: Date): Promise<boolean> {
    const added = await this.database.change(
      `INSERT INTO training.attempt_grant (id, enrolment_id, role, ordinal, device_id, state, issued_at) VALUES ($1, $2, $3, $4, $5, 'issued', $6) ON CONFLICT DO NOTHING`,
      [id, enrolmentId, role, ordinal, deviceId, at],
    );
    return added === 1;
  }

  async use(ids: readonly string[]): Promise<void> {
    await this.database.change(`UPDATE training.attempt_grant SET state = 'used' WHERE id = ANY($1) AND state = 'issued'`, [ids]);
  }

  /** Takes back what other phones hold and have not used. @returns how many */
  recall(enrolmentId: string, exceptDeviceId: string, by: string): Promise<number> {
    return this.database.change(`UPDATE training.attempt_grant SET state = 'recalled', recalled_by = $3 WHERE enrolment_id = $1 AND device_id <> $2 AND state = 'issued'`, [enrolmentId, exceptDeviceId, by]);
  }
}
