import { Module } from '@nestjs/common';
import { SellerTrainingModule } from '@etalase/seller-training';
import { CascadeController } from './cascade.controller';
import { ReportFilesController } from './report-files.controller';
import { TrainingReportsController } from './reports.controller';

@Module({ imports: [SellerTrainingModule], controllers: [CascadeController, ReportFilesController, TrainingReportsController] })
export class TrainingReportsApiModule {}
