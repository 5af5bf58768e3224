import { Module } from '@nestjs/common';
import { CatalogueModule } from '@etalase/catalogue';
import { CountSalesJob } from './count-sales.job';
import { ReshelveChangedShop, ReshelveSuspendedShop } from './reshelve.consumers';

@Module({ imports: [CatalogueModule], providers: [CountSalesJob, ReshelveChangedShop, ReshelveSuspendedShop] })
export class CatalogueWorkerModule {}
