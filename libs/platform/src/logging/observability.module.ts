import { Global, Module } from '@nestjs/common';
import { Metrics } from '../metrics/metrics';
import { Logger } from './logger';

@Global()
@Module({ providers: [Logger, Metrics], exports: [Logger, Metrics] })
export class ObservabilityModule {}
