import { Module } from '@nestjs/common';
import { CatalogueModule } from '@etalase/catalogue';
import { CountSalesJob } from './count-sales.job';
import { CheckImportHandler, DropLeftoversHandler, SaveImportHandler, SubmitImportedHandler } from './import.jobs';
import { ReshelveChangedCategory, ReshelveChangedShop, ReshelveSuspendedShop } from './reshelve.consumers';
import { TakeOutExpiredJob } from './take-out-expired.job';

@Module({ imports: [CatalogueModule], providers: [CountSalesJob, CheckImportHandler, DropLeftoversHandler, SaveImportHandler, SubmitImportedHandler, ReshelveChangedCategory, ReshelveChangedShop, ReshelveSuspendedShop, TakeOutExpiredJob] })
export class CatalogueWorkerModule {}
