import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { QueueModule } from '../queue/queue.module';
import { AccessGuard } from './access.guard';
import { HealthController } from './health.controller';
import { RateLimiter } from './rate-limiter';

/** Guard on every route, health and metrics, rate limits. Needs an `Authenticator` from a global module. */
@Global()
@Module({
  imports: [QueueModule],
  controllers: [HealthController],
  providers: [RateLimiter, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [RateLimiter],
})
export class HttpModule {}
