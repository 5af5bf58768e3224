import { Global, Module, type Provider, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Clock } from '@etalase/kernel';
import { OrdersModule } from '@etalase/orders';
import { PaymentRail, PaymentsModule } from '@etalase/payments';
import { ConfigModule, PlatformModule, Settings } from '@etalase/platform';
import { ReviewsModule } from '@etalase/reviews';
import { SellerTrainingModule, TrainingStandings } from '@etalase/seller-training';
import { TrainingGate } from '@etalase/sellers';
import { DemoClock } from './demo-clock';
import { DemoRail } from './demo-rail';

/** A use case or another provider by its class. */
export type Get = <T>(type: abstract new (...args: never[]) => T) => T;

export interface Demo {
  get: Get;
  clock: DemoClock;
  rail: DemoRail;
  close(): Promise<void>;
}

/** As in the apps: the shops of the demo were at work before there were courses. */
@Global()
@Module({ imports: [SellerTrainingModule], providers: [{ provide: TrainingGate, useExisting: TrainingStandings }], exports: [TrainingGate] })
class TrainingGateModule {}

@Module({ imports: [PlatformModule, TrainingGateModule, OrdersModule, ReviewsModule] })
class DemoModule {}

/** The contexts as the apps run them, but with a clock that can be moved and a payment rail that does what the story says. */
export async function openDemo(settings: Settings, now: Date): Promise<Demo> {
  const clock = new DemoClock(now);
  const rail = new DemoRail(clock, process.env.NOTIFICATION_URL ?? `${settings.PUBLIC_ORIGIN}/api/webhooks/midtrans`);
  replace(ConfigModule, Settings, settings);
  replace(ConfigModule, Clock, clock);
  replace(PaymentsModule, PaymentRail, rail);
  const app = await NestFactory.createApplicationContext(DemoModule, { logger: ['error'], abortOnError: false });
  return { get: (type) => app.get(type as never), clock, rail, close: () => app.close() };
}

/** Nest can override a provider in its test kit only, which a shop does not install: here the module's list is changed before it is read. */
function replace(module: Type, token: unknown, value: unknown): void {
  const providers = Reflect.getMetadata('providers', module) as Provider[];
  const others = providers.filter((provider) => typeof provider === 'function' || provider.provide !== token);
  if (others.length === providers.length) throw new Error(`${module.name} does not provide what the demo replaces`);
  Reflect.defineMetadata('providers', [...others, { provide: token, useValue: value }], module);
}
