import { Module } from '@nestjs/common';
import { SellersModule } from '@etalase/sellers';
import { RemindExpiringJob, ResealJob } from './sellers.jobs';

@Module({ imports: [SellersModule], providers: [RemindExpiringJob, ResealJob] })
export class SellersWorkerModule {}
