import { Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from '@etalase/kernel';
import { readSettings, Settings } from './settings';

@Global()
@Module({
  providers: [
    { provide: Settings, useFactory: () => readSettings() },
    { provide: Clock, useClass: SystemClock },
  ],
  exports: [Settings, Clock],
})
export class ConfigModule {}
