import type { Tracing } from './tracing';

const OFF: Tracing = { current: () => null, follow: (_traceparent, _name, work) => work(), flush: async () => undefined };

/** Synchronous, so that all is wrapped before the importing program loads its next module; not loaded at all when unset. */
const start = (): Tracing => (require('./opentelemetry') as typeof import('./opentelemetry')).startTracing();

const tracing: Tracing = process.env.OTEL_EXPORTER_OTLP_ENDPOINT ? start() : OFF;

export const currentTrace = (): string | null => tracing.current();
export const followTrace: Tracing['follow'] = (traceparent, name, work) => tracing.follow(traceparent, name, work);
export const flushTraces = (): Promise<void> => tracing.flush();
