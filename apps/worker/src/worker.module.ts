import { Module } from '@nestjs/common';
import { HttpModule, PlatformModule, WorkerQueueModule } from '@etalase/platform';
import { AccountsWorkerModule } from './accounts/accounts-worker.module';
import { CatalogueWorkerModule } from './catalogue/catalogue-worker.module';
import { UpkeepWorkerModule } from './upkeep/upkeep-worker.module';
import { NotificationsWorkerModule } from './notifications/notifications-worker.module';
import { PaymentsWorkerModule } from './payments/payments-worker.module';
import { PaymentsApiWorkerModule } from './payments-api/payments-api-worker.module';
import { SellersWorkerModule } from './sellers/sellers-worker.module';
import { OrdersWorkerModule } from './orders/orders-worker.module';
import { SyncWorkerModule } from './sync/sync-worker.module';
import { TrainingGateModule } from './training/training-gate.module';
import { TrainingWorkerModule } from './training/training-worker.module';

@Module({
  imports: [
    PlatformModule,
    HttpModule,
    WorkerQueueModule,
    TrainingGateModule,
    // One line a context.
    UpkeepWorkerModule,
    AccountsWorkerModule,
    SellersWorkerModule,
    CatalogueWorkerModule,
    NotificationsWorkerModule,
    PaymentsWorkerModule,
    PaymentsApiWorkerModule,
    OrdersWorkerModule,
    SyncWorkerModule,
    TrainingWorkerModule,
  ],
})
export class WorkerModule {}
