import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { assertNothingSownIn } from './secrets';
import { type Stack, startStack, type StackOptions } from '../../tools/stack.mjs';

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

/** The five processes on a fresh copy of the small demo province, on free ports. With KEEP_JOURNEY set, database and logs stay for a look. */
export async function startJourney(env: Record<string, string> = {}, options: Partial<StackOptions> = {}): Promise<Stack & { database: Client }> {
  const name = `journey_${process.pid}_${Date.now().toString(36)}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${required('JOURNEY_TEMPLATE')}`);
  const dataDir = mkdtempSync(join(tmpdir(), 'etalase-stack-'));
  cpSync(join(required('JOURNEY_DATA'), 'files'), join(dataDir, 'files'), { recursive: true });
  const databaseUrl = `${required('TEST_POSTGRES')}/${name}`;
  const stack = await startStack({ dataDir, ports: 'free', ...options, env: { DATABASE_URL: databaseUrl, SECRET_KEY: 'journeys-secret-key-of-enough-length-0123456789', LOG_LEVEL: 'warn', NOTIFICATION_TIME_SCALE: '0.01', ...env } });
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
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
