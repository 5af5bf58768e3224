import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { PurgeSignInsJob } from './purge-sign-ins.job';

@Module({ imports: [AccountsModule], providers: [PurgeSignInsJob] })
export class AccountsWorkerModule {}
