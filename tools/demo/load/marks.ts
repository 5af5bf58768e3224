import { Database } from '@etalase/platform';
import type { Get } from './boot';

/** What of the demo is in this database, in a schema of its own that no app looks at. */
export class Marks {
  constructor(private readonly get: Get) {}

  async open(): Promise<void> {
    await this.database.adhoc('CREATE SCHEMA IF NOT EXISTS demo');
    await this.database.adhoc('CREATE TABLE IF NOT EXISTS demo.mark (name text PRIMARY KEY, set_at timestamptz NOT NULL DEFAULT now())');
  }

  async has(name: string): Promise<boolean> {
    return (await this.database.rows('SELECT 1 FROM demo.mark WHERE name = $1', [name])).length > 0;
  }

  /** In the caller's transaction when there is one. */
  async set(name: string): Promise<void> {
    await this.database.change('INSERT INTO demo.mark (name) VALUES ($1) ON CONFLICT DO NOTHING', [name]);
  }

  private get database(): Database {
    return this.get(Database);
  }
}
