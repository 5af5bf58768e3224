import { Module } from '@nestjs/common';
import { HttpModule, PlatformModule } from '@etalase/platform';
import { AccountsApiModule } from './accounts/accounts-api.module';
import { CatalogueApiModule } from './catalogue/catalogue-api.module';
import { RegionsApiModule } from './regions/regions-api.module';
import { SellersApiModule } from './sellers/sellers-api.module';
import { NotificationsApiModule } from './notifications/notifications-api.module';
import { PaymentsApiModule } from './payments/payments-api.module';
import { ShippingApiModule } from './shipping/shipping-api.module';
import { OrdersApiModule } from './orders/orders-api.module';
import { PapersApiModule } from './papers/papers-api.module';
import { ReviewsApiModule } from './reviews/reviews-api.module';
import { SyncApiModule } from './sync/sync-api.module';
import { TrainingReportsApiModule } from './training/reports/training-reports-api.module';
import { TrainingApiModule } from './training/training-api.module';
import { BatchesApiModule } from './training/batches/batches-api.module';
import { V1ApiModule } from './v1/v1-api.module';
import { CertificatesApiModule } from './training/certificates-api.module';
import { TrainingGateModule } from './training/training-gate.module';

@Module({
  imports: [
    PlatformModule,
    HttpModule,
    TrainingGateModule,
    // One line a context.
    RegionsApiModule,
    AccountsApiModule,
    SellersApiModule,
    CatalogueApiModule,
    NotificationsApiModule,
    PaymentsApiModule,
    ShippingApiModule,
    OrdersApiModule,
    PapersApiModule,
    ReviewsApiModule,
    SyncApiModule,
    TrainingApiModule,
    TrainingReportsApiModule,
    BatchesApiModule,
    V1ApiModule,
    CertificatesApiModule,
  ],
})
export class ApiModule {}
