import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

@Injectable()
export class LearningDevicesRepository {
  constructor(private readonly database: Database) {}

  /** The phone was heard: how wrong its clock is now. Its key stays what it was. */
  async heard(learnerId: string, id: string, skewMs: number, at: Date): Promise<void> {
    await this.database.change(
      `INSERT INTO training.device (learner_id, id, skew_ms, heard_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (learner_id, id) DO UPDATE SET skew_ms = excluded.skew_ms, heard_at = excluded.heard_at`,
      [learnerId, id, skewMs, at],
    );
  }

  /** What it signs with from now on. */
  async register(learnerId: string, id: string, publicKey: string | null, at: Date): Promise<void> {
    await this.database.change(
      `INSERT INTO training.device (learner_id, id, public_key, heard_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (learner_id, id) DO UPDATE SET public_key = coalesce(excluded.public_key, training.device.public_key), heard_at = excluded.heard_at`,
      [learnerId, id, publicKey, at],
    );
  }

  async find(learnerId: string, id: string): Promise<{ publicKey: string | null; skewMs: number | null } | null> {
    const [row] = await this.database.rows<{ publicKey: string | null; skewMs: string | null }>('SELECT public_key AS "publicKey", skew_ms AS "skewMs" FROM training.device WHERE learner_id = $1 AND id = $2', [learnerId, id]);
    return row ? { publicKey: row.publicKey, skewMs: row.skewMs === null ? null : Number(row.skewMs) } : null;
  }
}
