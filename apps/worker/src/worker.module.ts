import { Module } from '@nestjs/common';
import { HttpModule, PlatformModule, WorkerQueueModule } from '@etalase/platform';
import { CatalogueWorkerModule } from './catalogue/catalogue-worker.module';

@Module({
  imports: [
    PlatformModule,
    HttpModule,
    WorkerQueueModule,
    // One line a context.
    CatalogueWorkerModule,
  ],
})
export class WorkerModule {}
