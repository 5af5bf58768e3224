import { NestFactory } from '@nestjs/core';
import { migrate, readSettings, runMain } from '@etalase/platform';
import { WorkerModule } from './worker.module';

/** Brings the schema up to date; importing the worker module declares the tables of every context. */
runMain(async () => {
  void WorkerModule;
  void NestFactory;
  await migrate(readSettings());
});
