import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { SellerTrainingModule } from '@etalase/seller-training';
import { RegisterWasChanged, SessionWasClosed } from './cascade.consumers';
import { ParcelIsReady, Parcels, ParcelWasMissed, ParcelWasShipped, ProductWasPublished, SaleWasCompleted, ShopOwners } from './outcome.consumers';
import { LapseOfferJob, SweepOffersJob } from './seat-offers.jobs';
import { AlertPlansJob } from './plans.jobs';
import { ReportFilesDrawing } from './report-files/report-drawing';
import { DropReportsJob, MakeReportHandler } from './reports.jobs';
import { ExpireCertificatesJob } from './training.jobs';
import { DropStatementsJob, SendStatementsJob, TellCompleted, TellRegistered, TellScored, TellWaived } from './xapi.consumers';

@Module({ imports: [AccountsModule, SellerTrainingModule], providers: [AlertPlansJob, DropReportsJob, DropStatementsJob, ExpireCertificatesJob, LapseOfferJob, MakeReportHandler, ParcelIsReady, Parcels, ParcelWasMissed, ParcelWasShipped, ProductWasPublished, RegisterWasChanged, ReportFilesDrawing, SaleWasCompleted, SendStatementsJob, SessionWasClosed, ShopOwners, SweepOffersJob, TellCompleted, TellRegistered, TellScored, TellWaived] })
export class TrainingWorkerModule {}
