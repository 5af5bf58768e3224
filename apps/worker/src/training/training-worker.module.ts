import { Module } from '@nestjs/common';
import { SellerTrainingModule } from '@etalase/seller-training';
import { ExpireCertificatesJob } from './training.jobs';

@Module({ imports: [SellerTrainingModule], providers: [ExpireCertificatesJob] })
export class TrainingWorkerModule {}
