import { Module } from '@nestjs/common';
import { SellerTrainingModule } from '@etalase/seller-training';
import { LapseOfferJob, SweepOffersJob } from './seat-offers.jobs';
import { ExpireCertificatesJob } from './training.jobs';

@Module({ imports: [SellerTrainingModule], providers: [ExpireCertificatesJob, LapseOfferJob, SweepOffersJob] })
export class TrainingWorkerModule {}
