import { Module } from '@nestjs/common';
import { RegionsModule } from '@etalase/regions';
import { SellerTrainingModule } from '@etalase/seller-training';
import { TrainingReportsController } from './reports.controller';

@Module({ imports: [RegionsModule, SellerTrainingModule], controllers: [TrainingReportsController] })
export class TrainingReportsApiModule {}
