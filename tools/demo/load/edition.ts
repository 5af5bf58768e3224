import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

const MARKER = 'CREATE SCHEMA IF NOT EXISTS demo; CREATE TABLE IF NOT EXISTS demo.edition (name text PRIMARY KEY, loaded_at timestamptz NOT NULL)';

/** Names what would be loaded: another program, province or size is another edition. */
export function editionName(provinceCode: string, size: string): string {
  const hash = createHash('sha256');
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory()) visit(join(folder, entry.name));
      else if (/(?<!\.spec|\.d)\.[jt]s$/.test(entry.name)) hash.update(entry.name).update(readFileSync(join(folder, entry.name)));
    }
  };
  visit(join(__dirname, '..'));
  return `${provinceCode}-${size}-${hash.digest('hex').slice(0, 16)}`;
}

/** Whether this edition is in the database; asked on every start, so without booting anything. */
export async function isLoaded(databaseUrl: string, edition: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => {
    const known = await client.query(`SELECT to_regclass('demo.edition') IS NOT NULL AS known`);
    if (!known.rows[0]?.known) return false;
    return (await client.query('SELECT 1 FROM demo.edition WHERE name = $1', [edition])).rowCount === 1;
  });
}

/** The last step of a load: until it is done, the next start goes on where this one stopped. */
export async function markLoaded(databaseUrl: string, edition: string): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await client.query(MARKER);
    await client.query('INSERT INTO demo.edition (name, loaded_at) VALUES ($1, now()) ON CONFLICT DO NOTHING', [edition]);
  });
}

async function withClient<T>(databaseUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'etalase-desa-demo' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
