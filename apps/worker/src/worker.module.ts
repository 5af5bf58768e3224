import { Module } from '@nestjs/common';
import { HttpModule, PlatformModule, WorkerQueueModule } from '@etalase/platform';

@Module({
  imports: [
    PlatformModule,
    HttpModule,
    WorkerQueueModule,
    // One line a context.
  ],
})
export class WorkerModule {}
