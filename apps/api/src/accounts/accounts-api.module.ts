import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { AuthController } from './auth.controller';
import { AuditController } from './audit.controller';
import { MandatesController } from './mandates.controller';
import { MeController } from './me.controller';

@Module({ imports: [AccountsModule], controllers: [AuditController, AuthController, MandatesController, MeController] })
export class AccountsApiModule {}
