import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { AuthController } from './auth.controller';
import { AuditController } from './audit.controller';
import { MandatesController } from './mandates.controller';
import { MeController } from './me.controller';
import { SecondFactorController } from './second-factor.controller';

@Module({ imports: [AccountsModule], controllers: [AuditController, AuthController, MandatesController, MeController, SecondFactorController] })
export class AccountsApiModule {}
