import { Module } from '@nestjs/common';
import { SyncModule } from '@etalase/sync';
import { PurgeCommandsJob } from './purge-commands.job';

@Module({ imports: [SyncModule], providers: [PurgeCommandsJob] })
export class SyncWorkerModule {}
