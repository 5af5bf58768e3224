import { Module } from '@nestjs/common';
import { QueueModule } from '@etalase/platform';
import { HolidayWatch } from './holiday-watch';
import { OldRows } from './old-rows';
import { PurgePlatformJob } from './purge-platform.job';
import { ScheduleKeeper } from './schedule-keeper';

@Module({ imports: [QueueModule], providers: [HolidayWatch, OldRows, PurgePlatformJob, ScheduleKeeper] })
export class UpkeepWorkerModule {}
