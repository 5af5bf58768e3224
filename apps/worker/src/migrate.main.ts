import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { migrate, PlatformModule, readSettings, runMain, Settings } from '@etalase/platform';
import { LoadRegions, RegionsModule } from '@etalase/regions';
import { LoadCourses, SellerTrainingModule, WaiveThoseAtWork } from '@etalase/seller-training';
import { OwnersAtWork, SellersModule } from '@etalase/sellers';
import { LoadSampleTariff, ShippingModule } from '@etalase/shipping';
import { WorkerModule } from './worker.module';

@Module({ imports: [PlatformModule, RegionsModule, SellersModule, SellerTrainingModule, ShippingModule] })
class SetupModule {}

/** Brings the schema up to date and loads the province and the courses; safe to run again and beside itself. */
runMain(async () => {
  // Importing the worker module has declared the tables of every context.
  if (WorkerModule) await migrate(readSettings());
  const app = await NestFactory.createApplicationContext(SetupModule, { logger: ['error'] });
  try {
    const provinceCode = app.get(Settings).PROVINCE_CODE;
    await app.get(LoadRegions).execute({ provinceCode });
    await app.get(LoadSampleTariff).execute({ provinceCode });
    await app.get(LoadCourses).execute();
    // Once, when the course that opens selling is first there: who sold before goes on.
    await app.get(WaiveThoseAtWork).onOpening(() => app.get(OwnersAtWork).execute());
  } finally {
    await app.close();
  }
});
