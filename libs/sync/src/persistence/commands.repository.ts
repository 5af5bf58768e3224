import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { Outcome, PhoneCommand, Refused } from '../domain/command';

export interface StoredCommand {
  clientId: string;
  personId: string;
  digest: string;
  outcome: Outcome;
  refused: Refused | null;
  receivedAt: Date;
}

@Injectable()
export class CommandsRepository {
  constructor(private readonly database: Database) {}

  async find(clientId: string): Promise<StoredCommand | null> {
    const [row] = await this.database.rows<StoredCommand>(
      'SELECT client_id AS "clientId", person_id AS "personId", digest, outcome, refused, received_at AS "receivedAt" FROM sync.command WHERE client_id = $1',
      [clientId],
    );
    return row ?? null;
  }

  /** @returns whether it is new. The same command in another transaction is waited for: there is one row and one answer. */
  async add(command: PhoneCommand, digest: string, outcome: Outcome, refused: Refused | null, now: Date): Promise<boolean> {
    const added = await this.database.change(
      `INSERT INTO sync.command (client_id, person_id, device_id, sequence, kind, shop_id, digest, base_version, payload, occurred_at, received_at, outcome, refused)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO NOTHING`,
      [command.clientId, command.personId, command.deviceId, command.sequence, command.kind, command.shopId, digest, command.baseVersion, JSON.stringify(command.payload), command.occurredAt, now, outcome, refused && JSON.stringify(refused)],
    );
    return added === 1;
  }

  async amend(clientId: string, outcome: Outcome): Promise<void> {
    await this.database.change('UPDATE sync.command SET outcome = $2 WHERE client_id = $1', [clientId, outcome]);
  }

  purge(before: Date): Promise<number> {
    return this.database.change('DELETE FROM sync.command WHERE received_at < $1', [before]);
  }
}
