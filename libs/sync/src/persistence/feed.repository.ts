import { Injectable } from '@nestjs/common';
import { Database, HORIZON } from '@etalase/platform';

@Injectable()
export class FeedRepository {
  constructor(private readonly database: Database) {}

  /** The oldest transaction still open: everything older is settled and can be read by whoever asks after this. */
  async now(): Promise<{ edition: string; horizon: string }> {
    const [row] = await this.database.rows<{ edition: string; horizon: string }>(`WITH ${HORIZON} SELECT edition, (SELECT horizon FROM horizon) AS horizon FROM sync.feed`);
    if (!row) throw new Error('sync.feed has no row');
    return row;
  }
}
