import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { AuthController } from './auth.controller';
import { MeController } from './me.controller';

@Module({ imports: [AccountsModule], controllers: [AuthController, MeController] })
export class AccountsApiModule {}
