import { Global, Injectable, Module } from '@nestjs/common';
import { AskAccountName, PaymentsModule } from '@etalase/payments';
import { type NameFound, type PayoutAccount, PayoutNameCheck } from '@etalase/sellers';

/** What sellers ask of a bank, asked through payments: neither context knows the other. */
@Injectable()
export class BankNameCheck extends PayoutNameCheck {
  constructor(private readonly ask: AskAccountName) {
    super();
  }

  check({ provider, number }: PayoutAccount): Promise<NameFound> {
    return this.ask.execute({ provider, number });
  }
}

/** Global: the sellers' module takes the port from whoever binds it. */
@Global()
@Module({ imports: [PaymentsModule], providers: [{ provide: PayoutNameCheck, useClass: BankNameCheck }], exports: [PayoutNameCheck] })
export class BankNameModule {}
