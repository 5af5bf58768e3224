import { Global, Injectable, Module } from '@nestjs/common';
import { type Payee, Payees } from '@etalase/payments';
import { type PayableShop, PayableShops, SellersModule } from '@etalase/sellers';

/** Whose balance is whose, asked of sellers: payments knows accounts only. */
@Injectable()
export class SellerPayees extends Payees {
  constructor(private readonly shops: PayableShops) {
    super();
  }

  async find(accounts: readonly string[]): Promise<Map<string, Payee>> {
    return new Map([...(await this.shops.byIds(accounts))].map(([id, shop]) => [id, payeeOf(shop)]));
  }
}

function payeeOf({ name, isAllowed, account, masked, usableFrom }: PayableShop): Payee {
  return { label: name, standing: !isAllowed ? 'not_allowed' : account === null ? 'no_account' : 'payable', destination: account && { provider: account.provider, number: account.number, holder: account.holderName }, masked, usableFrom };
}

/** Global: payments takes the port from whoever binds it. */
@Global()
@Module({ imports: [SellersModule], providers: [{ provide: Payees, useClass: SellerPayees }], exports: [Payees] })
export class SellerPayeesModule {}
