import { Module } from '@nestjs/common';
import { ConfigModule } from './config/config.module';
import { DatabaseModule } from './database/database.module';
import { RateLimitModule } from './http/rate-limit.module';
import { ObservabilityModule } from './logging/observability.module';
import { OutboxModule } from './outbox/outbox.module';
import { SecretsModule } from './secrets/secrets.module';
import { StorageModule } from './storage/storage.module';

/** The technical ground every app stands on. */
@Module({ imports: [ConfigModule, ObservabilityModule, SecretsModule, StorageModule, DatabaseModule, OutboxModule, RateLimitModule] })
export class PlatformModule {}
