import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

export interface UploadRow {
  id: string;
  personId: string;
  length: number;
  received: number;
}

@Injectable()
export class UploadsRepository {
  constructor(private readonly database: Database) {}

  /** @returns whether it is new: a phone that lost the answer begins the same photo again. */
  async begin(upload: Omit<UploadRow, 'received'>, now: Date): Promise<boolean> {
    return (await this.database.change('INSERT INTO sync.upload (id, person_id, length, started_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [upload.id, upload.personId, upload.length, now])) === 1;
  }

  async find(id: string): Promise<UploadRow | null> {
    const [row] = await this.database.rows<UploadRow>('SELECT id, person_id AS "personId", length, received FROM sync.upload WHERE id = $1', [id]);
    return row ?? null;
  }

  /** @returns whether the piece fitted exactly behind what is there; the row's lock lets two senders take turns. */
  async append(id: string, offset: number, content: Buffer): Promise<boolean> {
    const added = await this.database.change(
      `WITH grown AS (UPDATE sync.upload SET received = received + $3 WHERE id = $1 AND received = $2 AND received + $3 <= length RETURNING id)
       INSERT INTO sync.upload_piece (upload_id, position, content) SELECT id, $2, $4 FROM grown`,
      [id, offset, content.length, content],
    );
    return added === 1;
  }

  async content(id: string): Promise<Buffer> {
    const rows = await this.database.rows<{ content: Buffer }>('SELECT content FROM sync.upload_piece WHERE upload_id = $1 ORDER BY position', [id]);
    return Buffer.concat(rows.map((row) => row.content));
  }

  async remove(id: string): Promise<void> {
    await this.database.change('DELETE FROM sync.upload WHERE id = $1', [id]);
  }

  purge(before: Date): Promise<number> {
    return this.database.change('DELETE FROM sync.upload WHERE started_at < $1', [before]);
  }
}
