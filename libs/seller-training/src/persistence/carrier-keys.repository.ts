import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

export type CarrierKeyUse = 'seal' | 'receipt';
export interface CarrierKeyRow {
  id: string;
  use: CarrierKeyUse;
  /** SPKI, base64. */
  publicKey: string;
  privateSealed: string;
}

const KEY = 'id, use, public_key AS "publicKey", private_sealed AS "privateSealed"';

@Injectable()
export class CarrierKeysRepository {
  constructor(private readonly database: Database) {}

  /** Rides on carrier_key_now. */
  async current(use: CarrierKeyUse): Promise<CarrierKeyRow | null> {
    const [row] = await this.database.rows<CarrierKeyRow>(`SELECT ${KEY} FROM training.carrier_key WHERE use = $1 AND retired_at IS NULL`, [use]);
    return row ?? null;
  }

  async find(id: string): Promise<CarrierKeyRow | null> {
    const [row] = await this.database.rows<CarrierKeyRow>(`SELECT ${KEY} FROM training.carrier_key WHERE id = $1`, [id]);
    return row ?? null;
  }

  /** @returns whether it is the key now; another process may have made one in the same moment. */
  async add({ id, use, publicKey, privateSealed }: CarrierKeyRow, at: Date): Promise<boolean> {
    return (await this.database.change('INSERT INTO training.carrier_key (id, use, public_key, private_sealed, made_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', [id, use, publicKey, privateSealed, at])) === 1;
  }

  /** What was sealed to it can still be opened. */
  async retire(use: CarrierKeyUse, at: Date): Promise<void> {
    await this.database.change('UPDATE training.carrier_key SET retired_at = $2 WHERE use = $1 AND retired_at IS NULL', [use, at]);
  }
}
