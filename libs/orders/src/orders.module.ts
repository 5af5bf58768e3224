import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { CatalogueModule } from '@etalase/catalogue';
import { PaymentsModule } from '@etalase/payments';
import { declarePersistence } from '@etalase/platform';
import { RegionsModule } from '@etalase/regions';
import { SellersModule } from '@etalase/sellers';
import { ShippingModule } from '@etalase/shipping';
import { OrderPolicies } from './domain/deadline-policy';
import { ENTITIES, REPOSITORIES } from './persistence';
import { OrdersInitial1763700700000 } from './persistence/migrations/1763700700000-orders-initial';
import { OrdersChangedIn1763701100001 } from './persistence/migrations/1763701100001-orders-changed-in';
import { OrdersUnpaidOfPhone1763820700002 } from './persistence/migrations/1763820700002-orders-unpaid-of-phone';
import { OrdersSellerAnswer1763910700000 } from './persistence/migrations/1763910700000-orders-seller-answer';
import { OrdersShortage1763910700001 } from './persistence/migrations/1763910700001-orders-shortage';
import { OrdersAppeal1763920700000 } from './persistence/migrations/1763920700000-orders-appeal';
import { OrdersOnTheSpot1763930700000 } from './persistence/migrations/1763930700000-orders-on-the-spot';
import { OrdersCommissionTax1768000090000 } from './persistence/migrations/1768000090000-orders-commission-tax';
import { USE_CASES } from './use-cases';
import { PARTS_OF_USE_CASES } from './use-cases/parts';

declarePersistence({ schema: 'orders', entities: ENTITIES, migrations: [OrdersInitial1763700700000, OrdersChangedIn1763701100001, OrdersUnpaidOfPhone1763820700002, OrdersSellerAnswer1763910700000, OrdersShortage1763910700001, OrdersAppeal1763920700000, OrdersOnTheSpot1763930700000, OrdersCommissionTax1768000090000] });

@Module({
  imports: [AccountsModule, CatalogueModule, PaymentsModule, RegionsModule, SellersModule, ShippingModule],
  providers: [...REPOSITORIES, ...PARTS_OF_USE_CASES, ...USE_CASES, OrderPolicies],
  exports: USE_CASES,
})
export class OrdersModule {}
