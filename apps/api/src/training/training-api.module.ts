import { Module } from '@nestjs/common';
import { SellerTrainingModule } from '@etalase/seller-training';
import { CarriedController } from './carried.controller';
import { CoursesController } from './courses.controller';
import { LearningController } from './learning.controller';
import { PackagesController } from './packages.controller';
import { VillageRegistrationsController } from './village-registrations.controller';

@Module({ imports: [SellerTrainingModule], controllers: [CarriedController, CoursesController, LearningController, PackagesController, VillageRegistrationsController] })
export class TrainingApiModule {}
