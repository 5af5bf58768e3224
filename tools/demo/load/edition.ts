import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

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

/** Whether this edition is in the database. Asked on every start, so it needs nothing but a connection. */
export async function isLoaded(databaseUrl: string, edition: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'etalase-desa-demo' });
  await client.connect();
  try {
    const known = await client.query<{ known: boolean }>(`SELECT to_regclass('demo.mark') IS NOT NULL AS known`);
    if (!known.rows[0]?.known) return false;
    return (await client.query('SELECT 1 FROM demo.mark WHERE name = $1', [edition])).rowCount === 1;
  } finally {
    await client.end();
  }
}
