import { Module } from '@nestjs/common';
import { HttpModule, PlatformModule } from '@etalase/platform';

@Module({
  imports: [
    PlatformModule,
    HttpModule,
    // One line a context.
  ],
})
export class ApiModule {}
