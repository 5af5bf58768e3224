import { Client } from 'pg';
import { migrate } from '@etalase/platform';
import './contexts';

const TEMPLATE_LOCK = 471_120_27;
let counter = 0;

async function admin<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: `${cluster()}/postgres` });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function cluster(): string {
  const url = process.env.TEST_POSTGRES;
  if (!url) throw new Error('no test cluster: run through test/jest.db.cjs');
  return url;
}

/** Migrates the template once a run; other workers wait for it on an advisory lock. */
async function prepareTemplate(client: Client, template: string): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (known.rowCount) return;
    const draft = `${template}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${draft}`);
    await client.query(`CREATE DATABASE ${draft}`);
    await migrate({ DATABASE_URL: `${cluster()}/${draft}` });
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A fresh copy of the migrated template for one spec file. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const template = process.env.TEST_TEMPLATE ?? 'template_etalase';
  const name = `spec_${process.pid}_${(counter += 1)}_${Date.now().toString(36)}`;
  await admin(async (client) => {
    await prepareTemplate(client, template);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return { url: `${cluster()}/${name}`, drop: () => admin(async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))) };
}
