import { Global, Module } from '@nestjs/common';
import { Settings } from '../config/settings';
import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { PostgresRateCounts, RateCounts, RedisRateCounts } from './rate-counts';
import { RateLimiter } from './rate-limiter';

/** REDIS_URL decides where tries are counted, as it does for the queues. */
const counts = {
  provide: RateCounts,
  inject: [Settings, Database, Transactions],
  useFactory: (settings: Settings, database: Database, transactions: Transactions): RateCounts => (settings.REDIS_URL ? new RedisRateCounts(settings.REDIS_URL) : new PostgresRateCounts(database, transactions)),
};

@Global()
@Module({ providers: [counts, RateLimiter], exports: [RateCounts, RateLimiter] })
export class RateLimitModule {}
