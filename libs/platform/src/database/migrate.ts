import { DataSource } from 'typeorm';
import type { Settings } from '../config/settings';
import { dataSourceOptions } from './database.module';

/** Number that names the advisory lock, so that two starts at once migrate one after the other. */
const MIGRATION_LOCK = 471_120_26;

/** Brings the database to the newest schema. Safe to run beside itself. @returns names of the migrations applied now. */
export async function migrate(settings: Pick<Settings, 'DATABASE_URL'>): Promise<string[]> {
  const dataSource = await new DataSource(dataSourceOptions({ DATABASE_URL: settings.DATABASE_URL, DATABASE_POOL: 2 })).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SET lock_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    return applied.map((migration) => migration.name);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
    await dataSource.destroy();
  }
}
