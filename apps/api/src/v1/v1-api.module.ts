import { Injectable, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { EnsureOperator, PaymentsApiModule } from '@etalase/payments-api';
import { Settings } from '@etalase/platform';
import { Expand } from './expand';
import { BalanceRoutes, ChargeRoutes } from './routes/money.routes';
import { PaymentIntentReading, PaymentIntentRoutes } from './routes/payment-intents.routes';
import { PayoutRoutes } from './routes/payout.routes';
import { AccountRoutes, CustomerRoutes } from './routes/people.routes';
import { CheckoutRoutes, EventReading, EventRoutes } from './routes/telling.routes';
import { V1Controller } from './v1.controller';
import { V1Desk } from './v1-desk';
import type { V1Routes } from './v1-route';
import { V1Router } from './v1-router';

/** The operator's organisation is there as soon as anybody can call. */
@Injectable()
class Operator implements OnApplicationBootstrap {
  constructor(
    private readonly ensure: EnsureOperator,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.ensure.execute({ key: this.settings.ETALASE_SECRET_KEY });
  }
}

const RESOURCES = [PaymentIntentRoutes, ChargeRoutes, BalanceRoutes, PayoutRoutes, CustomerRoutes, AccountRoutes, CheckoutRoutes, EventRoutes];

@Module({
  imports: [PaymentsApiModule],
  controllers: [V1Controller],
  providers: [Operator, V1Desk, Expand, PaymentIntentReading, EventReading, ...RESOURCES, { provide: V1Router, useFactory: (...resources: V1Routes[]) => new V1Router(resources.flatMap((resource) => resource.routes())), inject: RESOURCES }],
})
export class V1ApiModule {}
