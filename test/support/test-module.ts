import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Clock } from '@etalase/kernel';
import { Database, PlatformModule, readSettings, Settings } from '@etalase/platform';
import { cloneDatabase } from './database';
import { FakeClock } from './fake-clock';

export interface TestContext {
  module: TestingModule;
  clock: FakeClock;
  database: Database;
  /** Names and payloads of the outbox, oldest first. */
  outbox(name?: string): Promise<{ name: string; payload: Record<string, unknown>; run_at: Date | null }[]>;
  close(): Promise<void>;
}

export interface TestOptions {
  pool?: number;
  env?: Record<string, string>;
  override?: (builder: ReturnType<typeof Test.createTestingModule>) => void;
  /** For a whole app: what listens to HTTP must be there before the modules wake up. */
  wake?: (module: TestingModule) => Promise<unknown>;
}

/** Boots context modules on a fresh database with a clock that stands still. */
export async function bootContexts(modules: Type[], options: TestOptions = {}): Promise<TestContext> {
  const cloned = await cloneDatabase();
  const clock = new FakeClock();
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: cloned.url, DATABASE_POOL: String(options.pool ?? 5), DATA_DIR: join(tmpdir(), `etalase-files-${process.pid}`), ...options.env });
  const builder = Test.createTestingModule({ imports: [PlatformModule, ...modules] })
    .overrideProvider(Settings)
    .useValue(settings)
    .overrideProvider(Clock)
    .useValue(clock);
  options.override?.(builder);
  const module = await builder.compile();
  await (options.wake ?? (() => module.init()))(module);
  const database = module.get(Database);
  return {
    module,
    clock,
    database,
    outbox: (name) => database.adhoc('SELECT name, payload, run_at FROM platform.outbox WHERE $1::text IS NULL OR name = $1 ORDER BY id', [name ?? null]),
    close: async () => {
      await module.close();
      await cloned.drop();
    },
  };
}
