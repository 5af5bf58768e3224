import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { types } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { Settings } from '../config/settings';
import { OutboxEntity } from '../outbox/outbox.entity';
import { ProcessedEventEntity } from '../outbox/processed-event.entity';
import { declaredPersistence, declarePersistence } from './context-persistence';
import { Database } from './database';
import { PlatformInitial1763700000000 } from './migrations/1763700000000-platform-initial';
import { PlatformLaterWork1763800000000 } from './migrations/1763800000000-platform-later-work';
import { OutboxTraceparent1763900000100 } from './migrations/1763900000100-outbox-traceparent';
import { Transactions } from './transactions';

// int8: every bigint of ours (rupiah, counters) is a safe integer by rule; refuse silently wrong numbers.
types.setTypeParser(20, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} is beyond 2^53`);
  return value;
});

declarePersistence({
  schema: 'platform',
  entities: [OutboxEntity, ProcessedEventEntity],
  migrations: [PlatformInitial1763700000000, PlatformLaterWork1763800000000, OutboxTraceparent1763900000100],
});

/** For everything declared so far: call it when all context modules are loaded. */
export function dataSourceOptions(settings: Pick<Settings, 'DATABASE_URL' | 'DATABASE_POOL'>): DataSourceOptions {
  const all = declaredPersistence();
  return {
    type: 'postgres',
    url: settings.DATABASE_URL,
    poolSize: settings.DATABASE_POOL,
    entities: all.flatMap((context) => context.entities),
    migrations: all.flatMap((context) => context.migrations),
    migrationsTableName: 'typeorm_migrations',
    migrationsTransactionMode: 'each',
    parseInt8: true,
    // Planning took more time than running for the statements of a checkout (3.8 instead of about 10 ms an order): prepared
    // statements are planned once for all values. A query with optional filters must therefore build its text (`adhoc`).
    // A session that waits for a lock for 15 s or idles in a transaction for 30 s is a fault: fail it, do not hang the shop.
    extra: { application_name: 'etalase-desa', options: '-c plan_cache_mode=force_generic_plan', lock_timeout: 15_000, idle_in_transaction_session_timeout: 30_000, connectionTimeoutMillis: 10_000 },
  };
}

@Global()
@Module({
  imports: [TypeOrmModule.forRootAsync({ inject: [Settings], useFactory: (settings: Settings) => ({ ...dataSourceOptions(settings), retryAttempts: 3, retryDelay: 1000 }) })],
  providers: [Transactions, Database],
  exports: [Transactions, Database],
})
export class DatabaseModule {}
