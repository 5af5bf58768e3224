import { Global, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { flushTraces } from '@etalase/tracing';
import { Metrics } from '../metrics/metrics';
import { Logger } from './logger';

/** The last spans would be lost with the process. */
@Injectable()
class TraceEnd implements OnApplicationShutdown {
  onApplicationShutdown(): Promise<void> {
    return flushTraces();
  }
}

@Global()
@Module({ providers: [Logger, Metrics, TraceEnd], exports: [Logger, Metrics] })
export class ObservabilityModule {}
