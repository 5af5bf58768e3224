import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { QueueModule } from '../queue/queue.module';
import { AccessGuard } from './access.guard';
import { HealthController } from './health.controller';
import { Readiness } from './readiness';

/** Guard on every route, health and metrics. Needs an `Authenticator` from a global module. */
@Global()
@Module({
  imports: [QueueModule],
  controllers: [HealthController],
  providers: [Readiness, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Readiness],
})
export class HttpModule {}
