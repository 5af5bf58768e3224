import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { SellerTrainingModule } from '@etalase/seller-training';
import { RegisterWasChanged, SessionWasClosed } from './cascade.consumers';
import { ProductWasPublished, SaleWasCompleted, ShopOwners } from './outcome.consumers';
import { LapseOfferJob, SweepOffersJob } from './seat-offers.jobs';
import { AlertPlansJob } from './plans.jobs';
import { ExpireCertificatesJob } from './training.jobs';

@Module({ imports: [AccountsModule, SellerTrainingModule], providers: [AlertPlansJob, ExpireCertificatesJob, LapseOfferJob, ProductWasPublished, RegisterWasChanged, SaleWasCompleted, SessionWasClosed, ShopOwners, SweepOffersJob] })
export class TrainingWorkerModule {}
