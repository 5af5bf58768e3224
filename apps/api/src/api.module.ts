import { Module } from '@nestjs/common';
import { HttpModule, PlatformModule } from '@etalase/platform';
import { AccountsApiModule } from './accounts/accounts-api.module';
import { RegionsApiModule } from './regions/regions-api.module';

@Module({
  imports: [
    PlatformModule,
    HttpModule,
    // One line a context.
    RegionsApiModule,
    AccountsApiModule,
  ],
})
export class ApiModule {}
