import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

export interface DocumentRow {
  id: string;
  sellerId: string;
  storageKey: string;
}

@Injectable()
export class DocumentsRepository {
  constructor(private readonly database: Database) {}

  async keep(document: DocumentRow & { givenBy: string; givenAt: Date }): Promise<void> {
    await this.database.rows('INSERT INTO sellers.document (id, seller_id, storage_key, given_by, given_at) VALUES ($1, $2, $3, $4, $5)', [document.id, document.sellerId, document.storageKey, document.givenBy, document.givenAt]);
  }

  /** Of this shop only: a document of another is not there. */
  async find(sellerId: string, id: string): Promise<DocumentRow | undefined> {
    const [row] = await this.database.rows<DocumentRow>('SELECT id, seller_id AS "sellerId", storage_key AS "storageKey" FROM sellers.document WHERE id = $1 AND seller_id = $2 AND removed_at IS NULL', [id, sellerId]);
    return row;
  }

  /** A page of all, in id order, for sealing anew. */
  after(id: string, limit: number): Promise<DocumentRow[]> {
    return this.database.rows<DocumentRow>('SELECT id, seller_id AS "sellerId", storage_key AS "storageKey" FROM sellers.document WHERE id > $1 AND removed_at IS NULL ORDER BY id LIMIT $2', [id, limit]);
  }

  async moved(id: string, storageKey: string): Promise<void> {
    await this.database.change('UPDATE sellers.document SET storage_key = $2 WHERE id = $1', [id, storageKey]);
  }
}
