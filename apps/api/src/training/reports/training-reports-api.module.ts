import { Module } from '@nestjs/common';
import { RegionsModule } from '@etalase/regions';
import { SellerTrainingModule } from '@etalase/seller-training';
import { CascadeController } from './cascade.controller';
import { TrainingReportsController } from './reports.controller';

@Module({ imports: [RegionsModule, SellerTrainingModule], controllers: [CascadeController, TrainingReportsController] })
export class TrainingReportsApiModule {}
