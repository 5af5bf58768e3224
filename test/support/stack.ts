import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Pool } from 'pg';
import { startOwnPostgres } from './journey/own-postgres';
import { assertNothingSownIn } from './secrets';
import { runProgram, type Stack, startStack, type StackOptions } from '../../tools/stack.mjs';

export type { Stack };

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run through test/jest.journeys.cjs or test/jest.browser.cjs`);
  return value;
}

async function administer(sql: string): Promise<void> {
  const admin = new Client({ connectionString: `${required('TEST_POSTGRES')}/postgres` });
  await admin.connect();
  await admin.query(sql).finally(() => admin.end());
}

const ENV = { SECRET_KEY: 'journeys-secret-key-of-enough-length-0123456789', LOG_LEVEL: 'warn', NOTIFICATION_TIME_SCALE: '0.01' };

/** For a look past the apps. It outlives a death of the database, as they do. */
function lookInto(databaseUrl: string): Pool {
  const database = new Pool({ connectionString: databaseUrl, max: 2 });
  database.on('error', () => undefined);
  return database;
}

/** As `startJourney`, on a database of its own. */
export async function startAlone(env: Record<string, string> = {}, options: Partial<StackOptions> = {}): Promise<Stack & { database: Pool }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'etalase-stack-'));
  // As root the database runs as a user of its own, who must get to its files.
  chmodSync(dataDir, 0o755);
  const prepare = async ({ env: known }: { env: Record<string, string> }): Promise<void> => {
    await runProgram('dist/apps/worker/src/migrate.main.js', [], known);
    await runProgram('dist/tools/demo/load.main.js', [], { ...known, DEMO_SIZE: 'small' });
  };
  const postgres = await startOwnPostgres(dataDir);
  const stack = await startStack({ dataDir, ports: 'free', prepare, ...options, env: { DATABASE_URL: postgres.url, ...ENV, ...env } });
  const database = lookInto(stack.databaseUrl);
  return {
    ...stack,
    database,
    stop: async () => {
      await database.end();
      await stack.stop();
      await postgres.stop();
      assertNothingSownIn(join(dataDir, 'logs'));
      if (!process.env.KEEP_JOURNEY) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The five processes on a fresh copy of the small demo province, on free ports. With KEEP_JOURNEY set, database and logs stay for a look. */
export async function startJourney(env: Record<string, string> = {}, options: Partial<StackOptions> = {}): Promise<Stack & { database: Pool }> {
  const name = `journey_${process.pid}_${Date.now().toString(36)}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${required('JOURNEY_TEMPLATE')}`);
  const dataDir = mkdtempSync(join(tmpdir(), 'etalase-stack-'));
  cpSync(join(required('JOURNEY_DATA'), 'files'), join(dataDir, 'files'), { recursive: true });
  const databaseUrl = `${required('TEST_POSTGRES')}/${name}`;
  const stack = await startStack({ dataDir, ports: 'free', ...options, env: { DATABASE_URL: databaseUrl, ...ENV, ...env } });
  const database = lookInto(databaseUrl);
  return {
    ...stack,
    database,
    stop: async () => {
      await database.end();
      await stack.stop();
      assertNothingSownIn(dataDir);
      if (process.env.KEEP_JOURNEY) return;
      await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
