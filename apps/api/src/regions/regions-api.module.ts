import { Module } from '@nestjs/common';
import { RegionsModule } from '@etalase/regions';
import { RegionsController } from './regions.controller';

@Module({ imports: [RegionsModule], controllers: [RegionsController] })
export class RegionsApiModule {}
